import { useState } from 'preact/hooks';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { formatRowLine } from '../../lib/words/register-row-words.ts';
import { SCREEN_ALL_WORDS as words } from '../../lib/words/screen-all-words.ts';
import { STRENGTH_WORDS } from '../../lib/words/screening-words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { formatRoute } from './route.ts';
import type { ScreenRun } from './screen-all-run.ts';
import './screen-all.css';

type VendorRun = ScreenRun['vendors'][number];

/** Vendors shown at a time. */
const PAGE = 50;
/** Rows shown of one vendor; its screening has them all. */
const ROWS = 5;

/**
 * What a run found that is new, by vendor, strong matches first; each leads to the vendor's screening. What was found before
 * and is still undecided is counted, and unfolds.
 */
export function ScreenAllFound({ run }: { run: ScreenRun }) {
  const { registers, vendors, nameless } = run;
  if (registers.length === 0) return <p role="status">{words.nothingLoaded}</p>;
  const found = vendors.filter(({ fresh }) => fresh.length > 0).sort(byStrength);
  const waiting = vendors.filter((vendor) => vendor.waiting.length > 0);
  const count = (of: (vendor: VendorRun) => number): number =>
    vendors.reduce((sum, vendor) => sum + of(vendor), 0);
  const rows = registers.reduce((sum, register) => sum + register.rows, 0);
  return (
    <div class="stack">
      <div role="status">
        <p>
          <strong>
            {found.length === 0
              ? words.nothingNew
              : words.found(
                  count(({ fresh }) => fresh.length),
                  found.length,
                )}
          </strong>
        </p>
        <p class="text-supporting">
          {words.against(
            vendors.length,
            count(({ names }) => names.length),
            rows,
          )}
        </p>
        {nameless > 0 && <p class="text-supporting">{words.nameless(nameless)}</p>}
        {found.length > 0 && <p class="text-supporting">{words.leads}</p>}
      </div>
      <FoundVendors vendors={found} of="fresh" />
      {waiting.length > 0 && (
        <details>
          <summary>
            {words.waiting(
              count((vendor) => vendor.waiting.length),
              waiting.length,
            )}
          </summary>
          <FoundVendors vendors={waiting} of="waiting" />
        </details>
      )}
    </div>
  );
}

type Which = 'fresh' | 'waiting';

function FoundVendors({ vendors, of }: { vendors: readonly VendorRun[]; of: Which }) {
  const [pages, setPages] = useState(1);
  const left = vendors.length - pages * PAGE;
  return (
    <>
      <ul class="screen-all__vendors">
        {vendors.slice(0, pages * PAGE).map((vendor) => (
          <FoundVendor key={vendor.key} vendor={vendor} of={of} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setPages(pages + 1)}>{words.showMore(Math.min(PAGE, left))}</Button>
        </div>
      )}
    </>
  );
}

function FoundVendor({ vendor, of }: { vendor: VendorRun; of: Which }) {
  const { key, name } = vendor;
  const rows = [...vendor[of]].sort(
    (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'),
  );
  return (
    <li class="screen-all__vendor">
      <a class="screen-all__name" href={formatRoute({ view: 'vendor', key, at: 'screening' })}>
        {name ?? key}
      </a>
      <ul class="screen-all__rows">
        {rows.slice(0, ROWS).map(({ row, digest, strength }) => (
          <li key={`${row.register} ${digest}`}>
            <Chip tone={strength === 'strong' ? 'notice' : undefined}>{STRENGTH_WORDS[strength]}</Chip>{' '}
            <span>{formatRowLine(row)}</span>{' '}
            <span class="text-meta">{REGISTER_NAMES[row.register].title}</span>
          </li>
        ))}
        {rows.length > ROWS && <li class="text-meta">{words.more(rows.length - ROWS)}</li>}
      </ul>
    </li>
  );
}

/** A vendor with a strong match first, then by how many rows. */
function byStrength(a: VendorRun, b: VendorRun): number {
  const strong = ({ fresh }: VendorRun): number => fresh.filter((each) => each.strength === 'strong').length;
  return strong(b) - strong(a) || b.fresh.length - a.fresh.length || (a.key < b.key ? -1 : 1);
}
