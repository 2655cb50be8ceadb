import { App } from '@slack/bolt';
import { vi } from 'vitest';
import { createSlackApp } from '../../../src/slack/create-app.ts';
import { fakeWhosaid } from './fake-whosaid.ts';

const KINDS = ['command', 'event', 'shortcut', 'action', 'view', 'options'] as const;

function nameOf(constraint: unknown): string {
  if (typeof constraint !== 'object' || constraint === null) return String(constraint);
  if ('action_id' in constraint) return String(constraint.action_id);
  return 'callback_id' in constraint ? String(constraint.callback_id) : JSON.stringify(constraint);
}

/** All that the code listens to, as it registers it with Bolt: `action answer_context`, `event app_mention`, … */
export function registered(): string[] {
  const names = new Set<string>();
  const spies = KINDS.map((kind) =>
    vi.spyOn(App.prototype, kind).mockImplementation((constraint: unknown) => {
      names.add(`${kind} ${nameOf(constraint)}`);
    }),
  );
  const noted = (): void => {};
  const log = { info: noted, warn: noted, error: noted };
  createSlackApp({ mode: 'http', botToken: 'xoxb-1', signingSecret: 'x'.repeat(32), port: 0 }, fakeWhosaid(), { log });
  for (const spy of spies) spy.mockRestore();
  return [...names].sort();
}
