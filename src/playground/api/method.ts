import { z } from 'zod';
import type { Limits } from '../limits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Arguments } from './arguments.ts';
import { type Reply, refuse } from './reply.ts';

/** What methods work on. */
export interface ApiContext {
  readonly workspace: Workspace;
  readonly limits: Limits;
  /** What the bot's token is good for. */
  readonly scopes: ReadonlySet<string>;
}

export type Method = (context: ApiContext, args: Arguments) => Reply;

/** A method with its arguments checked: `invalid_arguments`, with what is wrong, where they do not fit. */
export function method<T extends z.ZodType>(
  schema: T,
  answer: (context: ApiContext, args: z.output<T>) => Reply,
): Method {
  return (context, args) => {
    const parsed = schema.safeParse(args);
    if (!parsed.success) return refuse('invalid_arguments', [z.prettifyError(parsed.error)]);
    return answer(context, parsed.data);
  };
}
