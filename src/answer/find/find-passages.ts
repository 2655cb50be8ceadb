import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { spanOfUnit } from '../corpus/places.ts';
import { lowerBound } from '../corpus/statement-table.ts';
import { byRank, type PassageCandidate } from './candidate.ts';
import { holdsDenial } from './denies.ts';
import { endsInQuestion } from './ends-in-question.ts';
import type { TopicMatcher } from './match-topic.ts';
import type { Query } from './query.ts';
import { scorePassage } from './score.ts';

const unitsSearched = 50;

/** Passages about a topic, the best first, whether anybody is quoted in them or not. */
export function findPassages(corpus: AnswerCorpus, query: Query, matcher: TopicMatcher): PassageCandidate[] {
  const { unitStart, textUnits } = corpus.index.data;
  return corpus.index
    .rank(query.topic.terms, unitsSearched)
    .flatMap(({ unit }): PassageCandidate[] => {
      const text = lowerBound(textUnits, unit + 1) - 1;
      if (query.texts !== null && !query.texts.has(text)) return [];
      const match = matcher.passage({ from: unitStart[unit]!, to: unitStart[unit + 1]!, worth: 1 }, [], -1);
      if (
        query.negative &&
        !holdsDenial(corpus.extractions[text]!.document.text, spanOfUnit(corpus, unit), query.topic)
      )
        return [];
      return match.complete
        ? [
            {
              kind: 'passage',
              unit,
              text,
              match,
              phrases: [],
              score: scorePassage(match, endsInQuestion(corpus, text, spanOfUnit(corpus, unit))),
            },
          ]
        : [];
    })
    .sort(byRank);
}
