import type { ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import { isExclusionRegister, type LoadedRegister } from '../../lib/registers/register.ts';
import { SCREENING_WORDS, BREACH_SEARCH_WORDS as words } from '../../lib/words/screening-words.ts';

interface BreachSearchesProps {
  loaded: readonly LoadedRegister[];
  candidates: readonly ScreenedCandidate[];
}

/** The three ways in which a vendor can stand in the breach portal, what each gave, and what none of them can see. */
export function BreachSearches({ loaded, candidates }: BreachSearchesProps) {
  const lists = loaded.filter(({ id }) => !isExclusionRegister(id));
  const found = candidates.filter(({ row }) => 'breach' in row);
  const byVendor = found.filter(({ row, foundIn }) => foundIn === 'name' && isByVendor(row));
  const byName = found.filter(({ row, foundIn }) => foundIn === 'name' && !isByVendor(row));
  const described = found.filter(({ foundIn }) => foundIn === 'description');
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  return (
    <section class="screening__group">
      <h4>{words.title}</h4>
      {lists.length === 0 ? (
        <p>{words.notLoaded}</p>
      ) : (
        <ol class="screening__searches">
          <li>
            <strong>{words.reporter}</strong> {words.found(byName.length, rows)}
          </li>
          <li>
            <strong>{words.associate}</strong> {words.found(byVendor.length, rows)} {words.unnamed}
          </li>
          <li>
            <strong>{words.described}</strong>{' '}
            {lists.some(({ hasDescriptions }) => hasDescriptions)
              ? words.found(described.length, rowsWithDescriptions(lists))
              : words.noDescriptions}
          </li>
        </ol>
      )}
      <h4>{SCREENING_WORDS.cannotSee}</h4>
      <ul class="screening__limits text-supporting">
        {SCREENING_WORDS.cannotSeeTexts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Reported by a business associate, or with one present: a row in which the vendor is the vendor. */
function isByVendor(row: ScreenedCandidate['row']): boolean {
  return 'breach' in row && (row.kind?.toLowerCase() === 'business associate' || row.vendorPresent);
}

function rowsWithDescriptions(lists: readonly LoadedRegister[]): number {
  return lists.filter(({ hasDescriptions }) => hasDescriptions).reduce((sum, { rows }) => sum + rows, 0);
}
