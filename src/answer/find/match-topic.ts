import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { unitAt } from '../corpus/statement-table.ts';
import type { Topic, TopicElement } from './topic.ts';

/** How well a stretch of text speaks of a topic. */
export interface TopicMatch {
  /** Share of the topic that is there, weighed by how telling each word is: 0..1; 1 for an empty topic. */
  readonly coverage: number;
  /** Of the topic without the speaker: the share that stands in the sentence itself and not only in the passage around. */
  readonly own: number;
  /** Of the words that only help to choose: the share that is there. */
  readonly soft: number;
  /** Share of neighbouring topic words that stand side by side. */
  readonly pairs: number;
  /** False where something is missing that the question cannot do without. */
  readonly complete: boolean;
}

/** Any stretch speaks of nothing in particular. */
export const emptyMatch: TopicMatch = { coverage: 1, own: 1, soft: 0, pairs: 0, complete: true };

/** A stretch of positions, and what a word in it counts for. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** What a word counts for: in what was said; in the sentence around it (who, to whom, where); elsewhere in the passage. */
export const zoneWorth = { content: 1, sentence: 0.9, passage: 0.5 } as const;

/** A required name counts as there from the passage around. */
const leastRequired = 0.35;
/** Words this near to each other, in order, stand side by side. */
const pairWindow = 4;

/** Measures stretches of text against one topic. */
export interface TopicMatcher {
  statement(statement: number): TopicMatch;
  zones(zones: readonly Zone[], speaker: number): TopicMatch;
}

export function createMatcher(corpus: AnswerCorpus, topic: Topic): TopicMatcher {
  const { tokens, stemOf, unitStart } = corpus.index.data;
  const table = corpus.statements;
  const levels = new Float64Array(topic.terms.length);
  const lastAt = new Float64Array(topic.terms.length);
  const paired = new Uint8Array(topic.terms.length);

  const read = ({ from, to, worth }: Zone): void => {
    lastAt.fill(Number.NEGATIVE_INFINITY);
    for (let at = from; at < to; at++) {
      const found = topic.termsOf.get(stemOf[tokens[at]!]!);
      if (found === undefined) continue;
      for (const { term, weight } of found) {
        levels[term] = Math.max(levels[term]!, weight * worth);
        if (term > 0 && at - lastAt[term - 1]! <= pairWindow) paired[term] = 1;
        lastAt[term] = at;
      }
    }
  };

  const levelOf = (element: TopicElement): number => {
    let best = 0;
    for (const terms of element.alternatives) {
      let sum = 0;
      for (const term of terms) sum += levels[term] === 0 ? Number.NEGATIVE_INFINITY : levels[term]!;
      best = Math.max(best, sum / terms.length);
    }
    return best;
  };

  const sum = (speaker: number): TopicMatch => {
    let all = 0;
    let there = 0;
    let ownAll = 0;
    let own = 0;
    let soft = 0;
    let softThere = 0;
    let complete = true;
    for (const element of topic.elements) {
      const isSpeaker = speaker >= 0 && element.speakers.includes(speaker);
      const level = isSpeaker ? 1 : levelOf(element);
      if (element.required && level < leastRequired) complete = false;
      if (element.soft) {
        soft += element.weight;
        softThere += element.weight * level;
        continue;
      }
      all += element.weight;
      there += element.weight * level;
      if (isSpeaker) continue;
      ownAll += element.weight;
      if (level > zoneWorth.passage) own += element.weight * level;
    }
    const pairs = topic.terms.length < 2 ? 0 : paired.reduce((count, one) => count + one, 0) / (topic.terms.length - 1);
    return {
      coverage: all === 0 ? 1 : there / all,
      own: ownAll === 0 ? 1 : own / ownAll,
      soft: soft === 0 ? 0 : softThere / soft,
      pairs,
      complete,
    };
  };

  const zones = (stretches: readonly Zone[], speaker: number): TopicMatch => {
    levels.fill(0);
    paired.fill(0);
    for (const zone of stretches) read(zone);
    return sum(speaker);
  };

  return {
    zones,
    statement(statement) {
      const from = table.from[statement]!;
      const to = table.to[statement]!;
      const firstUnit = unitAt(unitStart, from);
      const lastUnit = unitAt(unitStart, Math.max(from, to - 1));
      const stretches: Zone[] = [
        { from: unitStart[firstUnit]!, to: unitStart[lastUnit + 1]!, worth: zoneWorth.passage },
        { from: table.sentenceFrom[statement]!, to: table.sentenceTo[statement]!, worth: zoneWorth.sentence },
      ];
      for (let segment = table.segmentFirst[statement]!; segment < table.segmentFirst[statement + 1]!; segment++)
        stretches.push({ from: table.segmentFrom[segment]!, to: table.segmentTo[segment]!, worth: zoneWorth.content });
      return zones(stretches, table.speaker[statement]!);
    },
  };
}
