import type { types } from '@slack/bolt';
import { type ReactNode, useId } from 'react';
import { FieldElement } from '../elements/field-element.tsx';
import { useSurface } from '../elements/surface.ts';

/** A labelled field of a form, with its hint and what is wrong with it. */
export function InputBlock({ block }: { readonly block: types.InputBlock }): ReactNode {
  const { errors } = useSurface();
  const label = useId();
  const help = useId();
  const blockId = block.block_id ?? '';
  const error = errors[blockId];
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <div className="field-label" id={label}>
        {block.label.text}
        {block.optional && <span className="optional"> (optional)</span>}
      </div>
      <FieldElement
        element={block.element}
        slot={{
          blockId,
          actionId: block.element.action_id ?? '',
          dispatches: block.dispatch_action === true,
          label: { id: label },
          help,
        }}
      />
      <div id={help}>
        {error && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
        {block.hint && <p className="field-hint">{block.hint.text}</p>}
      </div>
    </div>
  );
}
