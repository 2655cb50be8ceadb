import type { types } from '@slack/bolt';
import { type ReactNode, useId } from 'react';
import type { ChosenOption } from '../../protocol.ts';
import { TextObject } from '../blocks/text-object.tsx';
import { labelled, type Slot, useElementState } from './surface.ts';

type Element = types.Checkboxes | types.RadioButtons;

/** Boxes to tick, or one of several. */
export function Choices({ element, slot }: { readonly element: Element; readonly slot: Slot }): ReactNode {
  const [state, change] = useElementState(slot);
  const name = useId();
  const several = element.type === 'checkboxes';
  const chosen: readonly ChosenOption[] = several
    ? (state?.selected_options ?? [])
    : state?.selected_option
      ? [state.selected_option]
      : [];
  const toggle = (option: ChosenOption, on: boolean) => {
    if (!several) return change({ type: element.type, selected_option: option });
    const rest = chosen.filter((each) => each.value !== option.value);
    change({ type: element.type, selected_options: on ? [...rest, option] : rest });
  };
  return (
    <div className="choices" role={several ? 'group' : 'radiogroup'} {...labelled(slot)}>
      {element.options.map((option) => (
        <label key={option.value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.some((each) => each.value === option.value)}
            onChange={(event) => toggle(option, event.target.checked)}
          />
          <span>
            <TextObject text={option.text} />
            {option.description && <small>{option.description.text}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
