import type { RowEdit, RowFate, SheetProposal } from '../../lib/exchange/sheet-plan.ts';
import { isSiteless } from '../../lib/findings/decide-row.ts';
import type { ShownRow } from '../../lib/store/sheet-rows.ts';
import {
  formatProposal,
  formatRowFate,
  formatRowFault,
  formatSays,
  formatUnread,
  ROW_WORDS as words,
} from '../../lib/words/row-words.ts';
import { IconButton } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';

interface RowItemProps {
  row: ShownRow;
  onChange: (change: RowEdit) => void;
  onEdit: () => void;
}

/** One row: what happens to it, whose it is, what it brings, and what is only proposed. */
export function RowItem({ row, onChange, onEdit }: RowItemProps) {
  const { key, name, says, isSkipped, isDisputed, refusal, proposals, unread } = row;
  const site = key === undefined || isSiteless(key) ? words.noSite : key;
  return (
    <tr data-row={row.row}>
      <td class="import-rows__tick">
        {(says.length > 0 || isSkipped) && (
          <Checkbox
            label={words.takeRow(row.row)}
            labelHidden
            checked={!isSkipped}
            onChange={(isTaken) => onChange({ isSkipped: !isTaken })}
          />
        )}
      </td>
      <td class="import-rows__fate">
        <FateMark row={row} />
      </td>
      <td>
        <b>{name ?? (refusal && row.cells.find((cell) => cell !== '')) ?? words.noName}</b>
        {!(refusal && key === undefined) && <span class="import-rows__under text-meta">{site}</span>}
      </td>
      <td>
        {refusal && <span class="import-rows__line">{formatRowFault(refusal)}</span>}
        {formatSays(row).map((line) => (
          <span key={line} class="import-rows__line">
            {line}
          </span>
        ))}
        {isDisputed && <span class="import-rows__line">{words.disputed}</span>}
        {unread.length > 0 && <span class="import-rows__line text-meta">{formatUnread(unread)}</span>}
        <Proposals proposals={proposals} onChange={onChange} />
      </td>
      <td class="rows-step__edit">
        <span class="rows-step__place text-meta text-numeric">
          {words.row(row.row)}
          <IconButton icon="pencil" label={words.editRow(row.row)} onClick={onEdit} />
        </span>
      </td>
    </tr>
  );
}

interface ProposalsProps {
  proposals: readonly SheetProposal[];
  onChange: (change: RowEdit) => void;
}

/** Changes that are taken only where the reviewer ticks them. */
function Proposals({ proposals, onChange }: ProposalsProps) {
  const taken = new Set(proposals.filter(({ isTaken }) => isTaken).map(({ column }) => column));
  return (
    <>
      {proposals.map((proposal) => (
        <Checkbox
          key={proposal.column}
          label={formatProposal(proposal)}
          description={words.proposals[proposal.kind]}
          checked={proposal.isTaken}
          onChange={(isTaken) => {
            const next = new Set(taken);
            if (isTaken) next.add(proposal.column);
            else next.delete(proposal.column);
            onChange({ taken: next });
          }}
        />
      ))}
    </>
  );
}

const FATE_ICONS: Readonly<Record<RowFate, IconName>> = {
  refused: 'close',
  changed: 'pencil',
  new: 'plus',
  identical: 'check',
  already: 'check',
  duplicate: 'list',
};

function FateMark({ row }: { row: ShownRow }) {
  return (
    <span class="import-rows__mark" data-tone={row.fate === 'refused' ? 'suspicious' : undefined}>
      <Icon name={FATE_ICONS[row.fate]} />
      {formatRowFate(row)}
    </span>
  );
}
