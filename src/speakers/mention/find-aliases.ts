import { acronymOf, organisationKey } from '../name/organisation-name.ts';
import type { NameMention } from './mention.ts';
import { isPossessive, type Word } from './words.ts';

const BETWEEN =
  /^(?:, )?(?:(?:formerly|previously|once|also|now|better|commonly|widely|popularly) )?(?:known|referred to) (?:simply )?as(?: the)?$|^, (?:formerly|renamed|rebranded as|now called|now named)(?: called| named)?(?: the)?$/i;

/**
 * Other names that the text itself states, as a map from key to key.
 *   "United Auto Workers (UAW)"            "Department of Defense, referred to as the Department of War"
 *   "Department of War (formerly Defense)"   not: "General Motors (Detroit)", "Lee, formerly the Treasury's envoy"
 */
export function findAliases(words: readonly Word[], mentions: readonly NameMention[]): Map<string, string> {
  const aliases = new Map<string, string>();
  mentions.forEach((mention, index) => {
    if (mention.kind === 'person' || isInsideAnother(words, mention)) return;
    const next = mentions[index + 1];
    if (
      next === undefined ||
      words[next.from]?.sentence !== words[mention.from]?.sentence ||
      isPossessive(words[next.to]) ||
      next.from - mention.to > 8
    )
      return;
    const between = words
      .slice(mention.to, next.runFrom)
      .map((word) => word.text)
      .join(' ');
    const inBrackets = between === '(' && words[next.to]?.text === ')';
    if (inBrackets && isShortFor(next.name, mention.name)) link(aliases, next.name, mention.name);
    else if (/^\( ?(?:formerly|previously|now)$/i.test(between))
      link(aliases, sameHead(mention.name, next.name), mention.name);
    else if (next.kind !== 'person' && BETWEEN.test(between)) link(aliases, next.name, mention.name);
  });
  return aliases;
}

/** "a trader at Acme, known as the Whale": the other name is the trader's. */
const isInsideAnother = (words: readonly Word[], { from, runFrom }: NameMention): boolean => {
  const before = words[runFrom - 1]?.lower === 'the' ? runFrom - 2 : runFrom - 1;
  return words[before]?.sentence === words[from]?.sentence && /^(?:at|for|from|with)$/.test(words[before]?.lower ?? '');
};

function link(aliases: Map<string, string>, alias: string, name: string): void {
  const [from, to] = [organisationKey(alias), organisationKey(name)];
  const target = aliases.get(to) ?? to;
  if (from !== target && !aliases.has(from)) aliases.set(from, target);
}

/** "UAW" for "United Auto Workers", "DoW" for "Department of War", "USAF": capitals, their letters found in order in the name's. */
function isShortFor(short: string, name: string): boolean {
  if (short.includes(' ') || !/\p{Lu}.*\p{Lu}/u.test(short) || short.length > 8) return false;
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (acronymOf(name) === letters) return true;
  const initials = organisationKey(name)
    .split(/[ -]/)
    .map((word) => word[0] ?? '')
    .join('');
  return (
    initials === letters ||
    initials.startsWith(letters) ||
    (isSubsequence(letters, organisationKey(name).replace(/[ -]/g, '')) && letters[0] === initials[0])
  );
}

function isSubsequence(letters: string, of: string): boolean {
  let at = 0;
  for (const letter of of) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "Department of War (formerly Defense)" → "Department of Defense"; a name of its own stays as it is. */
function sameHead(name: string, former: string): string {
  const words = name.split(' ');
  return words.includes('of') && !former.includes(' ')
    ? [...words.slice(0, words.lastIndexOf('of') + 1), former].join(' ')
    : former;
}
