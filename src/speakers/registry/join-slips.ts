import { modifiers } from '../data/function-words.ts';
import { portfolioWords } from '../data/portfolios.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import { wordList } from '../data/word-list.ts';
import { nameWords } from '../name/fold.ts';
import { type PersonName, parsePersonName } from '../name/person-name.ts';
import { canBeSlip } from '../name/slips.ts';
import { type Cluster, groupBy } from './clusters.ts';
import { roleWords } from './role-match.ts';

/** A slip of the pen stands in no more documents than these. */
const MOST_DOCUMENTS = 2;
/** Whoever it is a slip for stands in at least so many times more. */
const TIMES_MORE = 10;
/** In so many times more where both have a bare office. */
const BY_FAR = 100;
/** The least share of the shorter role's words. */
const MOSTLY = 0.6;

interface Named {
  readonly cluster: Cluster;
  readonly names: readonly PersonName[];
  readonly documents: ReadonlySet<string>;
  readonly roles: readonly (readonly string[])[];
}

/**
 * Joins names that are slips of the pen to the person meant: a name that one or two documents have, of somebody whom ten times as many name in full, a slip
 * apart, in the same office. The rest stay as they are. Nobody is joined over two slips, so the order changes nothing.
 *   joined: "Ann Lindqvst, the Lunde mayor" to Ann Lindqvist, mayor of Lunde in ten others
 *   apart:  the same, where the two are "an analyst"; where two people could be meant
 */
export function joinSlips(clusters: readonly Cluster[]): Cluster[] {
  const people = clusters.map(describe).filter((one) => one !== null);
  const usual = people.filter(({ documents }) => documents.size >= TIMES_MORE);
  const byPart = groupBy(
    usual.flatMap((one) => [...partsOf(one)].map((part) => ({ part, one }))),
    ({ part }) => part,
  );
  const joined = new Map<Cluster, Cluster>();
  for (const rare of people) {
    const [name] = rare.names;
    if (name === undefined || rare.names.length > 1 || rare.documents.size > MOST_DOCUMENTS) continue;
    const near = [...partsOf(rare)].flatMap((part) => byPart.get(part) ?? []).map(({ one }) => one);
    const meant = new Set(near.filter((other) => other.names.some((one) => canBeSlip(name, one))));
    const [only] = meant;
    if (only !== undefined && meant.size === 1 && isSameOffice(rare, only)) joined.set(rare.cluster, only.cluster);
  }
  for (const [rare, whole] of joined) whole.members.push(...rare.members);
  return clusters.filter((cluster) => !joined.has(cluster));
}

const partsOf = ({ names }: Named): Set<string> =>
  new Set(names.flatMap(({ given, family }) => [`given ${given}`, `family ${family}`]));

function describe(cluster: Cluster): Named | null {
  if (cluster.candidates.length > 0 || cluster.members.some(({ decided }) => decided !== null)) return null;
  const written = new Map(cluster.members.map(({ name }) => [nameWords(name).join(' '), name]));
  const roles = new Set(cluster.members.flatMap((member) => member.roles.map(({ role }) => role)));
  return {
    cluster,
    names: [...written.values()].map(parsePersonName).filter((name) => name !== null),
    documents: new Set(cluster.members.map(({ document }) => document)),
    roles: [...roles].map(roleWords),
  };
}

/** Whether the two hold one office: most words of a role in common, among them such as tell whose office it is. */
function isSameOffice(rare: Named, usual: Named): boolean {
  if (usual.documents.size < TIMES_MORE * rare.documents.size) return false;
  // "President": there are many, but none of that family name whom so many more name.
  const bare =
    usual.names.some(({ family }) => family === rare.names[0]?.family) &&
    usual.documents.size >= BY_FAR * rare.documents.size;
  return rare.roles.some((one) =>
    usual.roles.some((other) => isSameRole(one, other) || (bare && isBareOffice(one, other))),
  );
}

function isSameRole(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word));
  const telling = shared.filter(tells).length;
  const least = Math.min(one.length, other.length);
  if (shared.length === least) return least > 1 && telling > 0;
  return telling > 1 && shared.length >= MOSTLY * least;
}

/** "President" for both. */
const isBareOffice = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 1 && other.length === 1 && one[0] === other[0] && !sharedOffices.has(one[0] ?? '');

/** Offices that many hold beside each other. */
const sharedOffices = wordList(
  'analyst economist strategist lawyer attorney spokesman spokeswoman judge professor senator representative trader director',
);

/** "treasury", "acme": not "senior", "analyst". */
const tells = (word: string): boolean => !isRoleNoun(word) && (!modifiers.has(word) || portfolioWords.has(word));
