import type { Call } from './fake-slack.ts';

interface FoundButton {
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

const isButton = (value: object): value is FoundButton => 'type' in value && value.type === 'button';

function* buttonsIn(value: unknown): Generator<FoundButton> {
  if (typeof value !== 'object' || value === null) return;
  if (isButton(value)) yield value;
  else for (const entry of Object.values(value)) yield* buttonsIn(entry);
}

/** All buttons of a message as it was sent, in order. */
export const buttons = ({ args }: Call): FoundButton[] => [...buttonsIn(args['blocks'])];

/** The value of the first button with this action. */
export function buttonValue(call: Call, action: string): string {
  const found = buttons(call).find((button) => button.action_id === action);
  if (found === undefined) throw new Error(`no button ${action}`);
  return found.value;
}
