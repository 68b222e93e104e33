import type { ComponentChildren } from 'preact';
import './table.css';
import './visually-hidden.css';

interface TableProps {
  /** Says what the table holds; not shown. */
  caption: string;
  /** Rows as plain `thead` and `tbody`; a chosen row carries `aria-selected`. */
  children: ComponentChildren;
}

/** A table that scrolls sideways by itself where the window is too narrow for it. */
export function Table({ caption, children }: TableProps) {
  return (
    <section class="table" aria-label={caption}>
      <table class="table__grid">
        <caption class="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

type SortDirection = 'ascending' | 'descending';

interface SortableHeaderProps {
  label: string;
  /** How the rows are sorted by this column now; `null` if they are sorted by another. */
  direction: SortDirection | null;
  onSort: () => void;
}

/** The head of a column that sorts the rows; screen readers hear the direction from the column. */
export function SortableHeader({ label, direction, onSort }: SortableHeaderProps) {
  return (
    <th scope="col" aria-sort={direction ?? undefined}>
      <button type="button" class="table__sort" onClick={onSort}>
        {label}
        <svg class="table__arrow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          {direction && (
            <path d={direction === 'ascending' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
          )}
        </svg>
      </button>
    </th>
  );
}
