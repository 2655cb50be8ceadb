/** What a text lets one say about a person's pronouns. `unknown` is the honest default. */
export type Gender = 'male' | 'female' | 'unknown';
