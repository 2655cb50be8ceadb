import { hull, sliceSpan } from '../../domain/span.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { sentenceAround } from '../corpus/sentence-around.ts';
import type { Candidate } from './candidate.ts';
import type { Topic } from './topic.ts';

const pro = /\b(?:defend|support|welcom|prais|endors|back(?:s|ed|ing)\b|applau|commend|thank)/iu;
const contra =
  /\b(?:attack|critici|condemn|oppos|object(?:s|ed|ing)\b|slam|blam|reject|denounc|accus|assail|lambast)/iu;

/**
 * Which side a statement takes, of that which a question asks for: praise of the plan is on the same side where "who defended the plan" is
 * asked, an attack on it on the other. `null` where it takes none, or none is asked for.
 */
export function sideTaken(corpus: AnswerCorpus, { elements }: Topic, candidate: Candidate): 'same' | 'other' | null {
  const asked = elements.filter(({ required, isName }) => required && !isName).map((element) => element.asked);
  const isAsked = (side: RegExp): boolean => asked.some((word) => side.test(word));
  if (candidate.kind !== 'statement' || !(isAsked(pro) || isAsked(contra))) return null;
  const [same, other] = isAsked(pro) ? [pro, contra] : [contra, pro];
  const { source, cue, content } = statementOf(corpus, candidate.statement);
  const said = hull([...source, ...cue, ...content]);
  if (said === null) return null;
  const { text } = corpus.extractions[candidate.text]!.document;
  const { start, end } = sentenceAround(text, said);
  // The verb that tells of it goes before the words said: "praised its courage against the scheme".
  const told = [cue.map((span) => sliceSpan(text, span)).join(' '), text.slice(start, end)];
  for (const words of told) if (other.test(words) || same.test(words)) return other.test(words) ? 'other' : 'same';
  return null;
}
