import { wordList } from './word-list.ts';

/** Things made of words that texts let speak for whoever made them: "the letter said", "Smith's memo". Singular. */
const documentNouns = wordList(`
  letter memo memorandum statement report email e-mail mail tweet post posting message note filing lawsuit suit complaint petition
  study survey poll analysis paper white-paper article story editorial column op-ed essay blog book memoir autobiography speech address
  testimony affidavit indictment ruling opinion order decision verdict judgment judgement document declaration
  communique communiqué resolution release announcement advertisement ad advert commercial video interview audit review
  transcript brief motion subpoena manifesto platform plan proposal draft summary dossier cable bulletin newsletter
  notice warning guidance advisory factsheet press-release release dispatch diary biography website page headline
  caption slogan sign banner flyer leaflet brochure questionnaire remark comment assertion claim vow pledge promise
  argument suggestion allegation criticism recommendation prediction forecast estimate tally count census data
  account piece feature clip spot
  findings figures results rule law bill legislation charter treaty agreement text
`);

/** Nouns by which texts call one and the same thing: a memoir is "the book" a sentence later. */
const sameThing: readonly ReadonlySet<string>[] = [
  wordList('book memoir autobiography biography diary account'),
  wordList('article story piece feature column editorial op-ed essay'),
  wordList('ad advertisement advert commercial spot video clip'),
  wordList('study report analysis paper review'),
  wordList('poll survey'),
  wordList('statement release press-release announcement'),
  wordList('lawsuit suit complaint filing petition'),
  wordList('ruling decision opinion order verdict judgment judgement'),
  wordList('tweet post posting message'),
  wordList('letter note memo memorandum email e-mail'),
];

/** Other nouns for the same document. */
export const sameDocument = (noun: string): readonly string[] =>
  sameThing.filter((nouns) => nouns.has(noun)).flatMap((nouns) => [...nouns].filter((other) => other !== noun));

/** Documents that show what others think: they speak for themselves, not for the office that counted. */
const pollNouns = wordList('poll polls polling survey surveys census tally tallies count counts');

/** Whether a noun, singular or plural, names a count of what others think or are. */
export const isPoll = (noun: string): boolean => pollNouns.has(noun);

/** Whether a noun, singular or plural, names a thing made of words. */
export function isDocumentNoun(noun: string): boolean {
  return (
    documentNouns.has(noun) ||
    (noun.endsWith('s') && documentNouns.has(noun.slice(0, -1))) ||
    noun === 'studies' ||
    noun === 'surveys'
  );
}
