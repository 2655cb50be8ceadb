import type { Intent } from '../../domain/question.ts';
import { classLetters, formOf } from './word-classes.ts';

/** A range of a question's words, `[first, end)`. */
export type WordRange = readonly [first: number, end: number];

/** What the form of a question tells. */
export interface Shape {
  readonly intent: Intent;
  /** The words that name who is asked about; two for a comparison. */
  readonly speakers: readonly WordRange[];
  /** True where these can be nothing but a speaker ("what did X say"); false where they may be ("X on Y"). */
  readonly certain: boolean;
  /** The verb of saying, where the question has one. */
  readonly verb: WordRange | null;
  readonly topic: WordRange;
  /** True where the form says that the topic is spoken about: a name in it is not the speaker's. */
  readonly about: boolean;
  /** True where a question that this form finds nothing for may be meant otherwise: what ends need not be a limit. */
  readonly orElse: boolean;
}

interface ShapeRule {
  readonly intent: Intent;
  readonly certain: boolean;
  readonly about: boolean;
  readonly orElse: boolean;
  readonly form: RegExp;
}

const who = '(?<who>.+?)';
const topic = '(?: ABOUT? (?<topic>.+))?';
const onTopic = '(?: ON (?<topic>.+))?';
const greedyWho = '(?<who>.+)(?<!AUX|ADVERB)';
const verb = '(?:AUX|ADVERB)* (?<verb>VERB)';
const when = '(?:WHEN|.?(?:WHAT|WHICH) DAY)';
const statements = 'FILLER* (?:NOUN|ALL) VERB?';

const rule = (intent: Intent, form: string, certain = false, orElse = false): ShapeRule => ({
  intent,
  certain,
  orElse,
  about: form.includes('ON (?<topic>'),
  form: formOf(form),
});
const certain = (intent: Intent, form: string): ShapeRule => rule(intent, form, true);

/**
 * Forms of questions, the surest first. `what did nwosu say about the act` fits the first of the "what did" forms with
 * speaker, verb and topic; `what is the act` fits none and is searched for as plain words. Where a name holds a verb ("the
 * Washington Post"), the form with the longest name comes first.
 */
const rules: readonly ShapeRule[] = [
  certain('compare', `COMPARE ${who} AND (?<other>.+?)${onTopic}`),
  rule('compare', `(?:WHAT AUX)? ${who} (?:VERSUS|COMPARED AND) (?<other>.+?) (?:AUX? VERB)? ${onTopic}`),
  rule('compare', `${who} AND (?<other>.+?) COMPARED${onTopic}`),
  rule('deadline', 'UNTIL WHEN (?<topic>.+)'),
  rule('deadline', 'UNTIL (?:WHAT|WHICH) (?:DAY|TIME) (?<topic>.+)'),
  // How long something lasts is no limit.
  rule('statements', 'HOW LONG AUX* (?<topic>.+) LASTS'),
  rule('deadline', '(?<topic>HOW (?:LONG|MUCH TIME) .*)'),
  rule('deadline', '(?<topic>WHEN MUST .+|WHEN AUX .+ (?:AUX TO .+|DUE .*))'),
  rule('deadline', '(?<topic>WHEN WILL .+ (?:ENDS|RUNS OUT))', false, true),
  rule('deadline', '(?:WHAT|WHICH) NOUN? AUX DUE (?<topic>.*)'),
  rule('deadline', 'WHAT AUX? HAPPEN IF (?<topic>.+?) (?:AUX? NOT)? MISS .? (?:DEADLINE|DUE DAY)'),
  rule('deadline', '(?<topic>.*(?:DEADLINE|TIME LIMIT|DUE DAY).*)'),
  certain('timeline', `FILLER* FIRST NOUN BY ${who}${onTopic}`),
  certain('timeline', `FILLER* FIRST NOUN OF ${who}${onTopic}`),
  certain('timeline', `WHAT DO ${who} FIRST VERB${topic}`),
  certain('record', `FILLER* MOST? LAST NOUN BY ${who}${onTopic}`),
  certain('record', `FILLER* MOST? LAST NOUN OF ${who}${onTopic}`),
  certain('record', `WHAT DO ${who} MOST? LAST VERB${topic}`),
  certain('timeline', `FILLER* TIMELINE OF? NOUN? BY ${who}${onTopic}`),
  rule('timeline', 'FILLER* TIMELINE OF? NOUN? ON (?<topic>.+)'),
  rule('timeline', 'FILLER* TIMELINE OF? (?<topic>.+)?'),
  certain('when', `${when} DO ${greedyWho} (?<verb>VERB)${topic}`),
  certain('when', `${when} DO ${who} ${verb}${topic}`),
  rule('when', `${when} AUX? (?<topic>.+)`),
  rule('record', `WHO IS ${who}`),
  rule('who', `(?:WHO|WHICH PERSON) ELSE? (?:AUX|ADVERB)* (?<verb>VERB)${topic}`),
  rule('who', '(?:WHO|WHICH PERSON) ELSE? (?<topic>.+)?'),
  certain('statements', `WHAT ELSE? AUX ${who} S? PRECISE? NOUN${topic}`),
  certain('statements', `WHAT ELSE? AUX ${greedyWho} (?<verb>VERB)${topic}`),
  certain('statements', `WHAT ELSE? AUX ${who} ${verb}${topic}`),
  certain('statements', `AUX ${who} ${verb}${topic}`),
  certain('statements', `${statements} BY ${who}${onTopic}`),
  certain('statements', `${statements} ON (?<topic>.+?) BY ${who}`),
  rule('statements', `FILLER* (?:ALL|WHAT) ${who} AUX? (?<verb>VERB)${topic}`),
  rule('statements', `${statements} ON (?<topic>.+)`),
  rule('statements', `ACCORDING TO ${who}${onTopic}`),
  rule('statements', `(?<topic>.+) ACCORDING TO ${who}`),
  rule('statements', `FILLER* ${who} S? PRECISE? NOUN${topic}`),
  rule('statements', `${who} ON (?<topic>.+)`),
  rule('statements', `${who} ${verb}${topic}`),
];

/** Longer questions have no form worth looking for; the bound also keeps the forms cheap on hostile ones. */
const longestForm = 48;

/** The forms that a question may have, the surest first; the last is always the plain one: all words are topic. */
export function shapesOf(folded: readonly string[]): Shape[] {
  const plain: Shape = {
    intent: 'statements',
    speakers: [],
    certain: false,
    verb: null,
    topic: [0, folded.length],
    about: false,
    orElse: false,
  };
  if (folded.length > longestForm) return [plain];
  const letters = classLetters(folded);
  const shapes = rules.flatMap(({ intent, certain, about, orElse, form }): Shape[] => {
    const groups = form.exec(letters)?.indices?.groups;
    if (groups === undefined) return [];
    const speakers = [groups['who'], groups['other']].filter((range) => range !== undefined);
    const verb = groups['verb'] ?? null;
    return [{ intent, certain, speakers, verb, topic: groups['topic'] ?? [0, 0], about, orElse }];
  });
  return [...shapes, plain];
}
