import type { ComponentChildren } from 'preact';
import './visually-hidden.css';

interface VisuallyHiddenProps {
  children: ComponentChildren;
}

/** Words for those who listen, where a sighted reader has them from the layout. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span class="visually-hidden">{children}</span>;
}
