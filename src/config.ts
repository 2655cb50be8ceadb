import { z } from 'zod';

/** What `whosaid start` needs to know of its environment. The Slack room checks Slack's own variables. */
export interface Config {
  /** `null` where none is set. */
  readonly port: number | null;
  readonly logLevel: LogLevel;
}

export const logLevels = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

// An empty variable ("PORT=" in .env) counts as unset.
const blankIsUnset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const schema = z.object({
  PORT: z.preprocess(
    blankIsUnset,
    z
      .string()
      .trim()
      .regex(/^\d{1,5}$/, 'should be a port, 1 to 65535')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, 'should be a port, 1 to 65535')
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(blankIsUnset, z.enum(logLevels, `should be one of ${logLevels.join(', ')}`).default('info')),
});

export type ConfigResult = { readonly config: Config } | { readonly problem: string };

/** Reads the environment. The problem, where there is one, names every variable that is wrong, with what it held. */
export function createConfig(environment: Environment): ConfigResult {
  const result = schema.safeParse(environment);
  if (result.success) return { config: { port: result.data.PORT ?? null, logLevel: result.data.LOG_LEVEL } };
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${issue.message}, got ${JSON.stringify(environment[name])}. Mend it in .env or the environment.`;
  });
  return { problem: lines.join('\n') };
}
