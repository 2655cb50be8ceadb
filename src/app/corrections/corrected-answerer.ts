import { randomBytes } from 'node:crypto';
import type { Answerer, CorrectedAt } from '../../answer/answerer.ts';
import type { CorrectedPlace, CorrectionChange, StatementPlace } from '../../domain/correction.ts';
import type { Findings } from '../../domain/extraction.ts';
import { showSaid } from '../../domain/show-time.ts';
import { sliceSpan } from '../../domain/span.ts';
import { addCorrection, correctionsStamp } from '../../library/corrections-file.ts';
import type { readCorrections } from '../../library/read-corrections.ts';
import { anchorCorrections, type Fate, type FindingsById, findingsById } from './anchor-corrections.ts';
import { checkChange } from './check-change.ts';
import type { CorrectionOutcome, CorrectionRequest, Corrections, ListedCorrection } from './corrections.ts';
import { type SettledCorrection, settleCorrections } from './settle-corrections.ts';

export interface CorrectedAnswererOptions {
  /** The present instant, in ISO. */
  readonly now: () => string;
  /** The one full name that a name typed by a user means; the name itself where there is none or several. */
  readonly fullName: (name: string) => string;
  /** What a speaker is called now whom a correction calls so; the name itself where nobody has it or several have. */
  readonly currentName: (name: string) => string;
  readonly report: (problem: string) => void;
}

/** An answerer that follows what people have corrected, also in another process: the file is looked at before each question. */
export class CorrectedAnswerer implements Corrections {
  readonly #folder: string;
  readonly #findings: FindingsById;
  readonly #base: Answerer;
  readonly #options: CorrectedAnswererOptions;
  // Reading checks what it reads, and the checker takes longer to load than most questions to answer: only where there is a file.
  #read: typeof readCorrections | null = null;
  #stamp = 'none';
  #current: Answerer;
  #listed: readonly ListedCorrection[] = [];
  #corrected: readonly CorrectedAt[] = [];
  #reported = new Set<string>();

  constructor(folder: string, findings: readonly Findings[], base: Answerer, options: CorrectedAnswererOptions) {
    this.#folder = folder;
    this.#findings = findingsById(findings);
    this.#base = base;
    this.#current = base;
    this.#options = options;
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

  /** The statements as they are corrected now. The same list as before where nothing has been corrected or taken back since. */
  corrected(): readonly CorrectedAt[] {
    this.#follow();
    return this.#corrected;
  }

  async correct({ item, change, by }: CorrectionRequest): Promise<CorrectionOutcome> {
    const now = this.#options.now();
    const checked = checkChange(change, now);
    if ('problem' in checked) return checked;
    const [first, ...others] = (item.statements ?? []).map((place) => this.#withWords(place));
    if (first === undefined || first === null)
      return { problem: 'This is no statement that could be corrected. Please ask again.' };
    const places: [CorrectedPlace, ...CorrectedPlace[]] = [first, ...others.filter((place) => place !== null)];
    const settled = this.#settle(checked.change);
    const correction = { places, change: settled, had: hadWords(item, settled), by, at: now };
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
    for (const problem of problems) this.#report(problem);
    // What cannot be read is not what nobody has corrected: answers stay as they were, and the next question tries again.
    if (entries === null) return;
    const settled = settleCorrections(entries);
    const { corrected, fates } = anchorCorrections(this.#findings, settled, this.#options.currentName);
    this.#current = this.#base.withCorrections(corrected);
    this.#corrected = corrected;
    this.#listed = settled.map((one) => listed(one, fates.get(one.id)));
    this.#stamp = stamp;
    for (const one of this.#listed) if (one.lostIn.length > 0) this.#report(describeLost(one));
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

  #withWords({ document, content, source }: StatementPlace): CorrectedPlace | null {
    const text = this.#findings.get(document)?.found.document.text;
    if (text === undefined) return null;
    const words = content.map((span) => sliceSpan(text, span));
    return { document, content, words, ...(source === undefined ? {} : { source }) };
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

function listed(one: SettledCorrection, fate: Fate | undefined): ListedCorrection {
  if (fate === undefined) return { ...one, state: 'undone', lostIn: [] };
  const lostIn = fate.lost.map(({ document }) => document);
  const isLost = lostIn.length === one.places.length;
  return { ...one, state: fate.holds ? 'holds' : isLost ? 'lost' : 'replaced', lostIn };
}

function describeLost({ id, places, state, lostIn }: ListedCorrection): string {
  const lost = places.find(({ document }) => document === lostIn[0])!;
  const others = lostIn.length === 1 ? '' : ` and ${lostIn.length - 1} more`;
  return (
    `Correction ${id} changes nothing ${state === 'lost' ? 'any more' : `in ${lost.document}${others} any more`}: ` +
    `${JSON.stringify(lost.words.join(' … ').slice(0, 60))} is no statement of ${lost.document} now. ` +
    `Take it back with "whosaid corrections undo ${id}", or correct the statement anew.`
  );
}
