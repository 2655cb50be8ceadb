import { parse } from 'yaml';
import { z } from 'zod';
import { eventScopes } from './api/scopes.ts';
import type { CommandView, ShortcutView } from './protocol.ts';

/** What the app's manifest declares, as far as a workspace acts on it. */
export interface Manifest {
  readonly commands: readonly CommandView[];
  readonly shortcuts: readonly ShortcutView[];
  /** Whether the app has a Home tab. */
  readonly hasHome: boolean;
  /** The events that are sent to the bot: `app_mention`, `message.im`, … */
  readonly events: ReadonlySet<string>;
  /** What the bot's token is good for. */
  readonly scopes: ReadonlySet<string>;
}

const command = z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') });
const shortcut = z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() });

const schema = z.object({
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).optional(),
    slash_commands: z.array(command).default([]),
    shortcuts: z.array(shortcut).default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional(),
  }),
});

/**
 * Reads the text of `manifest.yml`: the playground installs the app from it, as a workspace would.
 * Throws where Slack would not take it.
 */
export function readManifest(yaml: string): Manifest {
  const parsed = schema.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`manifest.yml is not a Slack app manifest: ${z.prettifyError(parsed.error)}`);
  const { features, oauth_config, settings } = parsed.data;
  const events = settings.event_subscriptions?.bot_events ?? [];
  const scopes = new Set(oauth_config.scopes.bot);
  for (const [what, scope] of neededFor(features, events)) {
    if (!scopes.has(scope)) throw new Error(`manifest.yml: ${what} needs the bot scope "${scope}". Add it there.`);
  }
  return {
    commands: features.slash_commands.map((each) => ({
      command: each.command,
      description: each.description,
      hint: each.usage_hint,
    })),
    shortcuts: features.shortcuts.map((each) => ({ name: each.name, type: each.type, callbackId: each.callback_id })),
    hasHome: features.app_home?.home_tab_enabled === true,
    events: new Set(events),
    scopes,
  };
}

/** What a manifest offers, with the scope that Slack asks for it. */
function neededFor(features: z.output<typeof schema>['features'], events: readonly string[]): [string, string][] {
  return [
    ...features.slash_commands.map((each): [string, string] => [each.command, 'commands']),
    ...features.shortcuts.map((each): [string, string] => [`the shortcut "${each.name}"`, 'commands']),
    ...events.flatMap((event): [string, string][] => {
      const scope = eventScopes[event];
      return scope ? [[`the event "${event}"`, scope]] : [];
    }),
  ];
}
