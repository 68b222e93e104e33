import type { ComponentChildren } from 'preact';
import './advisory-lists.css';

interface ListFactProps {
  name: string;
  children: ComponentChildren;
}

/** One fact about a list, inside `dl.advisory-lists__facts`. */
export function ListFact({ name, children }: ListFactProps) {
  return (
    <div>
      <dt class="text-meta">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
