/** A TOML head between two lines of `+++` at the very start of a file, as Hugo and Zola write it. */
export interface TomlFrontMatter {
  /** The keys of its first table in lower case, with what a text, a number or a date reads; other values are left out. */
  readonly keys: Readonly<Record<string, string>>;
  /** Where the line after the closing one begins: an offset into the file's text. */
  readonly bodyStart: number;
}

const pair = /^\s*(?:"(?<quoted>[\w-]+)"|(?<bare>[\w-]+))\s*=\s*(?<value>.*)$/;
const basic = /^"(?<words>(?:[^"\\]|\\.)*)"\s*(?:#.*)?$/;
const literal = /^'(?<words>[^']*)'\s*(?:#.*)?$/;
/** A date, a time, a number. */
const plain = /^(?<words>[\d+-][\d:.TZ+ -]*?)\s*(?:#.*)?$/;

/** Finds such a head; `null` where there is none, or what stands between holds no key. Of TOML it reads what facts need. */
export function findTomlFrontMatter(file: string): TomlFrontMatter | null {
  if (!/^\+\+\+\s*\n/.test(file)) return null;
  const lines = file.split('\n');
  const close = lines.findIndex((line, i) => i > 0 && line.trim() === '+++');
  if (close < 0) return null;
  const held = lines.slice(1, close);
  if (!held.some((line) => pair.test(line))) return null;
  const table = held.findIndex((line) => line.trim().startsWith('['));
  const keys: Record<string, string> = {};
  for (const line of table < 0 ? held : held.slice(0, table)) {
    const { quoted, bare, value = '' } = pair.exec(line)?.groups ?? {};
    const words = read(value.trim());
    if (words !== null) keys[(quoted ?? bare!).toLowerCase()] = words;
  }
  const bodyStart = lines.slice(0, close + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { keys, bodyStart: Math.min(bodyStart, file.length) };
}

function read(value: string): string | null {
  const escaped = basic.exec(value)?.groups?.['words'];
  if (escaped !== undefined) return escaped.includes('\\') ? readEscapes(escaped) : escaped;
  return literal.exec(value)?.groups?.['words'] ?? plain.exec(value)?.groups?.['words'] ?? null;
}

/** TOML's escapes are JSON's, but for `\e`, `\x` and `\U`: a text with those is left out. */
function readEscapes(words: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${words}"`);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
