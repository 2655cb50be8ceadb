import { OWN_LIMITS } from '../limits/limits.ts';
import { printable } from '../printable.ts';

/** What somebody wrote to the bot. `too-long` gives the length, for the sentence that says so. */
export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'question'; readonly question: string };

/** Slack's references: `<@U1|name>`, `<#C1|name>`, `<!here>`, `<https://example.org|label>`. */
const REFERENCE = /<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/g;

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));

/**
 * What somebody wrote, as words: Slack's references become their labels (people's are dropped: the bot is among
 * them), its three escapes are undone, white space is made one.
 *
 * @example `<@U0BOT> who said &lt;never&gt;?` → `who said <never>?`
 */
export function plainWords(text: string): string {
  const words = text.replace(REFERENCE, (_, mark: string, target: string, label?: string) => {
    if (mark === '@' || mark === '!') return ' ';
    if (mark === '#') return label === undefined ? ' ' : ` ${label} `;
    return ` ${label ?? target} `;
  });
  return printable(unescaped(words)).replace(/\s+/g, ' ').trim();
}

/** The question in a message or a command. Nothing, `help` and `?` ask for help. */
export function parseAsked(text: string): Asked {
  const question = plainWords(text);
  if (question === '' || /^(?:help|\?)$/i.test(question)) return { kind: 'help' };
  if (question.length > OWN_LIMITS.question) return { kind: 'too-long', length: question.length };
  return { kind: 'question', question };
}
