import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { Menu } from '../chat/menu.tsx';
import { useSurface } from './surface.ts';

/** A menu of further actions behind three dots. */
export function Overflow({
  blockId,
  element,
}: {
  readonly blockId: string;
  readonly element: types.Overflow;
}): ReactNode {
  const surface = useSurface();
  return (
    <Menu
      label="More options"
      className="button"
      entries={element.options.map((option) => ({
        text: option.text.text,
        choose: () => {
          if (option.url) window.open(option.url, '_blank', 'noopener,noreferrer');
          surface.use(blockId, element.action_id ?? '', { type: 'overflow', selected_option: option });
        },
      }))}
    />
  );
}
