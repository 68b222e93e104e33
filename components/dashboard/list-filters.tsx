import { DASHBOARD_WORDS, filterWord } from '../../lib/words/dashboard-words.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { STAGE_OPTIONS } from '../../lib/words/standing-words.ts';
import { Select } from '../ui/field.tsx';
import { StandingShape } from '../ui/standing-mark.tsx';
import { type ListQuery, SORT_KEYS } from './list-query.ts';
import { formatRoute, STANDING_FILTERS, type StandingFilter } from './route.ts';
import './list-filters.css';

interface ListFiltersProps {
  query: ListQuery;
  counts: ReadonlyMap<StandingFilter | 'all', number>;
  onChange: (change: Partial<Omit<ListQuery, 'standing'>>) => void;
}

const FILTERS = [{ value: 'all', label: DASHBOARD_WORDS.anyStage }, ...STAGE_OPTIONS] as const;

const SORT_OPTIONS = SORT_KEYS.map((key) => ({ value: key, label: DASHBOARD_WORDS.sortNames[key] }));

/** What the list is narrowed to. A standing is part of the address, so that a link can name it. */
export function ListFilters({ query, counts, onChange }: ListFiltersProps) {
  const offered = STANDING_FILTERS.filter((standing) => counts.has(standing) || standing === query.standing);
  return (
    <div class="list-filters">
      <nav class="list-filters__standings" aria-label={DASHBOARD_WORDS.standingFilter}>
        {(['all', ...offered] as const).map((standing) => (
          <a
            key={standing}
            class="list-filters__standing"
            href={formatRoute({ view: 'vendors', standing })}
            aria-current={standing === query.standing ? 'true' : undefined}
          >
            {standing !== 'all' && (
              <StandingShape standing={standing === 'awaiting-approval' ? 'in-review' : standing} />
            )}
            {filterWord(standing)}
            <span class="list-filters__count">{formatNumber(counts.get(standing) ?? 0)}</span>
          </a>
        ))}
      </nav>
      <div class="list-filters__stage">
        <Select
          label={DASHBOARD_WORDS.stage}
          labelHidden
          options={FILTERS}
          value={query.stage}
          onInput={(stage) => onChange({ stage })}
        />
      </div>
      <div class="list-filters__sort">
        <Select
          label={DASHBOARD_WORDS.sortBy}
          labelHidden
          options={SORT_OPTIONS}
          value={query.sort}
          onInput={(sort) => onChange({ sort, reversed: false })}
        />
      </div>
    </div>
  );
}
