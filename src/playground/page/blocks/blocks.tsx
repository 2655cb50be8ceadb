import type { ReactNode } from 'react';
import type { Block } from '../../protocol.ts';
import { ActionElement } from '../elements/action-element.tsx';
import { inOrder } from '../in-order.ts';
import { InputBlock } from './input-block.tsx';
import { RichText } from './rich-text.tsx';
import { SectionBlock } from './section-block.tsx';
import { TextObject } from './text-object.tsx';

/** A message's, modal's or Home tab's blocks. Each has an id: the server gives one to those that came without. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <BlockView key={block.block_id} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'header':
      return <h3 className="block-header">{block.text.text}</h3>;
    case 'section':
      return <SectionBlock block={block} />;
    case 'rich_text':
      return (
        <div className="rich-text">
          <RichText block={block} />
        </div>
      );
    case 'context':
      return (
        <div className="block-context">
          {inOrder(block.elements, (element) =>
            element.type === 'image' ? <Image alt={element.alt_text} /> : <TextObject text={element} />,
          )}
        </div>
      );
    case 'actions':
      return (
        <div className="block-actions">
          {block.elements.map((element) => (
            <ActionElement key={element.action_id} blockId={block.block_id ?? ''} element={element} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    case 'divider':
      return <hr />;
    case 'image':
      return <Image alt={block.alt_text} />;
    default:
      return <p className="unknown">A block of type “{block.type}”, which the playground does not draw.</p>;
  }
}

/** The page loads nothing from elsewhere, so an image is its description. */
const Image = ({ alt }: { readonly alt: string }): ReactNode => <span className="image">{alt}</span>;
