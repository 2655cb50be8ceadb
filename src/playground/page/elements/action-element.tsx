import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { ButtonElement } from './button.tsx';
import { FieldElement } from './field-element.tsx';
import { Overflow } from './overflow.tsx';

type Element = types.ActionsBlockElement | types.SectionBlockAccessory;

/** An element of an actions block or beside a section: what is done with it goes to the bot at once. */
export function ActionElement({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: Element;
}): ReactNode {
  switch (element.type) {
    case 'button':
      return <ButtonElement blockId={blockId} button={element} />;
    case 'overflow':
      return <Overflow blockId={blockId} element={element} />;
    case 'image':
      return <span className="image">{element.alt_text}</span>;
    case 'workflow_button':
      return <span className="unknown">An element of type “{element.type}”, which the playground does not draw.</span>;
    default: {
      const label = 'placeholder' in element ? (element.placeholder?.text ?? 'Choose') : 'Choose';
      const slot = { blockId, actionId: element.action_id ?? '', dispatches: true, label: { text: label } };
      return <FieldElement element={element} slot={slot} />;
    }
  }
}
