import type { Span } from '../../domain/span.ts';

/** Who is bound, to what, and who bound them; a part that the words do not plainly give is left out. */
export interface Parties {
  readonly who?: Span;
  readonly what?: Span;
  readonly setBy?: Span;
}

/** How far before a limit its parties are looked for, in UTF-16 code units. */
const REACH = 320;

/** A noun phrase without a mark or a conjunction in it: at most nine words. */
const NAME = "(?:[\\w’'&.-]+ ){0,8}?[\\w’'&.-]+";

/** "ordered X to do", "gave X until", "told X that it has": X is bound by the subject. */
const BINDS = new RegExp(
  `\\b(?:ordered|directed|instructed|told|asked|urged|required|requires|warned|gave|gives|given|giving|allowed|granted) (?<name>${NAME}) (?<link>to|until|till|that (?:it|they|he|she) (?:must|has to|have to|had to|has until|have until)) ?`,
  'g',
);
/** "X must do", "X has until": X is bound; by whom, the words before may tell. */
const MUST =
  /\b(?:must|shall|has to|have to|had to|needs? to|(?:has|have|had) (?:until|till)|(?:has|have|had)(?= $)) /g;
/** "The agency had said that X must": the agency binds. */
const SAYS =
  /\b(?:had |has |have |also |then |later )*(?:said|says|ordered|orders|directed|instructed|demanded|demands|warned|insisted|insists|ruled|announced|told|asked|urged|required|requires|gave|gives)\b/;
/** Where a clause begins, before its subject. */
const CLAUSE =
  /^|[,;:] |[—“"] ?|\b(?:that|said|says|and|but|or|when|while|if|because|as|after|which|who|whether|demanded|insisted|ruled|warned|announced) /g;
const FOR_WHOM = new RegExp(`^ for (?<name>${NAME}) to (?<what>[^.;]{1,160})`);
const NO_NAME =
  /^(?:it|there|which|who|that|this|what|he|she|they|we|you|i|not|also)$|^(?:to|of|in|on|for|by|with|at|from|because|if|when|while|as)\b/i;

/**
 * The parties of a limit, from the words of its sentence: "The agency said the firm must agree to its terms by Friday"
 * gives "The agency", "the firm" and "agree to its terms". Nothing for "The deadline is Friday".
 */
export function findParties(text: string, sentence: Span, expression: Span): Parties {
  const leadStart = Math.max(sentence.start, expression.start - REACH);
  const lead = text.slice(leadStart, expression.start).replace(/\s/g, ' ');
  const rest = text.slice(expression.end, Math.min(sentence.end, expression.end + 220)).replace(/\s/g, ' ');
  const after = FOR_WHOM.exec(rest)?.groups;
  if (after) {
    const who = named(after['name'] ?? '', expression.end + ' for '.length);
    const start = expression.end + ' for '.length + (after['name'] ?? '').length + ' to '.length;
    return join(who, trimmed(text, start, start + (after['what'] ?? '').length), undefined);
  }
  const bound = boundByOrder(lead) ?? boundByModal(lead);
  if (!bound) return {};
  const setter = lead.slice(0, bound.at);
  const says = SAYS.exec(setter);
  const setBy = says ? subjectBefore(setter, says.index) : bound.byOrder ? subjectBefore(lead, bound.at) : undefined;
  return join(
    at(bound.who, leadStart),
    trimmed(text, leadStart + bound.whatStart, expression.start, lead.slice(bound.whatStart).search(/[,;] /)),
    setBy && at(setBy, leadStart),
  );
}

interface Bound {
  readonly who: Span | undefined;
  readonly whatStart: number;
  /** Where the words begin that bind. */
  readonly at: number;
  readonly byOrder: boolean;
}

function boundByOrder(lead: string): Bound | null {
  const match = [...lead.matchAll(BINDS)].at(-1);
  if (!match) return null;
  const name = match.groups?.['name'] ?? '';
  const start = match.index + match[0].indexOf(` ${name} `) + 1;
  return { who: named(name, start), whatStart: match.index + match[0].length, at: match.index, byOrder: true };
}

function boundByModal(lead: string): Bound | null {
  const match = [...lead.matchAll(MUST)].at(-1);
  if (!match) return null;
  const who = subjectBefore(lead, match.index);
  return { who, whatStart: match.index + match[0].length, at: who?.start ?? match.index, byOrder: false };
}

/** The words from the beginning of the clause up to `end`, where they can be a subject. */
function subjectBefore(words: string, end: number): Span | undefined {
  let start = 0;
  for (const match of words.slice(0, end).matchAll(CLAUSE)) {
    if (match.index + match[0].length < end) start = match.index + match[0].length;
  }
  const subject = words.slice(start, end).replace(/(?: (?:had|has|have|was|were|is|are|also|then))* ?$/, '');
  return subject.split(' ').length > 9 ? undefined : named(subject, start);
}

const named = (name: string, start: number): Span | undefined =>
  /\w/.test(name) && !NO_NAME.test(name) ? { start, end: start + name.length } : undefined;

const at = (span: Span | undefined, start: number): Span | undefined =>
  span && { start: span.start + start, end: span.end + start };

/** The span without the white space and the marks around it, up to `clause` where its clause ends there; none where no word is left. */
function trimmed(text: string, from: number, to: number, clause = -1): Span | undefined {
  let start = from;
  let end = clause < 0 ? to : from + clause;
  while (start < end && /[\s,;—]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;—.]/.test(text[end - 1] ?? '')) end--;
  return /\w{3}/.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** The parts that are there; what is to be done tells nothing without who is to do it. */
const join = (who: Span | undefined, what: Span | undefined, setBy: Span | undefined): Parties =>
  who ? { who, ...(what && { what }), ...(setBy && { setBy }) } : {};
