import { type MouseEvent, type ReactNode, useState } from 'react';
import type { OpenModal, StateValues } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { missingFields } from '../elements/missing-fields.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { InteractiveSurface } from './interactive-surface.tsx';
import { useWorkspace } from './workspace-context.ts';

/** The modal on top of somebody's stack. */
export function ModalDialog({
  modal,
  depth,
  onLink,
}: {
  readonly modal: OpenModal;
  readonly depth: number;
  readonly onLink: (event: MouseEvent) => void;
}): ReactNode {
  const { perform } = useWorkspace();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [sending, setSending] = useState(false);
  const close = () => void perform({ do: 'close', view: modal.id });
  const submit = async (values: StateValues) => {
    const missing = missingFields(modal.blocks, values);
    setErrors(missing);
    if (Object.keys(missing).length > 0 || sending) return;
    setSending(true);
    const outcome = await perform({ do: 'submit', view: modal.id, values });
    setSending(false);
    if (!outcome.ok) setErrors(outcome.errors ?? {});
  };
  return (
    <Dialog label={modal.title.text} onClose={close}>
      <InteractiveSurface place={{ in: 'modal', view: modal.id }} blocks={modal.blocks} errors={errors}>
        {(values) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: catches presses of the links inside it
          <form
            noValidate
            onClick={onLink}
            onSubmit={(event) => {
              event.preventDefault();
              void submit(values);
            }}
          >
            <header className="dialog-head">
              <h2>{modal.title.text}</h2>
              <button type="button" className="icon-button" aria-label={depth > 1 ? 'Back' : 'Close'} onClick={close}>
                <Icon name={depth > 1 ? 'back' : 'close'} />
              </button>
            </header>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
            <div className="dialog-body" tabIndex={0}>
              <Blocks blocks={modal.blocks} />
            </div>
            <footer className="dialog-foot">
              <button type="button" className="button" onClick={close}>
                {modal.close?.text ?? (modal.submit ? 'Cancel' : 'Close')}
              </button>
              {modal.submit && (
                <button type="submit" className="button primary" aria-busy={sending}>
                  {modal.submit.text}
                </button>
              )}
            </footer>
          </form>
        )}
      </InteractiveSurface>
    </Dialog>
  );
}
