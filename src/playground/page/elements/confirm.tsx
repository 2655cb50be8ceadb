import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { TextObject } from '../blocks/text-object.tsx';
import { Dialog } from '../chat/dialog.tsx';

/** Asks whether something is really meant. */
export function Confirm({
  dialog,
  onAnswer,
}: {
  readonly dialog: types.ConfirmationDialog;
  readonly onAnswer: (yes: boolean) => void;
}): ReactNode {
  const title = dialog.title?.text ?? 'Are you sure?';
  return (
    <Dialog label={title} small onClose={() => onAnswer(false)}>
      <header className="dialog-head">
        <h2>{title}</h2>
      </header>
      <div className="dialog-body">
        <TextObject text={dialog.text} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {dialog.deny?.text ?? 'Cancel'}
        </button>
        <button type="button" className={`button ${dialog.style ?? 'primary'}`} onClick={() => onAnswer(true)}>
          {dialog.confirm?.text ?? 'Yes'}
        </button>
      </footer>
    </Dialog>
  );
}
