import type { Span } from '../../domain/span.ts';

/** Who is bound, to what, and who bound them; a part the words do not give is left out. */
export interface Parties {
  readonly who?: Span;
  readonly what?: Span;
  readonly setBy?: Span;
}

/** A noun phrase as news writes subjects: at most eight words without a mark between them. */
const NAME = "(?:[\\w’'&.-]+ ){0,7}[\\w’'&-]+";

/** Somebody sets: "The agency had said X must", "Hegseth ordered X to", "Paris gave X until". */
const SETTER = new RegExp(
  `^(?<pre>(?:.{0,80}[,;—:] )?)(?<name>${NAME}?) (?:had |has |have |also |then |later |earlier )*(?:said|says|ordered|orders|directed|told|asked|demanded|demands|warned|gave|gives|set|sets|insisted|ruled|instructed|imposed|added|announced|wrote)\\b`,
  's',
);

/** Somebody is bound: "X must …", "X has until …", "X to fall in line". */
const BOUND =
  /(?:^|[,;:—“"] |\b(?:that|said|says|and|but|when|while|told|ordered|asked|directed|gave|given|giving|for|warned) )(?<name>(?:[\w’'&.-]+ ){0,6}?[\w’'&-]+) (?:must|shall|should|would have to|will have to|have to|has to|had to|needs? to|has|have|had|until|was told to|is to|are to|to)\b(?<what> (?!until\b)[^;]{0,160})?/gs;

const FOR_WHOM = new RegExp(`^ for (?<name>${NAME}?) to (?<what>[^.;]{1,160})`, 's');
const PRONOUN = /^(?:it|there|which|who|that|this|what|also|not|he also|did)$/i;

/**
 * The parties of a limit, from the words of its sentence: "The agency said [the firm] must [agree to its terms] by Friday".
 * Finds nothing in "The deadline is Friday".
 */
export function findParties(text: string, sentence: Span, expression: Span): Parties {
  const lead = text.slice(Math.max(sentence.start, expression.start - 400), expression.start).replace(/\s/g, ' ');
  const leadStart = expression.start - lead.length;
  const rest = text.slice(expression.end, Math.min(sentence.end, expression.end + 220)).replace(/\s/g, ' ');
  const setter = SETTER.exec(lead)?.groups;
  const setBy = setter && named(setter['name'], leadStart + (setter['pre'] ?? '').length);
  const after = FOR_WHOM.exec(rest)?.groups;
  if (after) {
    const start = expression.end + ' for '.length;
    const who = named(after['name'], start);
    const what = who && trimmed(text, who.end + ' to '.length, who.end + ' to '.length + (after['what'] ?? '').length);
    return { ...(setBy && { setBy }), ...(who && { who }), ...(what && { what }) };
  }
  return { ...(setBy && { setBy }), ...boundBefore(text, lead, leadStart, expression) };
}

function boundBefore(text: string, lead: string, leadStart: number, expression: Span): Parties {
  for (const match of lead.matchAll(BOUND)) {
    const name = match.groups?.['name'] ?? '';
    const at = leadStart + match.index + match[0].indexOf(name);
    const who = named(name, at);
    if (!who) continue;
    const whatWords = match.groups?.['what'] ?? '';
    const whatStart = leadStart + match.index + match[0].length - whatWords.length;
    const what = trimmed(text, whatStart, expression.start);
    return { who, ...(whatWords.trim() && what && { what }) };
  }
  return {};
}

const named = (name: string | undefined, start: number): Span | undefined =>
  name && !PRONOUN.test(name) ? { start, end: start + name.length } : undefined;

/** The span without the white space and the marks around it; none where nothing is left. */
function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /[\s,;—]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;—.]/.test(text[end - 1] ?? '')) end--;
  return end > start ? { start, end } : undefined;
}
