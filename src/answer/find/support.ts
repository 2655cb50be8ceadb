/**
 * How much of a topic must be there for an answer to count as one, weighed by how telling each word is. Below, the question
 * is answered by an honest "nothing found". Chosen on questions over the seed documents: with less than half of the
 * telling words, what is found is about something else.
 */
export const leastSupport = 0.5;

/** Once the best answer is supported, further ones may have this share of the best one's coverage. */
export const furtherSupport = 0.6;

/** Where a limit names what it is for, one that only stands behind a sentence that does is another one. */
export const furtherDeadlines = 0.8;

/** Of the speaker asked for, statements that touch less of the topic are still of use. */
export const furtherBySpeaker = 0.3;

/** A passage must have more: nobody stands behind it, so the words alone must carry it. */
export const passageSupport = 0.65;

/** When something happens is told by a passage only where it names nearly all of it. */
export const passageOfEvent = 0.85;

/** This much of the topic must stand in the sentence itself: what only surrounds a statement does not make it about that. */
export const leastOwn = 0.2;

/** A side of a comparison that does not name the topic may speak of it by "these" or "it": this much must then stand in its passage. */
export const supportBeside = 0.35;
