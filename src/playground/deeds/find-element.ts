import type { Block } from '../protocol.ts';

/** An element as it stands in its block: a person can use no other, and cannot change its value. */
export type PlacedElement = Readonly<Record<string, unknown>> & { readonly type: string };

/** The element with these ids, wherever in its block it stands; `undefined` for none. */
export function findElement(blocks: readonly Block[], blockId: string, actionId: string): PlacedElement | undefined {
  const block = blocks.find((each) => each.block_id === blockId);
  if (!block) return undefined;
  const candidates: readonly unknown[] = [
    ...('elements' in block ? block.elements : []),
    ...('accessory' in block ? [block.accessory] : []),
    ...('element' in block ? [block.element] : []),
  ];
  return candidates.filter(isElement).find((element) => element['action_id'] === actionId);
}

function isElement(value: unknown): value is PlacedElement {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
