import { z } from 'zod';

/** The arguments of one call, by name; what was sent as JSON text is still text. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Reads a request's body: a form, as Slack's client sends it, or JSON. */
export function readArguments(body: string, contentType: string): Arguments {
  if (contentType.startsWith('application/json')) {
    const parsed = z.record(z.string(), z.unknown()).safeParse(parseJson(body));
    return parsed.success ? parsed.data : {};
  }
  return Object.fromEntries(new URLSearchParams(body));
}

/** `undefined` for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const jsonText = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? parseJson(value) : value), schema);

const flag = z.preprocess((value) => value === true || value === 'true' || value === '1', z.boolean());

const structure = z.looseObject({ type: z.string() });

/** The pieces that methods build their arguments from. */
export const argument = {
  text: z.string().optional(),
  id: z.string().min(1),
  optionalId: z.string().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  flag,
  blocks: jsonText(z.array(structure)).optional(),
  view: jsonText(structure),
};
