import { describe, expect, it } from 'vitest';
import { speakers } from '../../src/cli/commands/speakers.ts';
import type { SpeakersFlags, SpeakersRequest } from '../../src/cli/speakers-program.ts';
import { speakerCorpus } from '../app/speaker-corpus.ts';
import { fakeIo } from './support/fake-io.ts';

async function run(corpus: string, request: SpeakersRequest, flags: Partial<SpeakersFlags> = {}) {
  const io = fakeIo();
  const code = await speakers(request, { corpus, ...flags }, io);
  const here = (text: string) => text.replaceAll(corpus, 'corpus');
  return { code, out: here(io.written.out), err: here(io.written.err) };
}
const show = (name: string): SpeakersRequest => ({ do: 'show', name, explain: false });

describe('whosaid speakers', () => {
  it('tells what a decision wrote, and whose statements are now whose', async () => {
    const { corpus } = await speakerCorpus();
    const edit = { do: 'same', name: 'Gina Marsh', other: 'marsh', documents: [] } as const;
    expect(await run(corpus, edit)).toEqual({
      code: 0,
      err: '',
      out: `corpus/speakers.yml now says:
   “Marsh” is “Gina Marsh”.

1 statement changes hands:

Marsh (Gina Marsh or Paul Marsh) → Gina Marsh
   Sun 8 Mar 2026 · “The ice is thin,” · Ferry company of Lunde replies, ferry.txt
`,
    });
    expect((await run(corpus, edit)).out).toBe('corpus/speakers.yml stays as it is: there is nothing to change.\n');
    expect((await run(corpus, { do: 'forget', names: ['MARSH'] })).out).toMatch(
      /^corpus\/speakers\.yml no longer says:\n {3}“Marsh” is “Gina Marsh”\.\n\n1 statement changes hands:/,
    );
  });

  it('writes JSON and nothing else to standard output', async () => {
    const { corpus } = await speakerCorpus();
    const list = JSON.parse((await run(corpus, { do: 'list' }, { json: true })).out);
    expect(Object.keys(list.speakers[0])).toEqual(['name', 'kind', 'aliases', 'statements', 'documents', 'candidates']);
    expect(JSON.parse((await run(corpus, show('LPA'), { json: true })).out)).toMatchObject({
      found: 'one',
      card: { name: 'Lunde Port Authority', said: [{ document: 'harbour' }, { document: 'town' }] },
    });
    const edit = { do: 'same', name: 'Pilots', other: 'LPA', documents: [] } as const;
    const { out, err } = await run(corpus, edit, { json: true });
    expect(JSON.parse(out)).toMatchObject({ path: 'corpus/speakers.yml', changes: [{ to: 'Pilots' }] });
    expect(err).toMatch(/^“LPA” is a name of Lunde Port Authority/);
  });

  it('finds nobody without failing, and fails where a decision cannot be written', async () => {
    const { corpus, readDecisions, writeDecisions } = await speakerCorpus();
    expect(await run(corpus, show('Zebulon Quix'))).toEqual({
      code: 0,
      err: '',
      out: 'Nobody called “Zebulon Quix” speaks in these documents.\n',
    });
    writeDecisions('same:\n  - [A, B]\n');
    const refused = await run(corpus, { do: 'different', name: 'A', other: 'B' });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      /corpus\/speakers\.yml says that "A" and "B" are the same .*\nNothing was written\.\n$/,
    );
    expect(readDecisions()).toBe('same:\n  - [A, B]\n');
  });

  it('says what to do about a corpus that is missing', async () => {
    const { corpus } = await speakerCorpus();
    const { code, out, err } = await run(`${corpus}-gone`, { do: 'list' });
    expect({ code, out }).toEqual({ code: 0, out: 'Nobody speaks in these documents.\n' });
    expect(err).toContain('whosaid ingest');
  });
});
