import { z } from 'zod';

/** What `whosaid start` needs to know of its environment. The Slack room checks the Slack settings. */
export interface Config {
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** `null` where no Slack variable is set: the playground runs instead. */
  readonly slack: SlackSettings | null;
}

/** Slack's variables as they are set; nothing is checked yet. */
export interface SlackSettings {
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly apiUrl?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

// An empty variable ("SLACK_BOT_TOKEN=" as in .env.example) counts as unset.
const optional = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  z.string().trim().optional(),
);

const schema = z.object({
  PORT: optional.pipe(
    z
      .string()
      .regex(/^\d+$/, 'should be a whole number')
      .transform(Number)
      .pipe(z.number().min(1).max(65_535, 'should be a port, 1 to 65535'))
      .optional(),
  ),
  LOG_LEVEL: optional.pipe(z.enum(['debug', 'info', 'warn', 'error']).optional()),
  SLACK_BOT_TOKEN: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_SIGNING_SECRET: optional,
  SLACK_API_URL: optional.pipe(z.url('should be an address, https://…').optional()),
});

export type ConfigResult = { readonly config: Config } | { readonly problem: string };

/** Reads the environment. The problem, where there is one, names every variable that is wrong, with what it held. */
export function createConfig(environment: Environment): ConfigResult {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} ${issue.message}, got ${JSON.stringify(environment[name])}. Mend it in .env or the environment.`;
    });
    return { problem: lines.join('\n') };
  }
  const { data } = result;
  const slack: SlackSettings = {
    ...(data.SLACK_BOT_TOKEN && { botToken: data.SLACK_BOT_TOKEN }),
    ...(data.SLACK_APP_TOKEN && { appToken: data.SLACK_APP_TOKEN }),
    ...(data.SLACK_SIGNING_SECRET && { signingSecret: data.SLACK_SIGNING_SECRET }),
  };
  const anySlack = Object.keys(slack).length > 0;
  return {
    config: {
      port: data.PORT ?? 3000,
      logLevel: data.LOG_LEVEL ?? 'info',
      slack: anySlack ? { ...slack, ...(data.SLACK_API_URL && { apiUrl: data.SLACK_API_URL }) } : null,
    },
  };
}
