import { isPoll } from '../data/document-nouns.ts';
import { wordList } from '../data/word-list.ts';
import type { NounPhrase } from '../mention/mention.ts';
import type { Entity } from './entity.ts';
import { owns } from './maker-of.ts';
import type { Scene } from './scene.ts';

/** What people do with a letter or a report that is theirs. */
const making = wordList(`
  issue issued issues issuing release released releases releasing publish published publishes publishing write wrote writes writing written
  send sent sends sending file filed files filing sign signed signs signing post posted posts posting put puts putting deliver delivered
  give gave gives giving make made makes making circulate circulated draft drafted pen penned tweet tweeted produce produced
  submit submitted read reads share shared run ran runs air aired airs
`);

/**
 * Who made a letter that the text brings up: the name before the noun, whom "from" or "by" names, or whoever issues it in the sentence.
 *   "[The board] issued a statement"    "[employees] urged a stop in an open letter"    not: "Lee won, according to the analysis"
 */
export function authorOf(scene: Scene, phrase: NounPhrase): Entity | null {
  if (isPoll(phrase.noun)) return null;
  const { words, namingAt } = scene.stage;
  const link = words[phrase.head + 1]?.lower;
  for (let at = phrase.from; at < phrase.head + 5; at++) {
    const naming = namingAt.get(at);
    if (naming === undefined || !scene.sameSentence(at, phrase.head)) continue;
    // "a statement from Lee's office" is not Lee's.
    if (at > phrase.head && (link === 'by' || link === 'from') && owns(words, naming.mention)) return null;
    if (at < phrase.head || link === 'by' || link === 'from') return naming.candidates[0];
  }
  if (isMade(scene, phrase)) return acting(scene, phrase);
  return phrase.definite && RULING.test(phrase.noun) ? court(scene, phrase) : null;
}

/** Brought up as new, in what somebody says or does with it: "issued a statement", "in a letter". */
function isMade(scene: Scene, phrase: NounPhrase): boolean {
  const { words } = scene.stage;
  if (phrase.definite) return false;
  if (words[phrase.from - 1]?.lower === 'in') return true;
  for (let at = phrase.from - 1; at >= 0 && at > phrase.from - 12 && scene.sameSentence(at, phrase.head); at--)
    if (making.has(words[at]?.lower ?? '')) return true;
  return false;
}

const RULING = /^(?:ruling|opinion|verdict|judge?ment|decision|order)$/;

/** The one court that a ruling may be of. */
function court(scene: Scene, phrase: NounPhrase): Entity | null {
  const courts = scene.present(phrase.head).filter(({ entity }) => entity.named && entity.sort === 'court');
  return courts.length === 1 ? (courts[0]?.entity ?? null) : null;
}

function acting(scene: Scene, phrase: NounPhrase): Entity | null {
  let best: { readonly entity: Entity; readonly level: number } | null = null;
  for (const one of scene.present(phrase.head)) {
    const { kind } = one.entity;
    if (kind === 'document' || kind === 'place' || !scene.sameSentence(one.lastWord, phrase.head)) continue;
    if (best === null || one.level > best.level) best = one;
  }
  return best?.entity ?? null;
}
