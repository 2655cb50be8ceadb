import { parse } from 'yaml';
import { z } from 'zod';
import type { CommandView, ShortcutView } from './protocol.ts';

/** What the app's manifest declares, as far as a workspace acts on it. */
export interface Manifest {
  readonly commands: readonly CommandView[];
  readonly shortcuts: readonly ShortcutView[];
  /** Whether the app has a Home tab. */
  readonly hasHome: boolean;
  /** The events that are sent to the bot: `app_mention`, `message.im`, … */
  readonly events: ReadonlySet<string>;
}

const schema = z.object({
  features: z
    .object({
      app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).optional(),
      slash_commands: z
        .array(z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }))
        .default([]),
      shortcuts: z
        .array(z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() }))
        .default([]),
    })
    .default({ slash_commands: [], shortcuts: [] }),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional() })
    .default({}),
});

/**
 * Reads the text of `manifest.yml`: the playground installs the app from it, as a workspace would.
 * Throws where it is not a manifest.
 */
export function readManifest(yaml: string): Manifest {
  const parsed = schema.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`manifest.yml is not a Slack app manifest: ${z.prettifyError(parsed.error)}`);
  const { features, settings } = parsed.data;
  return {
    commands: features.slash_commands.map((each) => ({
      command: each.command,
      description: each.description,
      hint: each.usage_hint,
    })),
    shortcuts: features.shortcuts.map((each) => ({ name: each.name, type: each.type, callbackId: each.callback_id })),
    hasHome: features.app_home?.home_tab_enabled === true,
    events: new Set(settings.event_subscriptions?.bot_events),
  };
}
