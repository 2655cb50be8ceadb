import type { types } from '@slack/bolt';
import type { SpeakerSuggestion } from '../../app/speakers/suggest-speakers.ts';
import { LIMITS } from '../limits/limits.ts';
import { beginning } from '../limits/shorten.ts';
import { printable } from '../printable.ts';
import { plain } from './plain.ts';

/** Speakers to choose from while a name is typed; last, where none is called just so, what was typed itself. */
export function speakerOptions(typed: string, found: readonly SpeakerSuggestion[]): types.PlainTextOption[] {
  const options = found.flatMap(({ name, role, statements }): types.PlainTextOption[] => {
    const value = printable(name).trim();
    if (value === '' || value.length > LIMITS.option.value) return [];
    const count = `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
    const about = role === undefined ? count : `${role} · ${count}`;
    return [{ text: plain(value, LIMITS.option.text), value, description: plain(about, LIMITS.option.description) }];
  });
  const name = beginning(printable(typed).replace(/\s+/g, ' ').trim(), LIMITS.option.value);
  const isKnown = options.some(({ value }) => value?.toLowerCase() === name.toLowerCase());
  if (name === '' || isKnown) return options;
  const other: types.PlainTextOption = {
    text: plain(`As typed: “${name}”`, LIMITS.option.text),
    value: name,
  };
  return [...options, other];
}
