import type { Fate, RefusedRow, VendorRow } from '../../lib/exchange/import-plan.ts';
import { isSiteless } from '../../lib/findings/decide-row.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import {
  formatBrings,
  formatDispute,
  formatRefusal,
  formatSayer,
  IMPORT_WORDS,
} from '../../lib/words/import-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { Time } from '../ui/time.tsx';

interface VendorItemProps {
  row: VendorRow;
  /** Writers about whom nothing is decided yet. */
  undecided: ReadonlySet<string>;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}

/** One vendor of the file: what happens, what is in it, and who says so. */
export function VendorItem({ row, undecided, isTaken, onTake }: VendorItemProps) {
  const { fate, key, keys, name, disputes, saidBy } = row;
  const title = name ?? (isSiteless(key) ? DASHBOARD_WORDS.nameless : key);
  const sites = keys.filter((site) => !isSiteless(site));
  const brings = formatBrings(row);
  return (
    <tr>
      <td class="import-rows__tick">
        {fate !== 'identical' && (
          <Checkbox label={IMPORT_WORDS.take(title)} labelHidden checked={isTaken} onChange={onTake} />
        )}
      </td>
      <td class="import-rows__fate">
        <FateMark fate={fate} />
      </td>
      <td>
        <b>{title}</b>
        <span class="import-rows__under text-meta">{sites.join(', ') || DASHBOARD_WORDS.siteless}</span>
      </td>
      <td>
        {disputes.map((dispute) => (
          <span key={dispute.topic} class="import-rows__line">
            {formatDispute(dispute)}
          </span>
        ))}
        {brings !== '' && <span class="import-rows__line">{brings}</span>}
      </td>
      <td>
        {saidBy.map(({ by, since }) => (
          <span key={by.writer} class="import-rows__line">
            {formatSayer(by)}{' '}
            {!by.known && (
              <Chip outline="dashed">
                {undecided.has(by.writer) ? IMPORT_WORDS.newWriter : IMPORT_WORDS.stranger}
              </Chip>
            )}
            <span class="import-rows__under text-meta">
              {IMPORT_WORDS.since} <Time value={since} />
            </span>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** An entry that is not taken. What it says of itself is a claim nobody has checked. */
export function RefusedItem({ row }: { row: RefusedRow }) {
  const { name, about, id, at, place } = row;
  return (
    <tr>
      <td class="import-rows__tick" />
      <td class="import-rows__fate">
        <FateMark fate="refused" />
      </td>
      <td>
        <b>{name ?? about ?? IMPORT_WORDS.unnamedEntry(place)}</b>
        {id !== undefined && (
          <span class="import-rows__under text-meta">
            {IMPORT_WORDS.entryId} <Digest value={id} />
          </span>
        )}
      </td>
      <td>{formatRefusal(row)}</td>
      <td>
        {STRANGER}
        {at !== undefined && isInstant(at) && (
          <span class="import-rows__under text-meta">
            <Time value={at} />
          </span>
        )}
      </td>
    </tr>
  );
}

function isInstant(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at));
}

const FATE_ICONS: Readonly<Record<Exclude<Fate, 'disputed'>, IconName>> = {
  refused: 'close',
  changed: 'pencil',
  new: 'plus',
  identical: 'check',
};

function FateMark({ fate }: { fate: Fate }) {
  if (fate === 'disputed') return <StandingMark standing="disputed" word={IMPORT_WORDS.fates.disputed} />;
  return (
    <span class="import-rows__mark" data-tone={fate === 'refused' ? 'suspicious' : undefined}>
      <Icon name={FATE_ICONS[fate]} />
      {IMPORT_WORDS.fates[fate]}
    </span>
  );
}
