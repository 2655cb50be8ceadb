import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';

const sentences = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['plain sentences', ['It rained.', 'We left!', 'Why?', 'Nobody knows…']],
    ['titles and initials', ['Mr. Smith met Sen. J. Doe of Acme Inc. in St. Louis.', 'They spoke.']],
    ['an abbreviation that ends a sentence', ['He lives in the U.S.', 'She does not.']],
    ['an abbreviation inside one', ['The U.S. Army left at 5 p.m. Friday from Washington, D.C., by train.']],
    ['a closing mark after the dot', ['“We won.”', '“They lost.”', 'So it went.']],
    ['a reporting clause after a question', ['“Why?” Ann Smith asked.', '“Because!” they said.', '“No.”']],
    ['no reporting clause', ['“Why?”', 'Ann left the room in anger, he said.']],
    ['a lower-case word', ['The site yahoo! news is old.', 'It is.']],
    ['numbers', ['It cost $3.5 million.', '10 people came.']],
    ['Chinese', ['我们赢了。', '他们输了。']],
  ])('%s', (_name, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('never crosses a line', () => {
    expect(sentences('A headline without a dot\nThe text goes on\r\n\r\n  • a bullet')).toEqual([
      'A headline without a dot',
      'The text goes on',
      '• a bullet',
    ]);
  });
});

describe('paragraphs', () => {
  it('are lines that are not blank, without the space around them', () => {
    const text = '\n  One two.  \n \t \nThree.\u2028Four.';
    const { paragraphs } = readText(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One two.', 'Three.', 'Four.']);
  });

  it('there are none in a blank text', () => {
    expect(readText(' \n\t ')).toEqual({ text: ' \n\t ', paragraphs: [], sentences: [], tokens: [], quotations: [] });
  });
});
