import { type Logger, LogLevel } from '@slack/bolt';

/** Where the bot's own events go. One line each; `cause` is what was thrown. */
export interface Log {
  info(message: string, cause?: unknown): void;
  warn(message: string, cause?: unknown): void;
  error(message: string, cause?: unknown): void;
}

const TOKEN = /\b(xox[a-z](?:\.xox[a-z])?|xapp)-([A-Za-z0-9-]{4})[A-Za-z0-9-]*/g;

/** Cuts Slack tokens short: a log is read by more people than a token is meant for. */
export const redact = (text: string): string => text.replace(TOKEN, '$1-$2…');

/** What was thrown, as text with its own causes, tokens cut short. */
export function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return redact(String(thrown));
  const cause = thrown.cause === undefined ? '' : ` (caused by ${describe(thrown.cause)})`;
  return redact(`${thrown.stack ?? thrown.message}${cause}`);
}

const line = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === 'string' ? redact(part) : describe(part))).join(' ');

/** Bolt's and its clients' log, written into ours. Debug output is dropped: it holds whole payloads. */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: (...parts) => log.info(line(parts)),
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
