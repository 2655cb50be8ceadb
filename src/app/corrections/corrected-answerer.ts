import { randomBytes } from 'node:crypto';
import type { Answerer } from '../../answer/answerer.ts';
import type { CorrectedPlace, CorrectionChange } from '../../domain/correction.ts';
import type { Document } from '../../domain/document.ts';
import type { Findings } from '../../domain/extraction.ts';
import { showSaid } from '../../domain/show-time.ts';
import { sliceSpan } from '../../domain/span.ts';
import { addCorrection, correctionsStamp } from '../../library/corrections-file.ts';
import type { readCorrections } from '../../library/read-corrections.ts';
import { anchorCorrections } from './anchor-corrections.ts';
import type { CorrectionOutcome, CorrectionRequest, Corrections, ListedCorrection } from './corrections.ts';
import { type SettledCorrection, settleCorrections } from './settle-corrections.ts';

export interface CorrectedAnswererOptions {
  /** The present instant, in ISO. */
  readonly now: () => string;
  /** The one full name that a name typed by a user means; the name itself where there is none or several. */
  readonly fullName: (name: string) => string;
  readonly report: (problem: string) => void;
}

/** An answerer that follows what people have corrected, also in another process: the file is looked at before each question. */
export class CorrectedAnswerer implements Corrections {
  readonly #folder: string;
  readonly #findings: readonly Findings[];
  readonly #base: Answerer;
  readonly #options: CorrectedAnswererOptions;
  readonly #documents: ReadonlyMap<string, Document>;
  // Reading checks what it reads, and the checker takes longer to load than most questions to answer: only where there is a file.
  #read: typeof readCorrections | null = null;
  #stamp = 'none';
  #current: Answerer;
  #listed: readonly ListedCorrection[] = [];
  #reported = new Set<string>();

  constructor(folder: string, findings: readonly Findings[], base: Answerer, options: CorrectedAnswererOptions) {
    this.#folder = folder;
    this.#findings = findings;
    this.#base = base;
    this.#current = base;
    this.#options = options;
    this.#documents = new Map(findings.map(({ document }) => [document.id, document]));
  }

  /** Follows what was corrected until now. */
  async start(): Promise<this> {
    if (correctionsStamp(this.#folder) !== 'none') await this.#load();
    return this;
  }

  ask: Answerer['ask'] = (question, options) => {
    this.#follow();
    return this.#current.ask(question, options);
  };

  topicsOf: Answerer['topicsOf'] = (speaker, most) => {
    this.#follow();
    return this.#current.topicsOf(speaker, most);
  };

  list(): readonly ListedCorrection[] {
    this.#follow();
    return this.#listed;
  }

  async correct({ item, change, by }: CorrectionRequest): Promise<CorrectionOutcome> {
    const [first, ...others] = (item.statements ?? []).map((place) => this.#withWords(place));
    if (first === undefined || first === null)
      return { problem: 'This is no statement that could be corrected. Please ask again.' };
    const places: [CorrectedPlace, ...CorrectedPlace[]] = [first, ...others.filter((place) => place !== null)];
    const settled = this.#settle(change);
    const correction = { places, change: settled, had: hadWords(item, settled), by, at: this.#options.now() };
    const id = this.#freeId();
    await addCorrection(this.#folder, { do: 'correct', id, ...correction });
    await this.#load();
    return this.#outcome(id);
  }

  async undo(id: string, by: CorrectionRequest['by']): Promise<CorrectionOutcome> {
    await this.#load();
    const known = this.list().find((one) => one.id === id);
    if (known === undefined) return { problem: `There is no correction ${JSON.stringify(id)}.` };
    if (known.undone !== null)
      return { problem: `Correction ${id} was taken back already, by ${known.undone.by.name}.` };
    await addCorrection(this.#folder, { do: 'undo', id, by, at: this.#options.now() });
    return this.#outcome(id);
  }

  /** Reads the file again where it has changed. */
  #follow(): void {
    const stamp = correctionsStamp(this.#folder);
    if (stamp === this.#stamp) return;
    if (this.#read === null) {
      // Another process has begun to correct: the next question follows it.
      void this.#load();
      return;
    }
    const { entries, problems } = this.#read(this.#folder);
    const settled = settleCorrections(entries);
    const { corrected, lost } = anchorCorrections(this.#findings, settled);
    this.#current = this.#base.withCorrections(corrected);
    this.#listed = settled.map((one) => ({ ...one, applies: one.undone === null && !lost.has(one.id) }));
    this.#stamp = stamp;
    const isLost = (one: SettledCorrection): boolean => one.undone === null && lost.has(one.id);
    for (const problem of [...problems, ...settled.filter(isLost).map(describeLost)]) this.#report(problem);
  }

  async #load(): Promise<void> {
    this.#read ??= (await import('../../library/read-corrections.ts')).readCorrections;
    this.#follow();
  }

  #report(problem: string): void {
    if (this.#reported.has(problem)) return;
    this.#reported.add(problem);
    this.#options.report(problem);
  }

  #outcome(id: string): CorrectionOutcome {
    const correction = this.list().find((one) => one.id === id);
    if (correction === undefined) throw new Error(`Correction ${id} was written but is not in the file.`);
    return { correction };
  }

  #withWords({
    document,
    content,
  }: NonNullable<CorrectionRequest['item']['statements']>[number]): CorrectedPlace | null {
    const text = this.#documents.get(document)?.text;
    if (text === undefined) return null;
    return { document, content, words: content.map((span) => sliceSpan(text, span)) };
  }

  #settle(change: CorrectionChange): CorrectionChange {
    if (change.what !== 'speaker' || change.speaker === null) return change;
    return { what: 'speaker', speaker: this.#options.fullName(change.speaker) };
  }

  #freeId(): string {
    const taken = new Set(this.list().map(({ id }) => id));
    for (;;) {
      const id = randomBytes(4).toString('hex');
      if (!taken.has(id)) return id;
    }
  }
}

/** What was shown before of what is corrected. */
function hadWords({ speaker, said }: CorrectionRequest['item'], { what }: CorrectionChange): string {
  return what === 'day' ? showSaid(said) : (speaker ?? 'nobody named');
}

const describeLost = ({ id, places: [{ document, words }] }: SettledCorrection): string =>
  `Correction ${id} changes nothing any more: ${JSON.stringify(words.join(' … ').slice(0, 60))} is no statement of ${document} now. ` +
  `Take it back with "whosaid corrections undo ${id}", or correct the statement anew.`;
