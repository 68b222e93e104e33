import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  title: string;
  closeLabel: string;
  /** Asked for by Esc or the close button; the owner then sets `open` to false. */
  onClose: () => void;
  children: ComponentChildren;
  /** The buttons at the foot. */
  actions?: ComponentChildren;
}

/** Opens the native dialog over the page with the focus on its first field, and gives the focus back afterwards. */
function useModal(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>('.dialog__body :is(input, textarea, select)')?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return dialog;
}

/** A native modal dialog. A click beside it does not close it: what was typed is not lost to a slip. */
export function Dialog({ open, title, closeLabel, onClose, children, actions }: DialogProps) {
  const titleId = useId();
  const dialog = useModal(open);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A browser may close it by itself, as at a second Esc.
        if (open) onClose();
      }}
    >
      {open && (
        <>
          <header class="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div class="dialog__body">{children}</div>
          {actions && <footer class="dialog__foot">{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
