import type { types } from '@slack/bolt';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { labelled, type Slot, useElementState, useSurface } from './surface.ts';

type Element = types.PlainTextInput | types.URLInput | types.EmailInput | types.NumberInput;

/** A line, or for long texts several, to type in. */
export function TextInput({ element, slot }: { readonly element: Element; readonly slot: Slot }): ReactNode {
  const { type } = element;
  const surface = useSurface();
  const [state] = useElementState(slot);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (element.focus_on_load) field.current?.focus();
  }, [element.focus_on_load]);
  const multiline = type === 'plain_text_input' && element.multiline === true;
  const common = {
    ...labelled(slot),
    ref: field,
    className: 'text-input',
    placeholder: element.placeholder?.text,
    value: state?.value ?? '',
    onChange: (event: { target: { value: string } }) =>
      surface.set(slot.blockId, slot.actionId, { type, value: event.target.value || null }),
  };
  if (multiline) return <textarea {...common} rows={4} />;
  const kinds = { plain_text_input: 'text', url_text_input: 'url', email_text_input: 'email', number_input: 'text' };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !slot.dispatches) return;
    event.preventDefault();
    surface.use(slot.blockId, slot.actionId, { type, value: state?.value ?? null });
  };
  return (
    <input
      {...common}
      type={kinds[type]}
      inputMode={type === 'number_input' ? 'decimal' : undefined}
      onKeyDown={onKeyDown}
    />
  );
}
