import { useMemo, useState } from 'preact/hooks';
import type { CheckedEntry, EntryState } from '../../lib/exchange/check-list-file.ts';
import { findShownName } from '../../lib/exchange/shown-name.ts';
import { writerOf } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import type { CheckedFile } from '../../lib/store/check-file.ts';
import { formatEntryFault } from '../../lib/words/import-words.ts';
import { formatTexts, VERIFY_WORDS as words } from '../../lib/words/verify-words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import type { Tone } from '../ui/tone.ts';
import { Fingerprint } from './fingerprint.tsx';

interface VerifyRowsProps {
  checked: CheckedFile;
  /** In the order of the check. */
  entries: readonly CheckedEntry[];
}

/** Rows drawn at once: a large list is looked through by its counts and filter. */
const AT_ONCE = 200;

/** Every entry under its vendor: what it is, which it is, who wrote it. */
export function VerifyRows({ checked, entries }: VerifyRowsProps) {
  const [count, setCount] = useState(AT_ONCE);
  const shown = entries.slice(0, count);
  const groups = [...Map.groupBy(shown, ({ about }) => about)];
  if (entries.length === 0) return <p class="verify__none text-supporting">{words.nothingHere}</p>;
  return (
    <>
      <Table caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.columnState}</th>
            <th scope="col">{words.columnEntry}</th>
            <th scope="col">{words.columnWriter}</th>
          </tr>
        </thead>
        {groups.map(([about, own]) => (
          <tbody key={about}>
            <tr class="verify__vendor">
              <th scope="rowgroup" colSpan={3}>
                <VendorName checked={checked} about={about} />
              </th>
            </tr>
            {own.map((entry) => (
              <VerifyRow key={`${entry.state} ${entry.id} ${entry.place}`} checked={checked} entry={entry} />
            ))}
          </tbody>
        ))}
      </Table>
      {entries.length > count && (
        <div class="verify__more">
          <Button size="small" variant="quiet" onClick={() => setCount(count + AT_ONCE)}>
            {words.showMore(Math.min(AT_ONCE, entries.length - count))}
          </Button>
        </div>
      )}
    </>
  );
}

function VendorName({ checked, about }: { checked: CheckedFile; about: string | undefined }) {
  const { check, people } = checked;
  const name = useMemo(() => {
    const own = check.sound.filter((entry) => entry.about === about);
    return about === undefined ? undefined : findShownName(foldVendor(about, own, people));
  }, [check, about]);
  if (about === undefined) return <>{words.noVendor}</>;
  if (writerOf(about) !== undefined) return <>{words.ownName}</>;
  return (
    <>
      {name ?? about}
      {name !== undefined && <span class="verify__key text-meta">{about}</span>}
    </>
  );
}

const TONES: Readonly<Record<EntryState, Tone>> = {
  altered: 'suspicious',
  missing: 'notice',
  withheld: 'in-review',
  erased: 'in-review',
  intact: 'verified',
};

function VerifyRow({ checked, entry }: { checked: CheckedFile; entry: CheckedEntry }) {
  const { state, id, at, place } = entry;
  return (
    <tr>
      <td>
        <Chip tone={TONES[state]}>{words.states[state]}</Chip>
        <Why entry={entry} />
      </td>
      <td class="text-numeric">
        {at !== undefined && isInstant(at) && <Time value={at} precise />}{' '}
        {id === undefined ? place !== undefined && words.entryAt(place) : <Digest value={id} />}
      </td>
      <td>
        <Writer checked={checked} entry={entry} />
      </td>
    </tr>
  );
}

/** An altered entry may claim any time. */
function isInstant(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(at) && !Number.isNaN(new Date(at).getTime());
}

function Why({ entry }: { entry: CheckedEntry }) {
  const { fault, why, place } = entry;
  const texts = formatTexts(entry);
  return (
    <>
      {fault !== undefined && <p class="text-meta">{formatEntryFault(fault)}</p>}
      {fault !== undefined && place !== undefined && <p class="text-meta">{words.entryAt(place)}</p>}
      {why !== undefined && <p class="text-meta">{why === 'held-here' ? words.heldHere : words.named}</p>}
      {texts !== '' && <p class="text-meta">{texts}</p>}
    </>
  );
}

const KEY = /^[A-Za-z0-9_-]{43}$/;

function Writer({ checked: { people, ownNames }, entry }: { checked: CheckedFile; entry: CheckedEntry }) {
  const { by, state, why } = entry;
  if (by === undefined) return null;
  const person = people.get(by);
  const ownName = ownNames.get(by);
  return (
    <>
      {state === 'altered' && <span class="text-meta">{words.claims} </span>}
      {why === 'named' && <span class="text-meta">{words.namedBy} </span>}
      {person?.name ?? words.unknownWriter}
      {!person && ownName !== undefined && <span class="text-meta"> {words.callsItself(ownName)}</span>}
      {!person && KEY.test(by) && (
        <p class="text-meta">
          <Fingerprint writer={by} />
        </p>
      )}
    </>
  );
}
