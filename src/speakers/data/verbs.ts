import { wordList } from './word-list.ts';

/** Auxiliaries and irregular past forms that follow a subject. Lower case. */
export const finiteForms = wordList(`
  is are was were be has have had does do did will would shall should can could may might must
  said says say told tells tell wrote writes write thought thinks think knew knows know saw sees made makes gave gives took takes
  went goes came comes began begins became becomes felt feels held holds kept keeps left leaves led leads met meets paid pays put puts ran runs
  sent sends set sets sought seeks sold sells spoke speaks spent stood stands swore threw understood won wins withdrew broke brought built bought
  caught chose drew drove fell fought found finds got gets grew heard hears hit lost meant read rose shot showed shut spelled split struck taught wore
  argues adds notes warns believes wants hopes expects plans urges calls insists claims denies announces confirms reports
  explains declares suggests predicts describes accuses vows pledges asks replies responds tweets posts agrees refuses declines
`);

/** Whether a lower-case word after a noun reads as its verb: "said", "urging", "announced". */
export function looksLikeVerb(word: string): boolean {
  return (
    finiteForms.has(word) ||
    (word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')) && !endLikeVerbs.has(word))
  );
}

const endLikeVerbs = wordList(
  'hundred during thing nothing anything something morning evening united according including',
);
