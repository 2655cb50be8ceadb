import type { AnswerCorpus } from '../corpus/answer-corpus.ts';
import { textAt } from '../corpus/places.ts';
import { unitAt } from '../corpus/statement-table.ts';
import { isQuestionUnit } from './ends-in-question.ts';
import type { Topic, TopicElement } from './topic.ts';
import { TopicLevels, type Zone, zoneWorth } from './topic-levels.ts';

/** How well a stretch of text speaks of a topic. */
export interface TopicMatch {
  /** Share of the topic that is there, weighed by how telling each word is: 0..1; 1 for an empty topic. */
  readonly coverage: number;
  /** Of the topic without the speaker: the share that stands in the sentence itself and not only in the passage around. */
  readonly own: number;
  /** Whether any of it, the speaker aside, stands in the very words said. */
  readonly said: boolean;
  /** Of the words that only help to choose: the share that is there; more where nothing but names stands beside them. */
  readonly soft: number;
  /** Share of neighbouring topic words that stand side by side. */
  readonly pairs: number;
  /** False where something is missing that the question cannot do without. */
  readonly complete: boolean;
  /** True where names are all that is there of a topic with other words: it is about somebody, and not about what was asked. */
  readonly onlyNames: boolean;
}

/** Any stretch speaks of nothing in particular. */
export const emptyMatch: TopicMatch = {
  coverage: 1,
  own: 1,
  said: true,
  soft: 0,
  pairs: 0,
  complete: true,
  onlyNames: false,
};

/** A required name counts as there from the passage around. */
const leastRequired = 0.35;

/** Beside names alone, "when did X threaten Y", the verb is all that tells which statement is meant. */
const softByNames = 3;

/** Measures stretches of text against one topic. */
export interface TopicMatcher {
  statement(statement: number): TopicMatch;
  /** A passage, and stretches in it that count for more; `speaker` is whose words they are, -1 for nobody's. */
  passage(passage: Zone, within: readonly Zone[], speaker: number): TopicMatch;
}

export function createMatcher(corpus: AnswerCorpus, topic: Topic): TopicMatcher {
  const { unitStart } = corpus.index.data;
  const table = corpus.statements;
  const found = new TopicLevels(corpus.index.data, topic);
  const questions = new Map<number, boolean>();
  /** The question right before a unit: an answer seldom repeats what it is asked. */
  const questionBefore = (unit: number): Zone | null => {
    const before = unit - 1;
    if (before < 0 || textAt(corpus, unitStart[before]!) !== textAt(corpus, unitStart[unit]!)) return null;
    if (!questions.has(before)) questions.set(before, isQuestionUnit(corpus, before));
    return questions.get(before) === true
      ? { from: unitStart[before]!, to: unitStart[unit]!, worth: zoneWorth.question }
      : null;
  };

  const passage: TopicMatcher['passage'] = (around, within, speaker) => {
    found.begin(around);
    for (const zone of within) found.read(zone);
    return measure(topic, found, speaker);
  };

  return {
    passage,
    statement(statement) {
      const from = table.from[statement]!;
      const firstUnit = unitAt(unitStart, from);
      const lastUnit = unitAt(unitStart, Math.max(from, table.to[statement]! - 1));
      const around = { from: unitStart[firstUnit]!, to: unitStart[lastUnit + 1]!, worth: zoneWorth.passage };
      const within: Zone[] = [
        { from: table.sentenceFrom[statement]!, to: table.sentenceTo[statement]!, worth: zoneWorth.sentence },
      ];
      for (let segment = table.segmentFirst[statement]!; segment < table.segmentFirst[statement + 1]!; segment++)
        within.push({ from: table.segmentFrom[segment]!, to: table.segmentTo[segment]!, worth: zoneWorth.content });
      const question = questionBefore(firstUnit);
      if (question !== null) within.push(question);
      return passage(around, within, table.speaker[statement]!);
    },
  };
}

function measure(topic: Topic, { levels, paired, said: inWords }: TopicLevels, speaker: number): TopicMatch {
  const isNames = topic.elements.every(({ soft, isName }) => soft || isName);
  let all = 0;
  let there = 0;
  let ownAll = 0;
  let own = 0;
  let said = false;
  let soft = 0;
  let softThere = 0;
  let complete = true;
  let telling = 0;
  let told = 0;
  for (const element of topic.elements) {
    const isSpeaker = speaker >= 0 && element.speakers.includes(speaker);
    const level = isSpeaker ? 1 : levelOf(element, levels);
    if (element.required && (level < leastRequired || (element.strict && level <= zoneWorth.passage))) complete = false;
    if (element.soft) {
      soft += element.weight;
      softThere += element.weight * level;
      continue;
    }
    all += element.weight;
    there += element.weight * level;
    if (!element.isName) telling++;
    if (!element.isName && level > 0) told++;
    if (isSpeaker) continue;
    ownAll += element.weight;
    if (level > zoneWorth.passage) own += element.weight * level;
    if (element.alternatives.some((terms) => terms.every((term) => inWords[term] === 1))) said = true;
  }
  let pairs = 0;
  for (const one of paired) pairs += one;
  return {
    coverage: all === 0 ? 1 : there / all,
    own: ownAll === 0 ? 1 : own / ownAll,
    said: ownAll === 0 || said,
    soft: soft === 0 ? 0 : ((isNames ? softByNames : 1) * softThere) / soft,
    pairs: pairs === 0 ? 0 : pairs / (topic.terms.length - 1),
    complete,
    onlyNames: telling > 0 && told === 0,
  };
}

/** The best of an element's alternatives; an alternative counts only whole. */
function levelOf({ alternatives }: TopicElement, levels: Float64Array): number {
  let best = 0;
  for (const terms of alternatives) {
    let sum = 0;
    for (const term of terms) sum += levels[term] === 0 ? Number.NEGATIVE_INFINITY : levels[term]!;
    best = Math.max(best, sum / terms.length);
  }
  return best;
}
