import type { ComponentChildren } from 'preact';
import './actions.css';

interface ActionsProps {
  /** Buttons in reading order; the primary one last. */
  children: ComponentChildren;
  /** `apart` sends the first to the left edge and the last to the right. */
  spread?: 'together' | 'apart' | undefined;
}

/** A row of buttons that wraps where it is narrow. */
export function Actions({ children, spread = 'together' }: ActionsProps) {
  return <div class={`actions actions--${spread}`}>{children}</div>;
}
