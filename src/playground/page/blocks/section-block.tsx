import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { ActionElement } from '../elements/action-element.tsx';
import { inOrder } from '../in-order.ts';
import { TextObject } from './text-object.tsx';

/** Words, perhaps in two columns, perhaps with one element beside them. */
export function SectionBlock({ block }: { readonly block: types.SectionBlock }): ReactNode {
  return (
    <div className="block-section">
      <div className="block-section-words">
        {block.text && <TextObject text={block.text} />}
        {block.fields && (
          <div className="fields">
            {inOrder(block.fields, (field) => (
              <div>
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory && <ActionElement blockId={block.block_id ?? ''} element={block.accessory} />}
    </div>
  );
}
