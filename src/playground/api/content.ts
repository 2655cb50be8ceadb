import type { Limits } from '../limits.ts';
import type { Block, HomeContent, ModalContent } from '../protocol.ts';
import { type Refusal, refuse } from './reply.ts';

/** A message's text and blocks once Slack's limits have passed them. */
export interface Content {
  readonly ok: true;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Checks a message as `chat.*` and `response_url` do. */
export function checkContent(
  limits: Limits,
  given: { text?: string | undefined; blocks?: readonly object[] | undefined },
): Content | Refusal {
  const text = given.text ?? '';
  const blocks = given.blocks ?? [];
  if (text === '' && blocks.length === 0) return refuse('no_text');
  const breach = limits.message({ text, blocks });
  if (breach) return refuse(breach.error, breach.reasons);
  // The limits have passed the blocks' form, so they are what their types say.
  const known: Block[] = JSON.parse(JSON.stringify(blocks));
  return { ok: true, text, blocks: withBlockIds(known) };
}

/** Checks a modal or Home tab. */
export function checkView(
  limits: Limits,
  view: { type: string },
): { ok: true; view: ModalContent | HomeContent } | Refusal {
  const breach = limits.view(view);
  if (breach) return refuse(breach.error, breach.reasons);
  const known: ModalContent | HomeContent = JSON.parse(JSON.stringify(view));
  return { ok: true, view: { ...known, blocks: withBlockIds(known.blocks) } };
}

/** Slack gives an id to each block that has none, and reports actions by it. */
function withBlockIds(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => (block.block_id ? block : { ...block, block_id: `block-${index + 1}` }));
}
