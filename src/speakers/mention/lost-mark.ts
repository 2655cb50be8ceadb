import { isFirstName } from '../data/first-names.ts';
import { isPlace } from '../data/places.ts';
import { knownOrganisation } from '../name/organisation-name.ts';
import { nameOf } from './known-name.ts';
import { continues } from './run-words.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 3;
/** How far back the preposition of a list of places may stand. */
const FARTHEST = 6;

/**
 * Tells where a comma or a full stop was lost between a place and a name, which otherwise look like one name.
 *   lost: "in the United States | [GM] said", "than in Italy and Japan | [Lee] said", where the text has an Ann Lee
 *   not:  "[Shanghai GM] said" (no preposition), "in [New York Times] stories", "in [Virginia Lee]’s words" (a given name)
 */
export class LostMarks {
  private readonly words: readonly Word[];
  private families: ReadonlySet<string> | null = null;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  /** Whether a place ends and a name begins at `at`, in the run of capitals that began at `from`. */
  before(from: number, at: number): boolean {
    const { words } = this;
    if (!this.isLocated(from)) return false;
    const place = nameOf(words, from, at);
    return isPlace(place) && !isFirstName(place) && (this.beginsBody(from, at) || this.isFamilyName(at));
  }

  /** After "in", "in the", or a list of places that begins so. */
  private isLocated(from: number): boolean {
    for (let at = from - 1; at >= 0 && at > from - FARTHEST; at--) {
      const word = this.words[at];
      if (word === undefined || !continues(this.words, at + 1)) return false;
      if (word.lower === 'in') return true;
      if (!word.capital && !/^(?:the|and|or|,)$/.test(word.lower)) return false;
    }
    return false;
  }

  private beginsBody(from: number, at: number): boolean {
    let begins = false;
    for (let to = at + 1; to <= at + LONGEST_NAME && continues(this.words, to - 1); to++) {
      if (knownOrganisation(nameOf(this.words, from, to)) !== null) return false;
      const sort = knownOrganisation(nameOf(this.words, at, to))?.sort;
      begins ||= sort === 'business' || sort === 'media';
    }
    return begins;
  }

  private isFamilyName(at: number): boolean {
    this.families ??= familyNames(this.words);
    return this.families.has(this.words[at]?.text ?? '') && this.words[at + 1]?.verb === true;
  }
}

/** The words that stand right after a given name. */
function familyNames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const [given, family] = [words[at - 1], words[at]];
    if (family?.capital && given?.capital && family.text.length > 2 && isFirstName(given.text) && continues(words, at))
      found.add(family.text);
  }
  return found;
}
