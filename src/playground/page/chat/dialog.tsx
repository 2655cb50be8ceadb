import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * A modal dialog on the browser's own: it keeps the focus inside, closes with Escape and gives the focus back.
 * `onClose` is asked to take it away; it stays until it is no longer rendered.
 */
export function Dialog({
  label,
  small = false,
  onClose,
  children,
}: {
  readonly label: string;
  readonly small?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={small ? 'dialog small' : 'dialog'}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
