import { useState } from 'preact/hooks';
import type { PlannedCandidate } from '../../lib/exchange/plan-candidates.ts';
import { isSiteless } from '../../lib/findings/decide-row.ts';
import { formatCandidateFault, WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Table } from '../ui/table.tsx';
import './candidate-table.css';

interface CandidateTableProps {
  planned: readonly PlannedCandidate[];
}

const PAGE = 50;
const FATE_ICONS: Readonly<Record<PlannedCandidate['fate'], IconName>> = {
  new: 'plus',
  already: 'check',
  duplicate: 'list',
  refused: 'warning',
};

/** What was read of each line and what will become of it, before anything is recorded. */
export function CandidateTable({ planned }: CandidateTableProps) {
  const [pages, setPages] = useState(1);
  const counts = { new: 0, already: 0, duplicate: 0, refused: 0 };
  for (const { fate } of planned) counts[fate]++;
  const shown = planned.slice(0, pages * PAGE);
  const more = Math.min(PAGE, planned.length - shown.length);
  return (
    <div class="candidate-table">
      <p class="text-numeric" role="status">
        {WELCOME_WORDS.summary(counts)}
      </p>
      <Table caption={WELCOME_WORDS.previewCaption}>
        <thead>
          <tr>
            <th scope="col">{WELCOME_WORDS.columnVendor}</th>
            <th scope="col">{WELCOME_WORDS.columnKey}</th>
            <th scope="col">{WELCOME_WORDS.columnFate}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((candidate, n) => (
            // Two candidates can stand on one line; the text they come from does not change under this table.
            <CandidateRow key={`${candidate.line} ${n}`} candidate={candidate} />
          ))}
        </tbody>
      </Table>
      {more > 0 && (
        <Button size="small" onClick={() => setPages(pages + 1)}>
          {WELCOME_WORDS.rowsMore(more)}
        </Button>
      )}
    </div>
  );
}

function CandidateRow({ candidate }: { candidate: PlannedCandidate }) {
  const { name, key, fate } = candidate;
  return (
    <tr>
      <td>{name ?? <span class="text-meta">{WELCOME_WORDS.noName}</span>}</td>
      <td>
        {key === undefined || isSiteless(key) ? (
          <span class="text-meta">{candidate.address ?? WELCOME_WORDS.noSite}</span>
        ) : (
          key
        )}
      </td>
      <td>
        <span class="candidate-table__fate" data-tone={fate === 'refused' ? 'suspicious' : undefined}>
          <Icon name={FATE_ICONS[fate]} />
          {fateWord(candidate)}
        </span>
        {candidate.fate === 'refused' && candidate.fault && (
          <span class="candidate-table__why text-meta">{formatCandidateFault(candidate.fault)}</span>
        )}
      </td>
    </tr>
  );
}

function fateWord(candidate: PlannedCandidate): string {
  switch (candidate.fate) {
    case 'new':
      return WELCOME_WORDS.fateNew;
    case 'already':
      return WELCOME_WORDS.fateAlready;
    case 'duplicate':
      return WELCOME_WORDS.fateDuplicate(candidate.sameAs);
    case 'refused':
      return WELCOME_WORDS.fateRefused;
  }
}
