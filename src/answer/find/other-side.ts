import { hull } from '../../domain/span.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { sentenceAround } from '../corpus/sentence-around.ts';
import type { Candidate } from './candidate.ts';
import type { Topic } from './topic.ts';

const pro = /\b(?:defen[dcs]|support|welcom|prais|endors|back(?:s|ed|ing)\b|applau|commend|thank)/iu;
const contra =
  /\b(?:attack|critici|condemn|oppos|object(?:s|ed|ing)\b|slam|blam|reject|denounc|accus|against\b|assail|lambast)/iu;

/** Whether a statement takes the side against the one that a question asks for: an attack on the plan where "who defended the plan" is asked. */
export function takesOtherSide(corpus: AnswerCorpus, { elements }: Topic, candidate: Candidate): boolean {
  const asked = elements.filter(({ required, isName }) => required && !isName).map((element) => element.asked);
  const other = asked.some((word) => pro.test(word)) ? contra : asked.some((word) => contra.test(word)) ? pro : null;
  if (other === null || candidate.kind !== 'statement') return false;
  const { source, cue, content } = statementOf(corpus, candidate.statement);
  const said = hull([...source, ...cue, ...content]);
  if (said === null) return false;
  const { text } = corpus.extractions[candidate.text]!.document;
  const { start, end } = sentenceAround(text, said);
  return other.test(text.slice(start, end));
}
