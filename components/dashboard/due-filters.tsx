import { useMemo } from 'preact/hooks';
import { DUE_WORDS } from '../../lib/words/due-words.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { Segmented } from '../ui/segmented.tsx';
import { countKinds, DUE_FILTERS, type DueFilter, type DueRow } from './due-rows.ts';
import './due-filters.css';

interface DueFiltersProps {
  /** All of them, whatever is shown. */
  rows: readonly DueRow[];
  filter: DueFilter;
  onFilter: (filter: DueFilter) => void;
}

/** The kinds to narrow the list to, each with how many there are. */
export function DueFilters({ rows, filter, onFilter }: DueFiltersProps) {
  const counts = useMemo(() => countKinds(rows), [rows]);
  return (
    <div class="due-filters">
      <Segmented
        label={DUE_WORDS.kindFilter}
        labelHidden
        size="small"
        options={DUE_FILTERS.map((value) => ({
          value,
          label: `${DUE_WORDS.kinds[value]} ${formatNumber(counts.get(value) ?? 0)}`,
        }))}
        value={filter}
        onChange={onFilter}
      />
    </div>
  );
}
