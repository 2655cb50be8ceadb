import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { labelled, type Slot, useElementState } from './surface.ts';

/** One of a list, drawn as the browser's own. */
export function StaticSelect({
  element,
  slot,
}: {
  readonly element: types.StaticSelect;
  readonly slot: Slot;
}): ReactNode {
  const [state, change] = useElementState(slot);
  const all = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
  return (
    <select
      {...labelled(slot)}
      value={state?.selected_option?.value ?? ''}
      onChange={(event) => {
        const option = all.find((each) => each.value === event.target.value) ?? null;
        change({ type: element.type, selected_option: option });
      }}
    >
      <option value="">{element.placeholder?.text ?? 'Choose one'}</option>
      <Options options={element.options ?? []} />
      {element.option_groups?.map((group) => (
        <optgroup key={group.label.text} label={group.label.text}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  );
}

function Options({ options }: { readonly options: readonly types.PlainTextOption[] }): ReactNode {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.text.text}
    </option>
  ));
}
