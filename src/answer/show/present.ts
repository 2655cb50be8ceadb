import type { AnswerItem, Citation } from '../../domain/answer.ts';
import type { CorrectionNote, StatementPlace } from '../../domain/correction.ts';
import { hull, overlaps, type Span, sliceSpan } from '../../domain/span.ts';
import type { Statement } from '../../domain/statement.ts';
import { type Said, unknownSaid } from '../../domain/time.ts';
import { type AnswerCorpus, statementOf } from '../corpus/answer-corpus.ts';
import { spanOfPositions, spanOfUnit } from '../corpus/places.ts';
import type { Candidate, DeadlineCandidate, PassageCandidate, StatementCandidate } from '../find/candidate.ts';
import type { Query } from '../find/query.ts';
import { cite } from './cite.ts';
import { disagreementsOf, type Report } from './disagreements.ts';
import { excerptOf, highlightsOf } from './excerpt.ts';
import type { Focused, Group } from './group.ts';
import { Kept } from './kept.ts';

/** What a group's answer is but for the words that the question marks in it. */
type Sources = Pick<AnswerItem, 'said' | 'citations' | 'statements' | 'corrected' | 'disagreements'>;

/** Makes answers for people out of candidates. What no question changes is worked out once: sentences are read for it. */
export class Presenter {
  readonly #corpus: AnswerCorpus;
  readonly #sources = new Kept<Sources>();
  readonly #citations = new Kept<Citation>();

  constructor(corpus: AnswerCorpus) {
    this.#corpus = corpus;
  }

  present(query: Query, found: Group | Exclude<Candidate, StatementCandidate>): AnswerItem {
    if ('members' in found) return this.#group(query, found);
    return found.kind === 'deadline' ? this.#deadline(query, found) : this.#passage(query, found);
  }

  #group(query: Query, { members }: Group): AnswerItem {
    const [lead] = members as readonly [Focused, ...Focused[]];
    const statement = statementOf(this.#corpus, lead.candidate.statement);
    const key = members.map(({ candidate, focus }) => `${candidate.statement}:${focus}`).join(' ');
    return {
      ...this.#spoken(query, statement, lead.candidate.text),
      ...this.#sources.get(key, () => this.#sourcesOf(members as readonly [Focused, ...Focused[]])),
    };
  }

  #sourcesOf(members: readonly [Focused, ...Focused[]]): Sources {
    const [lead, ...others] = members;
    const statement = statementOf(this.#corpus, lead.candidate.statement);
    const reports = others.length === 0 ? [] : members.map((member) => this.#report(member));
    const cited = new Set([lead.candidate.text]);
    const citations: [Citation, ...Citation[]] = [this.#citeStatement(lead.candidate.statement)];
    for (const { candidate } of others) {
      if (!cited.has(candidate.text)) citations.push(this.#citeStatement(candidate.statement));
      cited.add(candidate.text);
    }
    const disagreements = disagreementsOf(reports);
    return {
      said: saidOf(statement.said, reports),
      citations,
      statements: this.#places(members),
      ...this.#corrected(members),
      ...(disagreements.length === 0 ? {} : { disagreements }),
    };
  }

  #places(members: readonly Focused[]): NonNullable<AnswerItem['statements']> {
    const [lead, ...others] = members.map(({ candidate }): StatementPlace => this.#place(candidate.statement));
    return [lead!, ...others];
  }

  #place(statement: number): StatementPlace {
    const { id } = this.#document(this.#corpus.statements.text[statement]!);
    const { content, source } = statementOf(this.#corpus, statement);
    return { document: id, content, source };
  }

  /** What was corrected of any of them; a correction of several is told once. */
  #corrected(members: readonly Focused[]): Pick<AnswerItem, 'corrected'> {
    const notes = members.flatMap(({ candidate }) => this.#corpus.corrected.get(candidate.statement)?.notes ?? []);
    const corrected = [...new Map(notes.map((note) => [note.id, note])).values()];
    return corrected.length === 0 ? {} : { corrected };
  }

  #spoken(query: Query, statement: Statement, text: number): Omit<AnswerItem, 'citations' | 'said'> {
    const excerpt = excerptOf(this.#text(text), statement.content);
    return {
      speaker: statement.speaker.name,
      ...(statement.speaker.role === undefined ? {} : { role: statement.speaker.role }),
      kind: statement.kind,
      ...(statement.via === undefined ? {} : { via: statement.via }),
      excerpt,
      highlights: highlightsOf(this.#corpus.index, query, excerpt),
      confidence: statement.confidence,
    };
  }

  #passage(query: Query, candidate: PassageCandidate): AnswerItem {
    const [phrase] = candidate.phrases;
    const span =
      phrase === undefined ? spanOfUnit(this.#corpus, candidate.unit) : spanOfPositions(this.#corpus, ...phrase);
    const citation = this.#cite(candidate.text, [span]);
    const struck = this.#struck(candidate.text, citation);
    return {
      speaker: null,
      kind: 'passage',
      excerpt: citation.excerpt,
      highlights: highlightsOf(this.#corpus.index, query, citation.excerpt),
      said: unknownSaid,
      citations: [citation],
      ...(struck.length === 0 ? {} : { corrected: struck }),
      confidence: Math.min(1, candidate.match.coverage),
    };
  }

  /** What people have said are no statements among the words of a passage: it shows why nobody is named. */
  #struck(text: number, shown: Span): CorrectionNote[] {
    const { corrected, statements } = this.#corpus;
    if (corrected.size === 0) return [];
    const notes: CorrectionNote[] = [];
    for (let number = statements.textFirst[text]!; number < statements.textFirst[text + 1]!; number++) {
      const known = corrected.get(number);
      if (known?.isStruck && known.statement.content.some((span) => overlaps(span, shown)))
        notes.push(...known.notes.filter(({ what }) => what === 'not-a-statement'));
    }
    return [...new Map(notes.map((note) => [note.id, note])).values()];
  }

  #deadline(query: Query, candidate: DeadlineCandidate): AnswerItem {
    const document = this.#document(candidate.text);
    const found = this.#corpus.extractions[candidate.text]!.deadlines[candidate.deadline]!;
    const { due, duration, certainty } = found;
    const deadline = { due, duration, certainty, expression: sliceSpan(document.text, found.expression) };
    if (candidate.statement !== null) {
      const statement = statementOf(this.#corpus, candidate.statement);
      const spans = [...statement.source, ...statement.cue, ...statement.content, found];
      const spoken = this.#spoken(query, statement, candidate.text);
      const notes = this.#corpus.corrected.get(candidate.statement)?.notes ?? [];
      return {
        ...spoken,
        said: statement.said,
        deadline,
        citations: [this.#cite(candidate.text, spans)],
        statements: [this.#place(candidate.statement)],
        ...(notes.length === 0 ? {} : { corrected: notes }),
      };
    }
    const excerpt = sliceSpan(document.text, found);
    const struck = this.#struck(candidate.text, found);
    return {
      speaker: null,
      kind: 'passage',
      excerpt,
      highlights: highlightsOf(this.#corpus.index, query, excerpt),
      said: unknownSaid,
      deadline,
      citations: [this.#cite(candidate.text, [found])],
      ...(struck.length === 0 ? {} : { corrected: struck }),
      confidence: Math.min(1, candidate.match.coverage),
    };
  }

  #report({ candidate, focus }: Focused): Report {
    const { segmentFrom, segmentTo, quoted } = this.#corpus.statements;
    const span = spanOfPositions(this.#corpus, segmentFrom[focus]!, segmentTo[focus]!);
    return {
      document: this.#document(candidate.text),
      statement: statementOf(this.#corpus, candidate.statement),
      words: sliceSpan(this.#text(candidate.text), span),
      quoted: quoted[focus] === 1,
    };
  }

  #citeStatement(statement: number): Citation {
    const { source, cue, content } = statementOf(this.#corpus, statement);
    return this.#cite(this.#corpus.statements.text[statement]!, [...source, ...cue, ...content]);
  }

  #cite(text: number, spans: readonly Span[]): Citation {
    const { start, end } = hull(spans) ?? { start: 0, end: 0 };
    return this.#citations.get(`${text}:${start}-${end}`, () => cite(this.#document(text), { start, end }));
  }

  #document(text: number) {
    return this.#corpus.extractions[text]!.document;
  }

  #text(text: number): string {
    return this.#document(text).text;
  }
}

/** The day the lead gives; where it gives none, another report's of the same words, which is then inferred. */
function saidOf(said: Said, reports: readonly Report[]): Said {
  if (said.from !== null) return said;
  const dated = reports.find(({ statement }) => statement.said.from !== null);
  return dated === undefined ? said : { ...dated.statement.said, certainty: 'inferred' };
}
