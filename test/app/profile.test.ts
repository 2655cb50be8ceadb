import { describe, expect, it } from 'vitest';
import type { Whosaid } from '../../src/app/whosaid.ts';
import { COURIER, corpusOf, openOn } from './small-corpus.ts';

const OFFICE = `“The ferry timetable is late,” said Ada Berg, the harbour board chair, on 2 February.

“The ferry timetable will be mended,” Ada Berg said on Tuesday.

Anna Lund said the timetable is good.
`;

const opened = async (): Promise<Whosaid> => openOn(await corpusOf({ courier: COURIER, office: OFFICE }));

function profileOf(whosaid: Whosaid, asked: string) {
  const found = whosaid.profile(asked);
  if (found.found !== 'one') throw new Error(`“${asked}” is ${JSON.stringify(found)}`);
  return found.profile;
}

describe('a speaker’s profile', () => {
  it('gathers roles by source, statements, the first and the last, and topics', async () => {
    const whosaid = await opened();
    const profile = profileOf(whosaid, 'berg');
    expect(profile).toMatchObject({ name: 'Ada Berg', kind: 'person', documents: 2, statements: 3 });
    expect(profile.roles.map(({ role, sources }) => [role, sources])).toEqual([
      ['harbour board chair', ['office.txt']],
      ['mayor', ['courier.txt']],
    ]);
    expect(profile.first?.said.from).toBe('2026-02-02');
    expect(profile.last?.said.from).toBe('2026-03-03');
    expect(profile.topics).toEqual(['ferry', 'timetable']);
    expect(profileOf(whosaid, 'the mayor').name).toBe('Ada Berg');
  });

  it('follows corrections', async () => {
    const whosaid = await opened();
    const [item] = whosaid.ask('"sell the ferry"').answers;
    await whosaid.corrections.correct({
      item: item!,
      change: { what: 'speaker', speaker: 'Anna Lund' },
      by: { id: 'U0JO', name: 'Jo' },
    });
    expect(profileOf(whosaid, 'berg').statements).toBe(2);
    expect(profileOf(whosaid, 'Anna Lund').statements).toBe(2);
  });

  it('is not guessed at', async () => {
    const whosaid = await opened();
    expect(whosaid.profile('lund')).toEqual({
      found: 'several',
      names: expect.arrayContaining(['Jens Lund', 'Anna Lund']),
    });
    expect(whosaid.profile('bergg')).toEqual({ found: 'none', nearest: ['Ada Berg'] });
    expect(whosaid.profile('nobody at all')).toEqual({ found: 'none', nearest: [] });
    expect(whosaid.profile('')).toEqual({ found: 'none', nearest: [] });
  });
});
