import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { labelled, type Slot, useElementState } from './surface.ts';

type Element = types.Datepicker | types.Timepicker;

/** A day or a time of day. */
export function TemporalInput({ element, slot }: { readonly element: Element; readonly slot: Slot }): ReactNode {
  const [state, change] = useElementState(slot);
  const isDate = element.type === 'datepicker';
  const key = isDate ? 'selected_date' : 'selected_time';
  return (
    <input
      {...labelled(slot)}
      className="text-input"
      type={isDate ? 'date' : 'time'}
      value={state?.[key] ?? ''}
      onChange={(event) => change({ type: element.type, [key]: event.target.value || null })}
    />
  );
}
