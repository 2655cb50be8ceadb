import type { TextInput } from '../extract.ts';

/** What reading one document gave: its record for the snapshot, or why it could not be read out, in the program's words. */
export type ReadRecord = { readonly record: Uint8Array } | { readonly failure: string };

/** Reads documents out, one or several at a time. */
export interface Reader {
  /** So many documents keep it busy: more than these only wait in memory. */
  readonly atOnce: number;
  /** A document that trips the program over is a failure and loses no other. Rejects where none at all can be read. */
  read(input: TextInput): Promise<ReadRecord>;
  close(): Promise<void>;
}
