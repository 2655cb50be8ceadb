import type { Frame } from '../../protocol.ts';

/** A way to go on with what is typed. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  /** The whole text once it is taken. */
  readonly completed: string;
}

/** Commands for `/wh`, people for `… @wh`. Slack has no commands in threads. */
export function suggest(text: string, frame: Frame, inThread: boolean): Suggestion[] {
  const [typed] = /^\/\S*$/.exec(text) ?? [];
  if (typed !== undefined && !inThread) {
    const invite = { command: '/invite', hint: '@name', description: 'Add somebody to this channel' };
    return [...frame.commands, invite]
      .filter(({ command }) => command.startsWith(typed) && command !== typed)
      .map(({ command, hint, description }) => ({
        label: command,
        detail: [hint, description].filter(Boolean).join(' – '),
        completed: `${command} `,
      }));
  }
  const [, before, handle] = /(^|[\s\S]*\s)@([\w-]*)$/.exec(text) ?? [];
  if (before === undefined || handle === undefined) return [];
  return frame.members
    .filter((member) => member.handle.startsWith(handle.toLowerCase()) && member.handle !== handle.toLowerCase())
    .filter((member) => member.id !== frame.me)
    .sort((a, b) => Number(b.isBot) - Number(a.isBot))
    .map((member) => ({
      label: `@${member.handle}`,
      detail: member.name === member.handle ? member.title : `${member.name}, ${member.title}`,
      completed: `${before}@${member.handle} `,
    }));
}
