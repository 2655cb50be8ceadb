/** What a Web API method answers. */
export type Reply = ({ readonly ok: true } & Readonly<Record<string, unknown>>) | Refusal;

/** A refusal, with Slack's own error code; `messages` say what is wrong where Slack would. */
export interface Refusal {
  readonly ok: false;
  readonly error: string;
  /** For `missing_scope`: what the call needs and what the token has. */
  readonly needed?: string;
  readonly provided?: string;
  readonly response_metadata?: { readonly messages: readonly string[] };
}

export const accept = (fields: Readonly<Record<string, unknown>> = {}): Reply => ({ ...fields, ok: true });

export const refuse = (error: string, messages: readonly string[] = []): Refusal =>
  messages.length > 0 ? { ok: false, error, response_metadata: { messages } } : { ok: false, error };
