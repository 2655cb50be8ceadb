import { accordingTo } from './according-to.ts';
import { asReported } from './as-reported.ts';
import { colonIntroduction } from './colon-introduction.ts';
import { contentThenSpeaker } from './content-then-speaker.ts';
import { cueThenSpeaker } from './cue-then-speaker.ts';
import { headline } from './headline.ts';
import { infinitive } from './infinitive.ts';
import { participle } from './participle.ts';
import { quotationInNextSentence } from './quotation-in-next-sentence.ts';
import { reportNoun } from './report-noun.ts';
import type { CueRule, SentenceRule, TextRule } from './rule.ts';
import { signature } from './signature.ts';
import { speakerThenContent } from './speaker-then-content.ts';
import { transcript } from './transcript.ts';

/** In order: the first that finds something at a cue has it. */
export const cueRules: readonly CueRule[] = [
  cueThenSpeaker,
  contentThenSpeaker,
  speakerThenContent,
  participle,
  infinitive,
  quotationInNextSentence,
];

/** All of them look at every sentence, after the cue rules. */
export const sentenceRules: readonly SentenceRule[] = [accordingTo, asReported, reportNoun, colonIntroduction];

/** All of them look at the text, after everything else. */
export const textRules: readonly TextRule[] = [transcript, signature, headline];

/** Those of them that the form of the text proves, whatever its words are. */
export const measuredTextRules: ReadonlySet<string> = new Set([transcript.name, signature.name]);
