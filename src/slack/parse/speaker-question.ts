const form = /^(?:who(?:\s+is|\s+was|['’]s)|speaker:?)\s+(?<name>\S.*?)\s*\??$/iu;

/** Whom "who is Ada Berg", "who's the mayor?" or "speaker Berg" asks about; `null` for any other question. */
export const speakerAsked = (question: string): string | null => form.exec(question.trim())?.groups?.['name'] ?? null;
