import { type LogLevel, logLevels } from './config.ts';
import { describe, type Log, redact } from './slack/log.ts';

/** A log of one line an event: the time, the level, the message, the cause. Tokens are cut short. */
export function createLog(least: LogLevel, write: (line: string) => void): Log {
  const at = (level: LogLevel) => (message: string, cause?: unknown) => {
    if (logLevels.indexOf(level) < logLevels.indexOf(least)) return;
    const because = cause === undefined ? '' : `: ${describe(cause)}`;
    write(`${new Date().toISOString()} ${level} ${redact(message)}${because}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
