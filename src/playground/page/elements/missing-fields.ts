import type { Block, ElementState, StateValues } from '../../protocol.ts';

/** What Slack itself refuses to send, by block id: fields left empty that must not be, and texts of a wrong length. */
export function missingFields(blocks: readonly Block[], values: StateValues): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input' || !block.block_id) continue;
    const { element } = block;
    const state = values[block.block_id]?.[element.action_id ?? ''];
    if (isEmpty(state)) {
      if (!block.optional) errors[block.block_id] = 'Please complete this required field.';
    } else if (element.type === 'plain_text_input') {
      const length = state?.value?.length ?? 0;
      if (element.max_length && length > element.max_length) {
        errors[block.block_id] = `Please use at most ${element.max_length} characters; these are ${length}.`;
      } else if (element.min_length && length < element.min_length) {
        errors[block.block_id] = `Please use at least ${element.min_length} characters.`;
      }
    }
  }
  return errors;
}

function isEmpty(state: ElementState | undefined): boolean {
  if (!state) return true;
  const { type, ...content } = state;
  return Object.values(content).every((value) => !value || (Array.isArray(value) && value.length === 0));
}
