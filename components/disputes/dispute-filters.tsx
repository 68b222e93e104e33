import { useMemo } from 'preact/hooks';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { SearchField, Select } from '../ui/field.tsx';
import { DISPUTE_KINDS, type DisputeKind, type DisputeRow, kindOf } from './dispute-row.ts';

interface DisputeFiltersProps {
  /** All of them, whatever is shown. */
  rows: readonly DisputeRow[];
  kind: DisputeKind;
  onKind: (kind: DisputeKind) => void;
  search: string;
  onSearch: (search: string) => void;
}

/** What the queue is narrowed to: a kind of dispute, a vendor. */
export function DisputeFilters({ rows, kind, onKind, search, onSearch }: DisputeFiltersProps) {
  const counts = useMemo(() => Map.groupBy(rows, kindOf), [rows]);
  const countOf = (each: DisputeKind): number =>
    each === 'all' ? rows.length : (counts.get(each)?.length ?? 0);
  const offered = DISPUTE_KINDS.filter((each) => each === kind || countOf(each) > 0);
  return (
    <div class="dispute-filters">
      <Select
        label={words.kind}
        labelHidden
        options={offered.map((value) => ({
          value,
          label: words.kindCount(words.kinds[value], countOf(value)),
        }))}
        value={kind}
        onInput={onKind}
      />
      <div class="dispute-filters__search">
        <SearchField
          label={words.search}
          placeholder={words.searchPlaceholder}
          value={search}
          onInput={onSearch}
        />
      </div>
    </div>
  );
}
