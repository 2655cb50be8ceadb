import { hull, type Span } from '../../domain/span.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { sentenceAround } from '../corpus/sentence-around.ts';
import type { Topic } from './topic.ts';

/** Words that deny, forbid or end something, and words that are the opposite of another by how they begin. */
const denial = new RegExp(
  [
    'not?|nor|never|none|nobody|nothing|neither|cannot|without|against|hardly|instead|rather than|ruled? out|ban|bars?',
    '(?:refus|den[iy]|reject|declin|oppos|prohibit|forb[aio]|bann|barr|block|stop|ceas|halt|fail|lack|dismiss|disput|contradict|false|wrong)\\p{L}*',
    '(?:avoid|prevent|impossib|critici[sz]|condemn|resist|withdr|cancel|scrap|illegal|improper|inappropriat|inaccura|disagree|disapprov)\\p{L}*',
    '(?:un|in|ir)\\p{L}{3,}[ai]ble|un(?!der|i|til|less)\\p{L}{4,}',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .concat("n['’]t\\b")
    .join('|'),
  'giu',
);

/** Whether the sentence of a statement denies anything. Wide on purpose: it is to keep out what plainly says the opposite. */
export function denies(corpus: AnswerCorpus, statement: number, topic: Topic): boolean {
  const { source, cue, content } = statementOf(corpus, statement);
  const { text } = corpus.extractions[corpus.statements.text[statement]!]!.document;
  const said = hull([...source, ...cue, ...content]);
  return said !== null && holdsDenial(text, sentenceAround(text, said), topic);
}

/** Whether a stretch of text does, by a word that is not itself what is asked about: "did Lund deny that talks failed". */
export function holdsDenial(text: string, { start, end }: Span, { elements }: Topic): boolean {
  const asked = new Set(elements.flatMap((element) => (element.soft ? [] : element.asked.toLowerCase())));
  return [...text.slice(start, end).matchAll(denial)].some(([word]) => !asked.has(word.toLowerCase()));
}
