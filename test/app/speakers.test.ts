import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { editSpeakers } from '../../src/app/speakers/edit-speakers.ts';
import { openSpeakers } from '../../src/app/speakers/open-speakers.ts';
import { settleDecisions } from '../../src/app/speakers/settle-decisions.ts';
import type { SpeakerEdit } from '../../src/domain/speaker-edit.ts';
import { speakerCorpus } from './speaker-corpus.ts';

const open = (corpus: string, problems: string[] = []) => openSpeakers(corpus, (problem) => problems.push(problem));
const names = async (corpus: string) =>
  Object.fromEntries((await open(corpus)).list().map((one) => [one.name, one.statements]));

async function decide(corpus: string, edit: SpeakerEdit) {
  const outcome = await editSpeakers(corpus, edit, () => {});
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
  const moved = outcome.changes.map(
    ({ from, to, said }) => `${from} → ${to}: ${said.map((one) => one.excerpt).join(' | ')}`,
  );
  return { ...outcome, moved };
}
const same = (name: string, other: string, ...documents: string[]): SpeakerEdit => ({
  do: 'same',
  name,
  other,
  documents,
});
const about = (name: string, more: Partial<SpeakerEdit & { do: 'name' }>): SpeakerEdit => ({
  do: 'name',
  name,
  aliases: [],
  roles: [],
  ...more,
});

async function spokenBy(corpus: string, words: string) {
  const whosaid = await openCorpus(corpus, { today: () => '2026-03-10' });
  return whosaid.ask(`"${words}"`).answers.map(({ speaker }) => speaker);
}

describe('the speakers of a corpus', () => {
  it('are each listed once, a shared family name with whom it could mean', async () => {
    const { corpus } = await speakerCorpus();
    const list = (await open(corpus)).list();
    expect(list.find(({ name }) => name === 'Lunde Port Authority')).toMatchObject({
      kind: 'organisation',
      aliases: expect.arrayContaining(['LPA']),
      statements: 2,
      documents: 2,
      candidates: [],
    });
    expect(list.find(({ name }) => name === 'Marsh')?.candidates).toEqual(['Gina Marsh', 'Paul Marsh']);
    expect(list.map(({ statements }) => statements)).toEqual([2, 2, 1, 1]);
  });

  it('show one under any of its names, its roles apart, its statements in order of time', async () => {
    const { corpus } = await speakerCorpus();
    const shown = (await open(corpus)).show('the lpa');
    expect(shown).toMatchObject({ found: 'one', card: { name: 'Lunde Port Authority' } });
    const gina = (await open(corpus)).show('gina marsh');
    expect(gina).toMatchObject({
      card: {
        roles: expect.arrayContaining([
          { role: 'Mayor', day: '2026-03-05', place: expect.objectContaining({ document: 'town' }) },
        ]),
        first: {
          excerpt: 'We will not wait for the ferry company,',
          said: { from: '2026-03-02' },
          document: 'harbour',
        },
        last: { excerpt: 'The quay is ours,', said: { from: '2026-03-05' }, source: 'town.txt' },
        decided: [],
      },
    });
    expect(gina.found === 'one' && gina.card.said.every(({ chain }) => chain.length > 0)).toBe(true);
  });

  it('show who a name could mean, or whose name it resembles', async () => {
    const speakers = await open((await speakerCorpus()).corpus);
    const several = speakers.show('Marsh');
    expect(several.found === 'several' && several.candidates.map(({ name }) => name)).toEqual([
      'Marsh',
      'Gina Marsh',
      'Paul Marsh',
    ]);
    expect(speakers.show('Gina Mash')).toEqual({ found: 'none', asked: 'Gina Mash', nearest: ['Gina Marsh'] });
    expect(speakers.show('Zebulon Quix')).toEqual({ found: 'none', asked: 'Zebulon Quix', nearest: [] });
  });
});

describe('a decision', () => {
  it('settles a shared name in one document, and answers follow at once', async () => {
    const { corpus } = await speakerCorpus();
    const { moved, wrote } = await decide(corpus, same('Gina Marsh', 'marsh', 'ferry.txt'));
    expect(wrote).toEqual(['“Marsh” is “Gina Marsh” in the document ferry.']);
    expect(moved).toEqual(['Marsh (Gina Marsh or Paul Marsh) → Gina Marsh: The ice is thin,']);
    expect(await spokenBy(corpus, 'ice is thin')).toEqual(['Gina Marsh']);
    // Decided for this document alone: the name may still mean either.
    expect((await open(corpus)).show('marsh').found).toBe('several');
  });

  it('joins two speakers with all their names, under the name given first', async () => {
    const { corpus } = await speakerCorpus();
    const { moved } = await decide(corpus, same('Port of Lunde', 'Lunde Port Authority'));
    expect(moved).toEqual([
      'Lunde Port Authority → Port of Lunde: No boat is safe in the ice, | The quay opens in April,',
    ]);
    expect(await names(corpus)).toMatchObject({ 'Port of Lunde': 2 });
    expect((await open(corpus)).show('LPA')).toMatchObject({ card: { name: 'Port of Lunde', statements: 2 } });
  });

  it('takes a joined name at its word, and says who else has it', async () => {
    const { corpus } = await speakerCorpus();
    const { moved, notes } = await decide(corpus, same('Lunde Pilots', 'LPA'));
    expect(moved).toEqual(['Lunde Port Authority → Lunde Pilots: The quay opens in April,']);
    expect(notes).toEqual([expect.stringContaining('whosaid speakers same "Lunde Pilots" "Lunde Port Authority"')]);
  });

  it('keeps a speaker whole when it gets a role, another name and a kind', async () => {
    const { corpus } = await speakerCorpus();
    const before = await names(corpus);
    const edit = about('LPA', { aliases: ['the Wardens'], roles: ['port watchdog'], kind: 'group' });
    const { moved, wrote } = await decide(corpus, edit);
    expect(moved).toEqual([]);
    expect(wrote).toContain('“the Wardens” is “Lunde Port Authority”.');
    expect(await names(corpus)).toEqual(before);
    const speakers = await open(corpus);
    for (const asked of ['wardens', 'port watchdog', 'LPA']) {
      expect(speakers.show(asked)).toMatchObject({
        card: { name: 'Lunde Port Authority', kind: 'group', decided: wrote },
      });
    }
  });

  it('keeps two names apart that were taken for one', async () => {
    const { corpus } = await speakerCorpus({
      club: ' date 2026-03-11 Homepage > News > Sailing club of Lunde votes\n\nThe club met on Tuesday.\n\n“We stay,” said Paul R. Marsh, head of the sailing club, on Tuesday.\n',
    });
    expect(await names(corpus)).not.toHaveProperty('Paul R. Marsh', 1);
    const { moved } = await decide(corpus, { do: 'different', name: 'Paul Marsh', other: 'Paul R. Marsh' });
    expect(moved).not.toEqual([]);
    expect(await names(corpus)).toMatchObject({ 'Paul Marsh': 1, 'Paul R. Marsh': 1 });
  });

  it('is taken back as if it had never been', async () => {
    const { corpus, readDecisions } = await speakerCorpus();
    const before = (await open(corpus)).list();
    const made = await decide(corpus, same('Gina Marsh', 'Marsh'));
    const { moved, tookBack } = await decide(corpus, { do: 'forget', names: ['marsh'] });
    expect(tookBack).toEqual(made.wrote);
    expect(moved).toEqual(['Gina Marsh → Marsh (Gina Marsh or Paul Marsh): The ice is thin,']);
    expect((await open(corpus)).list()).toEqual(before);
    expect(readDecisions()).toMatch(/^# What people decide/);
  });

  it('is not written where it could mean several, or names no document', async () => {
    const { corpus, readDecisions } = await speakerCorpus();
    const refused = async (edit: SpeakerEdit) => {
      const outcome = await editSpeakers(corpus, edit, () => {});
      return 'problems' in outcome ? outcome.problems.join() : '';
    };
    expect(await refused(about('Marsh', { kind: 'person' }))).toBe(
      '“Marsh” could be “Gina Marsh” or “Paul Marsh”. Give the whole name of one.',
    );
    expect(await refused(same('Gina Marsh', 'Marsh', 'nowhere'))).toMatch(/^No document is called “nowhere”/);
    expect(readDecisions).toThrow('ENOENT');
  });

  it('about a stranger is written, with a word on whom that may be', async () => {
    const { corpus } = await speakerCorpus();
    const { notes, moved } = await decide(corpus, about('Gina Mash', { roles: ['mayor'] }));
    expect(notes).toEqual(['Nobody called “Gina Mash” speaks in these documents. Did you mean “Gina Marsh”?']);
    expect(moved).toEqual([]);
  });
});

describe('a speakers.yml that is not valid', () => {
  it('is left untouched by an edit, and counts for nothing when speakers are shown', async () => {
    const { corpus, readDecisions, writeDecisions } = await speakerCorpus();
    const broken = '# half done\nmerge:\n  - [Marsh, Gina Marsh]\n';
    writeDecisions(broken);
    expect(await editSpeakers(corpus, same('A', 'B'), () => {})).toEqual({
      problems: [expect.stringMatching(/speakers\.yml is wrong at its top level: .* not "merge"/)],
    });
    expect(readDecisions()).toBe(broken);
    const problems: string[] = [];
    expect((await open(corpus, problems)).show('Marsh').found).toBe('several');
    expect(problems).toHaveLength(1);
  });
});

describe('settleDecisions', () => {
  it('joins what several lists say of one speaker, whatever the steps between', () => {
    const settled = settleDecisions({
      speakers: [
        { name: 'Ministry of Health', aliases: ['MoH'], kind: 'organisation', roles: ['regulator'] },
        { name: 'Jane Roe', roles: ['chief'] },
      ],
      same: [
        ['Health Department', 'Department of Health'],
        ['department of health', 'MoH'],
      ],
      different: [['Jane Roe', 'Jane Roe Jr.']],
      split: [{ name: 'Roe', as: 'Ada Roe', documents: ['a'] }],
    });
    expect(settled).toEqual([
      {
        name: 'Health Department',
        kind: 'organisation',
        aliases: ['Department of Health', 'MoH', 'Ministry of Health'],
        roles: ['regulator'],
      },
      { name: 'Jane Roe', aliases: [], roles: ['chief'] },
      { name: 'Jane Roe Jr.', aliases: [], roles: [] },
      { name: 'Ada Roe', aliases: [], roles: [] },
    ]);
  });
});
