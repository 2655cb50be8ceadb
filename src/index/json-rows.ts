import type { Steps } from '../domain/steps.ts';

/** So many values are made or read in one step: some milliseconds at most. */
const valuesEach = 500;

/** A list as rows of JSON, each of a part of it: one text of many megabytes can only be parsed in one go. */
export function toJsonRows(values: readonly unknown[]): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < values.length; at += valuesEach)
    rows.push(new TextEncoder().encode(JSON.stringify(values.slice(at, at + valuesEach))));
  return rows;
}

/** Brings back the list that `toJsonRows` took apart. Checks no value: a checksum vouches for them. */
export function* fromJsonRows<T>(rows: readonly Uint8Array[]): Steps<T[]> {
  const values: T[] = [];
  for (const row of rows) {
    const part: readonly T[] = JSON.parse(new TextDecoder().decode(row));
    for (const value of part) values.push(value);
    yield;
  }
  return values;
}
