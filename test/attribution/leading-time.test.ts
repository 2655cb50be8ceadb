import { describe, expect, it } from 'vitest';
import { leaveOutLeadingTime } from '../../src/attribution/structure/leading-time.ts';
import { attributionOf } from './attribution-of.ts';

/** An attribution whose cue ends at `|`, with all that follows as its content; gives the content that is left. */
function contentAfter(marked: string): string {
  const cueEnd = marked.indexOf('|');
  const text = marked.replace('|', '');
  const start = text.length - text.slice(cueEnd).trimStart().length;
  const attribution = attributionOf({
    cue: [{ start: cueEnd - 4, end: cueEnd }],
    content: [{ start, end: text.length }],
  });
  const [content] = leaveOutLeadingTime(text, attribution).content;
  return text.slice(content?.start, content?.end);
}

describe('leaveOutLeadingTime', () => {
  it.each([
    ['The port said| yesterday it had a deal.', 'it had a deal.'],
    ['Lee said| on Thursday that the vote stands.', 'that the vote stands.'],
    ['Lee said| late Friday she would go.', 'she would go.'],
    ['Lee said| last week “nothing has changed”.', '“nothing has changed”.'],
    ['Lee said| Tuesday morning Norway would pay.', 'Norway would pay.'],
  ])('leaves the day out of %j', (marked, content) => {
    expect(contentAfter(marked)).toBe(content);
  });

  it.each([
    ['Lee said| Thursday’s vote would stand.', 'Thursday’s vote would stand.'],
    ['Lee said| Monday meetings were over.', 'Monday meetings were over.'],
    ['Lee said| it was ready yesterday.', 'it was ready yesterday.'],
    ['Lee said| yesterday.', 'yesterday.'],
  ])('keeps all of %j', (marked, content) => {
    expect(contentAfter(marked)).toBe(content);
  });
});
