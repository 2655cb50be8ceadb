/** Which part of the answer is shown, where and to whom. */
export interface Page {
  /** The place of the first answer shown among all, from 0. */
  readonly offset: number;
  /** The thread that the message stands in; `null` outside of threads. */
  readonly thread: string | null;
  /**
   * `private`: one reader alone sees it. `public`: everybody there does, so it is not offered to be shared where it stands.
   * `direct`: a conversation with the bot; `modal`: a window. Both stand in no channel that anything could be shared to.
   */
  readonly surface: 'private' | 'public' | 'direct' | 'modal';
  /** Whether the one reader may correct what is shown; where several read, **Correct…** stands behind **Source** alone. */
  readonly mayCorrect?: boolean;
}
