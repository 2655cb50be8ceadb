import { expect, it } from 'vitest';
import { COURIER, corpusOf, openOn } from './small-corpus.ts';

const QUAY = `The quay of Osk leaks.

“Them,” said Maria Holt, the engineer, on Monday. “All of the old quay has to be closed before the storms of the winter come,” said Maria Holt. “The old wall will not hold, whatever they say,” said Maria Holt on Tuesday.

“We will not sell the ferry while I hold this office,” said Ada Berg on Monday. “The ferry stays where it is,” said Ada Berg. “Nobody wants it sold,” said Ada Berg. “I was asked,” said Ada Berg.
`;

it('gives exact words that are a whole clause, neither a scrap nor a long sentence cut off', async () => {
  const whosaid = await openOn(await corpusOf({ courier: COURIER, quay: QUAY }));
  expect(whosaid.examples()).toContain('who said "The old wall will not hold"');
  for (const example of whosaid.examples()) expect(whosaid.ask(example).answers.length).toBeGreaterThan(0);
});
