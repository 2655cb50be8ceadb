import { NearWords } from '../../text/near-words.ts';
import { sortOfNameWord } from '../data/organisation-names.ts';
import { demonyms, isPlace } from '../data/places.ts';
import { editDistance } from '../name/edit-distance.ts';
import { foldName, nameWords } from '../name/fold.ts';
import { knownOrganisation, organisationKey } from '../name/organisation-name.ts';
import { compareText } from './clusters.ts';
import { roleWords } from './role-match.ts';
import type { RegistrySpeaker, SpeakerMatch } from './types.ts';

type By = SpeakerMatch['by'];

/** The words of one role, and those that say what its holder is. */
interface RoleWords {
  readonly all: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const SCORES: Readonly<Record<By, number>> = { name: 1, alias: 0.95, part: 0.9, role: 0.8 };

/** Finds the speakers that a question's words may mean, by name, other name, part of a name or role; misspelt ones last. */
export class SpeakerFinder {
  private readonly exact = new Map<string, Map<RegistrySpeaker, By>>();
  private readonly byFirstWord = new Map<string, RegistrySpeaker[]>();
  private readonly byRoleWord = new Map<string, Set<RegistrySpeaker>>();
  private readonly roles = new Map<RegistrySpeaker, RoleWords[]>();
  private near: { readonly keys: readonly string[]; readonly words: NearWords } | null = null;

  constructor(speakers: readonly RegistrySpeaker[]) {
    for (const speaker of speakers) this.add(speaker);
  }

  find(query: string, near = true): SpeakerMatch[] {
    const asked = foldName(query).replace(/'s?$/, '');
    if (asked === '') return [];
    const exact = this.named(asked);
    if (exact.length > 0) return ranked(exact);
    const byRole = this.byRole(asked);
    if (byRole.length > 0) return ranked(byRole);
    if (!near) return [];
    const begun = this.begunBy(asked);
    return ranked(begun.length > 0 ? begun : this.misspelt(asked));
  }

  /** Makes a speaker findable, after those that are. */
  add(speaker: RegistrySpeaker): void {
    this.enter(foldName(speaker.name), speaker, 'name');
    const names = [speaker.name, ...speaker.aliases];
    for (const name of names) this.enter(foldName(name), speaker, name === speaker.name ? 'name' : 'alias');
    if (speaker.kind === 'person') {
      const words = nameWords(speaker.name);
      for (const part of [words.at(-1), words[0]])
        if (part !== undefined && part.length > 1) this.enter(part, speaker, 'part');
    } else {
      for (const name of names) this.enter(organisationKey(name), speaker, 'alias');
      for (const also of knownOrganisation(speaker.name)?.also ?? []) this.enter(foldName(also), speaker, 'alias');
      const known = knownOrganisation(speaker.name);
      if (known !== null) this.enter(foldName(known.name), speaker, 'alias');
    }
    if (speaker.kind !== 'person' && speaker.kind !== 'group' && !foldName(speaker.name).includes("'")) {
      const [first = '', second] = nameWords(speaker.name);
      if (second !== undefined) this.enterFirstWord(first, speaker);
    }
    const roles = new Map<string, RoleWords>();
    for (const { role } of speaker.roles)
      roles.set(foldName(role), { all: new Set([...nameWords(role), ...roleWords(role)]), heads: headWords(role) });
    this.roles.set(speaker, [...roles.values()]);
    for (const { all } of roles.values()) {
      for (const word of all) {
        const holders = this.byRoleWord.get(word);
        if (holders === undefined) this.byRoleWord.set(word, new Set([speaker]));
        else holders.add(speaker);
      }
    }
  }

  private enterFirstWord(word: string, speaker: RegistrySpeaker): void {
    const sharing = this.byFirstWord.get(word);
    if (sharing === undefined) this.byFirstWord.set(word, [speaker]);
    else sharing.push(speaker);
  }

  private enter(key: string, speaker: RegistrySpeaker, by: By): void {
    const speakers = this.exact.get(key) ?? new Map<RegistrySpeaker, By>();
    const known = speakers.get(speaker);
    if (known === undefined || SCORES[known] < SCORES[by]) speakers.set(speaker, by);
    this.exact.set(key, speakers);
  }

  private named(asked: string): SpeakerMatch[] {
    const found = this.exact.get(asked) ?? this.exact.get(organisationKey(asked));
    return [...(found ?? [])].map(([speaker, by]) => ({ speaker, score: SCORES[by], match: 'exact', by }));
  }

  /** "Norsund" of "Norsund Chemical": the first words of a body's name, not those that open many ("National"). */
  private begunBy(asked: string): SpeakerMatch[] {
    const words = nameWords(asked);
    if (words.length === 1 && opensMany(words[0]!)) return [];
    const found = (this.byFirstWord.get(words[0] ?? '') ?? []).filter(({ name }) =>
      words.every((word, at) => nameWords(name)[at] === word),
    );
    return found.map((speaker) => ({ speaker, score: SCORES.part, match: 'exact', by: 'part' }));
  }

  /**
   * All words of the question in one role, its head among them: "acmeai ceo" in "AcmeAI CEO", "secretary of war". "The
   * company" is nobody's role, though there be a "chief executive of Acme Company".
   */
  private byRole(asked: string): SpeakerMatch[] {
    const words = roleWords(asked);
    const rarest = words
      .map((word) => this.byRoleWord.get(word) ?? new Set<RegistrySpeaker>())
      .sort((a, b) => a.size - b.size)[0];
    const matches: SpeakerMatch[] = [];
    for (const speaker of rarest ?? []) {
      const size = Math.min(
        ...(this.roles.get(speaker) ?? [])
          .filter(({ all, heads }) => words.every((word) => all.has(word)) && words.some((word) => heads.has(word)))
          .map(({ all }) => all.size),
      );
      if (Number.isFinite(size))
        matches.push({
          speaker,
          score: SCORES.role * (0.75 + (0.25 * words.length) / Math.max(size, words.length)),
          match: 'exact',
          by: 'role',
        });
    }
    return matches;
  }

  /** One wrong letter in a word of four or five, two in a longer one. */
  private misspelt(asked: string): SpeakerMatch[] {
    const limit = asked.length < 4 ? 0 : asked.length < 6 ? 1 : 2;
    if (limit === 0) return [];
    const best = new Map<RegistrySpeaker, SpeakerMatch>();
    const { keys, words } = this.nearNames();
    words.visit(asked, limit, (number) => {
      const key = keys[number]!;
      const distance = editDistance(asked, key, limit);
      if (distance > limit) return;
      for (const [speaker, by] of this.exact.get(key) ?? []) {
        const score = SCORES[by] * 0.7 * (1 - distance / Math.max(asked.length, key.length));
        if (score > (best.get(speaker)?.score ?? 0)) best.set(speaker, { speaker, score, match: 'fuzzy', by });
      }
    });
    return [...best.values()];
  }

  private nearNames(): { readonly keys: readonly string[]; readonly words: NearWords } {
    const keys = this.near?.keys ?? [...this.exact.keys()];
    this.near ??= { keys, words: new NearWords(keys) };
    return this.near;
  }
}

/** The last word of each part of a role: "chief executive", "secretary" of "secretary of war and trade". */
function headWords(role: string): Set<string> {
  const parts = role.split(/,| (?:of|for|at|in|to|on|from|with) /i)[0]!.split(/ and | & |\//i);
  return new Set(parts.flatMap((part) => [nameWords(part).at(-1) ?? '', roleWords(part).at(-1) ?? '']));
}

/** Words that open the names of many bodies, or that are places or sorts of body themselves. */
const opensMany = (word: string): boolean =>
  word.length < 4 || isPlace(word) || demonyms.has(word) || sortOfNameWord(word) !== null || OPENS_MANY.test(word);

const OPENS_MANY =
  /^(?:national|united|international|general|federal|central|royal|first|public|global|world|state|american|european|northern|southern|eastern|western|north|south|east|west|great|grand|free|open|house|senate|white|supreme|high|city|democratic|republican)$/;

const ranked = (matches: readonly SpeakerMatch[]): SpeakerMatch[] =>
  [...matches].sort(
    (a, b) =>
      b.score - a.score || b.speaker.statements - a.speaker.statements || compareText(a.speaker.id, b.speaker.id),
  );
