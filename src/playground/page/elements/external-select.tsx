import type { types } from '@slack/bolt';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import type { ChosenOption, OptionGroup } from '../../protocol.ts';
import { labelled, type Slot, useElementState, useSurface } from './surface.ts';

const TYPING_PAUSE_MS = 200;

/** One of a list that the bot makes while somebody types. */
export function ExternalSelect({
  element,
  slot,
}: {
  readonly element: types.ExternalSelect;
  readonly slot: Slot;
}): ReactNode {
  const surface = useSurface();
  const [state, change] = useElementState(slot);
  const [query, setQuery] = useState<string | null>(null);
  const [groups, setGroups] = useState<readonly OptionGroup[]>([]);
  const [active, setActive] = useState(0);
  const list = useId();
  const enough = query !== null && query.length >= (element.min_query_length ?? 3);
  const { options } = surface;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again for what is typed, not when the form changes
  useEffect(() => {
    if (!enough) return setGroups([]);
    const timer = setTimeout(() => {
      void options(slot.blockId, slot.actionId, query).then((found) => {
        setGroups(found);
        setActive(0);
      });
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query, enough, slot.blockId, slot.actionId]);

  const flat = groups.flatMap((group) => group.options);
  const choose = (option: ChosenOption | null) => {
    change({ type: element.type, selected_option: option });
    setQuery(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = flat[active];
    if (step !== 0 && flat.length > 0) setActive((active + step + flat.length) % flat.length);
    else if (event.key === 'Enter' && option && enough) choose(option);
    else if (event.key === 'Escape' && query !== null) setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="external-select">
      <input
        {...labelled(slot)}
        className="text-input"
        role="combobox"
        aria-expanded={enough}
        aria-controls={list}
        aria-autocomplete="list"
        placeholder={element.placeholder?.text}
        value={query ?? state?.selected_option?.text.text ?? ''}
        onChange={(event) => {
          setQuery(event.target.value);
          if (event.target.value === '') change({ type: element.type, selected_option: null });
        }}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      {enough && (
        <div className="popup" role="listbox" id={list} aria-label="Choices">
          {flat.length === 0 && <p className="quiet">Nothing like that.</p>}
          {flat.map((option, index) => (
            <div
              key={option.value}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="popup-item"
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.text.text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
