import { accordingTo } from './according-to.ts';
import { contentThenSpeaker } from './content-then-speaker.ts';
import { cueThenSpeaker } from './cue-then-speaker.ts';
import { participle } from './participle.ts';
import type { CueRule, SentenceRule } from './rule.ts';
import { speakerThenContent } from './speaker-then-content.ts';

/** In order: the first that finds something at a cue has it. */
export const cueRules: readonly CueRule[] = [cueThenSpeaker, contentThenSpeaker, speakerThenContent, participle];

export const sentenceRules: readonly SentenceRule[] = [accordingTo];
