import type { Fate, ImportPlan, PlanInput, RefusedRow, VendorRow } from '../../lib/exchange/import-plan.ts';
import { takeEntries } from '../../lib/exchange/take-entries.ts';
import { isSiteless } from '../../lib/findings/decide-row.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import {
  formatBrings,
  formatDispute,
  formatRefusal,
  formatSayer,
  IMPORT_WORDS,
} from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { Time } from '../ui/time.tsx';

/** With the words for every statement there is. */
const ImportEntries = lazyPart(async () => (await import('./import-entries.tsx')).ImportEntries);

interface VendorItemProps {
  row: VendorRow;
  plan: ImportPlan;
  input: Pick<PlanInput, 'held' | 'people' | 'self'>;
  /** Writers about whom nothing is decided yet. */
  undecided: ReadonlySet<string>;
  canTick: boolean;
  /** Keys of rows and ids of entries. */
  unticked: ReadonlySet<string>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Takes the row by its key, or entries of it by their ids. */
  onTake: (names: readonly string[], isTaken: boolean) => void;
}

/** One vendor of the file: what happens, what is in it, and who says so; on opening, every statement. */
export function VendorItem(props: VendorItemProps) {
  const { row, plan, input, undecided, canTick, unticked, isOpen, onOpen, onTake } = props;
  const { fate, key, keys, name } = row;
  const title = name ?? (isSiteless(key) ? DASHBOARD_WORDS.nameless : key);
  const sites = keys.filter((site) => !isSiteless(site));
  const isTaken = !unticked.has(key);
  const taken = canTick && isTaken ? takeEntries(row.adds, unticked).size : row.adds.length;
  const ids = row.adds.map(({ id }) => id);
  return (
    <>
      <tr>
        <td class="import-rows__tick">
          {canTick && fate !== 'identical' && (
            <Checkbox
              label={IMPORT_WORDS.take(title)}
              labelHidden
              checked={isTaken && taken === row.adds.length}
              mixed={isTaken && taken > 0 && taken < row.adds.length}
              onChange={(all) => onTake(all ? [key, ...ids] : [key], all)}
            />
          )}
        </td>
        <td class="import-rows__fate">
          <FateMark fate={fate} />
        </td>
        <td>
          <button
            type="button"
            class="import-rows__open"
            aria-expanded={isOpen}
            title={PREVIEW_WORDS.open(title)}
            onClick={() => onOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'right'} />
            <b>{title}</b>
          </button>
          <span class="import-rows__under text-meta">{sites.join(', ') || DASHBOARD_WORDS.siteless}</span>
        </td>
        <td>
          <What row={row} />
          {taken < row.adds.length && (
            <span class="import-rows__under text-meta">
              {PREVIEW_WORDS.someEntries(taken, row.adds.length)}
            </span>
          )}
        </td>
        <td>
          <Who row={row} undecided={undecided} />
        </td>
      </tr>
      {isOpen && (
        <tr class="import-rows__opened">
          <td colSpan={5}>
            <ImportEntries
              row={row}
              plan={plan}
              input={input}
              undecided={undecided}
              canTick={canTick && isTaken}
              unticked={unticked}
              onTake={(id, is) => onTake([id], is)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function What({ row }: { row: VendorRow }) {
  const brings = formatBrings(row);
  return (
    <>
      {row.disputes.map((dispute) => (
        <span key={dispute.topic} class="import-rows__line">
          {formatDispute(dispute)}
        </span>
      ))}
      {brings !== '' && <span class="import-rows__line">{brings}</span>}
    </>
  );
}

function Who({ row, undecided }: Pick<VendorItemProps, 'row' | 'undecided'>) {
  return (
    <>
      {row.saidBy.map(({ by, since }) => (
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
    </>
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
