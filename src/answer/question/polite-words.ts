/** What people put before a question: greetings, and that they ask. Only before a word that asks. */
const before =
  /^\s*(?:(?:hi|hello|hey|ok|okay|so|and|well|please|thanks|sorry)\b[\s,.!:]*)*(?:(?:(?:i|we)(?: would|['’]d)? (?:like|want|need|have) (?:you )?to (?:know|find out|see|learn|check|ask)(?: you)?|(?:can|could|would|will) (?:you|anybody|anyone|somebody|someone) (?:please |kindly )?(?:tell|show|find|give|check|look up)(?: me| us)?|do (?:you|we) know|(?:please )?(?:tell|show) (?:me|us)|(?:please )?(?:check|find out|look up)|(?:i|we) wonder|i(?:['’]m| am) (?:wondering|looking for)|any idea)[\s,:]+)?(?:please[\s,]+)?(?=(?:what|who|when|where|how|which|whether|if|did|has|by|until)\b)(?:(?:whether|if)\s+)?/iu;
const after = /(?:[\s,;.!?–-]+(?:please|thanks|thank you|many thanks|cheers)(?: a lot| so much)?)+[\s.!?]*$/iu;

const blank = (words: string): string => ' '.repeat(words.length);

/** The same question with politeness blanked out: offsets stay. "Could you tell me what Lund said, please" asks what Lund said. */
export const withoutPoliteness = (question: string): string => question.replace(before, blank).replace(after, blank);
