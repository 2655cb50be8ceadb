import { describe, expect, it } from 'vitest';
import { leaveOutComment } from '../../src/attribution/structure/writers-comment.ts';
import { readText } from '../../src/text/read-text.ts';
import { attributionOf } from './attribution-of.ts';

/** What is left of the content, which is the words between the brackets. */
function contentOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const attribution = attributionOf({ content: [{ start, end }] });
  const [content] = leaveOutComment(readText(text), attribution).content;
  return text.slice(content!.start, content!.end);
}

describe('leaveOutComment', () => {
  it.each([
    ['The mill vowed [to fight the ban in what has become a bitter quarrel] with the town.', 'to fight the ban'],
    ['It said [it would buy the harbour, in what would be its largest purchase].', 'it would buy the harbour'],
    ['Lee told them [to leave the hall, in what was the third such order this week].', 'to leave the hall'],
    ['Lee asked [how the bridge was used, which, in turn, led the town to close it].', 'how the bridge was used'],
    ['She refused [to answer the board in what appeared to be a rebuke].', 'to answer the board'],
  ])('leaves out what the writer says of it: %s', (marked, expected) => {
    expect(contentOf(marked)).toBe(expected);
  });

  it.each([
    ['He said [he was born in what is now Zambia].'],
    ['He said [they work, in what is known as the old port, by night].'],
    ['Lee said [“we are in what has become a bitter quarrel”].'],
    ['Lee said [the whole council believed in what would be done].'],
    ['She asked [in what has he failed].'],
  ])('leaves as it is: %s', (marked) => {
    const words = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
    expect(contentOf(marked)).toBe(words);
  });
});
