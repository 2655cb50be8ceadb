/** A speaker that asked words may mean. */
export interface SpeakerMatch {
  /** The speaker's name, as statements give it. */
  readonly name: string;
  /** What fits: a name or alias, a role ("Acme CEO"), or a name that is spelt nearly so. */
  readonly by: 'name' | 'role' | 'spelling';
  /** Other names by which texts call the speaker. */
  readonly aliases?: readonly string[];
}

/** Who is who in a corpus: what answering needs of the registry of speakers. */
export interface SpeakerDirectory {
  /**
   * Speakers that the words may mean, the likeliest first; none where nobody fits. The words are the whole name or role and
   * nothing else. Case, diacritics and a leading article do not matter. Where `near` is false, misspelt names need not be
   * looked for.
   */
  find(words: string, near: boolean): readonly SpeakerMatch[];
}
