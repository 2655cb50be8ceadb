import type { types } from '@slack/bolt';
import { type ReactNode, useState } from 'react';
import { Confirm } from './confirm.tsx';
import { useSurface } from './surface.ts';

/** A button; one with an address opens it too, and one with a confirmation asks first. */
export function ButtonElement({
  blockId,
  button,
}: {
  readonly blockId: string;
  readonly button: types.Button;
}): ReactNode {
  const surface = useSurface();
  const [asking, setAsking] = useState(false);
  const press = () => {
    // A second press before the first has arrived would share twice. The button keeps the focus, so it is not disabled.
    if (surface.busy) return;
    if (button.url) window.open(button.url, '_blank', 'noopener,noreferrer');
    surface.use(blockId, button.action_id ?? '', { type: 'button' });
  };
  return (
    <>
      <button
        type="button"
        className={`button ${button.style ?? ''}`}
        aria-label={button.accessibility_label}
        aria-busy={surface.busy}
        onClick={() => (button.confirm ? setAsking(true) : press())}
      >
        {button.text.text}
      </button>
      {asking && button.confirm && (
        <Confirm
          dialog={button.confirm}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) press();
          }}
        />
      )}
    </>
  );
}
