import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  title: string;
  /** What to do next. */
  children: ComponentChildren;
  actions?: ComponentChildren;
}

/** Says that there is nothing yet, and what would change that. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <h3>{title}</h3>
      <p class="text-supporting">{children}</p>
      {actions && <div class="empty-state__actions">{actions}</div>}
    </div>
  );
}
