import { describe, expect, it } from 'vitest';
import type { AnswerItem } from '../../src/domain/answer.ts';
import { sentenceInFull } from '../../src/domain/in-full.ts';

/** An answer whose words said stand between brackets in their sentence, which begins at 100 in its document. */
function itemIn(marked: string, kind: AnswerItem['kind'] = 'indirect', document = 'osk'): AnswerItem {
  const text = marked.replace(/[[\]]/g, '');
  const content = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, at) => {
    const start = 100 + index - 2 * at;
    return { start, end: start + words.length };
  });
  return {
    speaker: 'Ada Berg',
    kind,
    excerpt: content.map(({ start, end }) => text.slice(start - 100, end - 100)).join(' … '),
    highlights: [],
    said: { from: null, to: null, certainty: 'unknown', basis: null },
    citations: [
      {
        document: 'osk',
        source: 'osk.txt',
        title: null,
        publisher: null,
        published: null,
        url: null,
        start: 100,
        end: 100 + text.length,
        excerpt: text,
        paragraph: 1,
      },
    ],
    statements: [{ document, content }],
    confidence: 1,
  };
}

const shown = (item: AnswerItem): string | null => {
  const found = sentenceInFull(item);
  if (found === null) return null;
  let marked = found.text;
  for (const { start, end } of [...found.said].reverse())
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  return marked;
};

describe('the whole sentence', () => {
  it.each([
    'It was late when she called [it a threat to national security].',
    'Berg called the plan [a threat].',
    'Berg ordered [the government to stop using the ferry].',
    'Berg accused [Osk Lines of trying to “seize veto power” and named the firm a “risk”].',
    'Berg said [it would], as she put it, [be closed by spring].',
    'Berg kept [the old harbour pilots from leaving the port].',
  ])('is given with words that do not stand by themselves: %s', (marked) => expect(shown(itemIn(marked))).toBe(marked));

  it.each([
    'Berg denied that [the old ferry had put anybody at risk].',
    'Berg never said [the tolls on the old bridge would double].',
    'Berg ruled out [that the tolls on the bridge would double].',
  ])('is given with words that were denied: %s', (marked) => expect(shown(itemIn(marked))).toBe(marked));

  it.each([
    'Berg said [the tolls on the old bridge would double].',
    'Berg said [the plan to sell the port has no friends].',
    'Berg said [the town of Osk doesn’t want to lose its ferry].',
    'The council denied it all spring, but in the end Mayor Berg said [the tolls on the bridge would double].',
    'Berg said [the council never told anybody of the tolls].',
    'Berg said [nobody in the town asked for a bridge].',
    'Berg said [Osk Lines ran for the shortest of winters].',
  ])('is not given with words that do: %s', (marked) => expect(shown(itemIn(marked))).toBeNull());

  it('is not given with what is quoted, is no statement, is the sentence already, or is very long', () => {
    expect(shown(itemIn('“[It is a threat],” said Berg.', 'direct'))).toBeNull();
    expect(shown(itemIn('[It is late].', 'passage'))).toBeNull();
    expect(shown(itemIn('[It is late.]'))).toBeNull();
    expect(shown(itemIn(`Berg called [it a threat], ${'and so on '.repeat(60)}`))).toBeNull();
  });

  it('marks nothing where the statement stands in another document', () =>
    expect(shown(itemIn('Berg called [it a threat].', 'mixed', 'other'))).toBe('Berg called it a threat.'));
});
