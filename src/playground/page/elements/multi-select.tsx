import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { labelled, type Slot, useElementState } from './surface.ts';

/** Several of a list: what is chosen stands in a row, the rest can be added. */
export function MultiSelect({
  element,
  slot,
}: {
  readonly element: types.MultiStaticSelect;
  readonly slot: Slot;
}): ReactNode {
  const [state, change] = useElementState(slot);
  const all = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
  const chosen = state?.selected_options ?? [];
  const has = (value: string | undefined) => chosen.some((each) => each.value === value);
  const full = chosen.length >= (element.max_selected_items ?? all.length);
  return (
    <div className="multi-select">
      {chosen.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-label={`Remove ${option.text.text}`}
          onClick={() => change({ type: element.type, selected_options: chosen.filter((each) => each !== option) })}
        >
          {option.text.text} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        {...labelled(slot)}
        value=""
        disabled={full}
        onChange={(event) => {
          const option = all.find((each) => each.value === event.target.value);
          if (option) change({ type: element.type, selected_options: [...chosen, option] });
        }}
      >
        <option value="">{element.placeholder?.text ?? 'Add'}</option>
        {all
          .filter((option) => !has(option.value))
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.text.text}
            </option>
          ))}
      </select>
    </div>
  );
}
