import type { Speaker } from '../../src/domain/speaker.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import { resolveSpeakers } from '../../src/speakers/resolve-speakers.ts';
import { readText } from '../../src/text/read-text.ts';

/**
 * The speakers of a text whose sources are marked `[so]`. A source may stand for the content `{so}` that follows or precedes it in the same
 * order: the first source takes the first content. Contents may hold sources; one in quotation marks is a quotation.
 */
export function speakersOf(marked: string): Speaker[] {
  const sources: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  const openContents: number[] = [];
  let text = '';
  let sourceStart = 0;
  for (const char of marked) {
    if (char === '[') sourceStart = text.length;
    else if (char === ']') sources.push({ start: sourceStart, end: text.length });
    else if (char === '{') openContents.push(contents.push({ start: text.length, end: text.length }) - 1);
    else if (char === '}') {
      const index = openContents.pop() ?? 0;
      contents[index] = { start: contents[index]?.start ?? 0, end: text.length };
    } else text += char;
  }
  const attributions = sources.map((source, index): Attribution => {
    const content = contents[index];
    return {
      kind: content !== undefined && text.startsWith('“', content.start) ? 'direct' : 'indirect',
      act: 'statement',
      source: [source],
      cue: [],
      content: content === undefined ? [] : [content],
      confidence: 1,
      evidence: 'marked',
    };
  });
  return resolveSpeakers({ reading: readText(text), attributions });
}

/** The last speaker of a marked text as `name (certainty)`. */
export function lastSpeaker(marked: string): string {
  const speaker = speakersOf(marked).at(-1);
  return `${speaker?.name ?? 'nobody'} (${speaker?.certainty})`;
}
