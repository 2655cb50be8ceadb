import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { row } from '../corpus/rows.ts';

/** Statements of a speaker that are looked at for their roles. */
const rolesRead = 200;

/** Of several with a role like the one asked for, those who have that very role: "the council leader" is not its opposition leader. */
export function withVeryRole(corpus: AnswerCorpus, words: string, speakers: number[]): number[] {
  if (speakers.length < 2) return speakers;
  const asked = roleWords(words);
  const very = speakers.filter((speaker) =>
    [...row(corpus.statements.bySpeaker, speaker).subarray(0, rolesRead)].some(
      (statement) => roleWords(statementOf(corpus, statement).speaker.role ?? '') === asked,
    ),
  );
  return very.length > 0 ? very : speakers;
}

const roleWords = (role: string): string =>
  foldedWords(role)
    .filter((word) => !isStopWord(word))
    .join(' ');
