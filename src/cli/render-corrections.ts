import pc from 'picocolors';
import type { ListedCorrection } from '../app/corrections/corrections.ts';
import { showCorrection } from '../domain/show-correction.ts';
import { showPlainDay } from '../domain/show-time.ts';
import { hang } from './hang.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';

const indent = '   ';

/** What people have corrected, for people to read. Ends in a new line. */
export function renderCorrections(all: readonly ListedCorrection[], terminal: Terminal): string {
  if (all.length === 0) return 'Nothing has been corrected.\n';
  return `${all.map((one) => renderCorrection(one, terminal)).join('\n\n')}\n`;
}

/** One correction: its id, what was corrected, by whom and when, of which words, and whether it holds. */
export function renderCorrection(correction: ListedCorrection, terminal: Terminal): string {
  const style = pc.createColors(terminal.color);
  const { id, places, change } = correction;
  const [{ words }] = places;
  const right = {
    speaker: () => (change.what === 'speaker' ? `Speaker: ${change.speaker ?? 'not to be told'}` : ''),
    day: () =>
      change.what === 'day' ? `Day: ${change.day === null ? 'not to be told' : showPlainDay(change.day)}` : '',
    'not-a-statement': () => 'Not a statement',
  }[change.what]();
  const lines = [
    hang(`${style.bold(id)} ${printable(right)}`, '', indent, terminal),
    hang(printable(words.join(' … ')), `${indent}│ `, `${indent}│ `, terminal),
    style.dim(hang(printable(showCorrection({ ...correction, what: change.what })), indent, indent, terminal)),
    ...placeLines(places).map((line) => style.dim(hang(printable(line), indent, indent, terminal))),
    ...stateLines(correction).map((line) => hang(printable(line), indent, indent, terminal)),
  ];
  return lines.join('\n');
}

/** Documents named of one correction: wire copies of an article can be hundreds. */
const mostPlaces = 10;

function placeLines(places: ListedCorrection['places']): string[] {
  const shown = places.slice(0, mostPlaces).map(({ document }) => `In ${document}`);
  const hidden = places.length - shown.length;
  return hidden > 0 ? [...shown, `And in ${hidden} more`] : shown;
}

/** What became of it, where it does not simply hold. */
function stateLines({ state, undone, lostIn, places }: ListedCorrection): string[] {
  if (undone !== null) return [`Taken back by ${undone.by.name} on ${showPlainDay(undone.at.slice(0, 10))}.`];
  if (state === 'lost') return ['Changes nothing any more: these words are no statement of the document now.'];
  const lines = state === 'replaced' ? ['Replaced by a later correction.'] : [];
  return lostIn.length === 0
    ? lines
    : [...lines, `In ${lostIn.length} of ${places.length} documents these words are no statement any more.`];
}
