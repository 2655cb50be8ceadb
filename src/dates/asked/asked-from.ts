/** The days that dates without a year or a week count back from. */
export interface AskedFrom {
  /** ISO day on which the question is asked. */
  readonly now: string;
  /**
   * ISO day of the newest document; `now` unless told. "On friday", "in may", "27 february" look back from it: asked of
   * last year's documents, they mean last year's days. "Yesterday" and "last week" always count from `now`.
   */
  readonly newest?: string;
}
