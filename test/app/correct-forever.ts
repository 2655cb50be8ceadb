import { openCorpus } from '../../src/app/open-corpus.ts';

// Corrects one statement over and over until it is killed; says the id of each correction once that is confirmed.
const [corpus = '', question = ''] = process.argv.slice(2);
const whosaid = await openCorpus(corpus, { today: () => '2026-03-05' });
for (let at = 0; ; at++) {
  const [item] = whosaid.ask(question).answers;
  if (item === undefined) throw new Error(`nothing answers ${question}`);
  const change = { what: 'speaker', speaker: `Speaker ${at}` } as const;
  const outcome = await whosaid.corrections.correct({
    item,
    change,
    by: { id: 'U0JO', name: `Jo ${'x'.repeat(2000)}` },
  });
  if ('problem' in outcome) throw new Error(outcome.problem);
  process.stdout.write(`${outcome.correction.id}\n`);
}
