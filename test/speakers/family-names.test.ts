import { expect, test } from 'vitest';
import { familyNamesOf } from '../../src/speakers/mention/family-names.ts';
import { toWords } from '../../src/speakers/mention/words.ts';
import { readText } from '../../src/text/read-text.ts';

const namesIn = (text: string): string[] => [...familyNamesOf(toWords(readText(text)))];

test.each([
  ['The mayor met Theresa May in Lunde.', ['May']],
  ['Paul met her in May.', []],
  ['Paul May Run Again, Aides Tell The Board\n\nNobody knew, they said.', []],
  ['Nobody knew why Paul Will went home.', []],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
