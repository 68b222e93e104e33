import { useState } from 'preact/hooks';
import { ENTRY_STATES, type EntryState } from '../../lib/exchange/check-list-file.ts';
import type { CheckedFile } from '../../lib/store/check-file.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { VERIFY_WORDS as words } from '../../lib/words/verify-words.ts';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Time } from '../ui/time.tsx';
import { VerifyRows } from './verify-rows.tsx';
import './verify-view.css';

interface VerifyResultProps {
  checked: CheckedFile;
  onAnother: () => void;
}

type Shown = EntryState | 'all';

/** What is shown first where there is any. */
const WORRYING: ReadonlySet<EntryState> = new Set(['altered', 'missing', 'withheld']);

/** What a checked file holds and lacks: counts, what each word means, and every entry. */
export function VerifyResult({ checked, onAnother }: VerifyResultProps) {
  const { entries } = checked.check;
  const counts = Map.groupBy(entries, ({ state }) => state);
  const countOf = (state: EntryState): number => counts.get(state)?.length ?? 0;
  const worst = ENTRY_STATES.find((state) => WORRYING.has(state) && countOf(state) > 0);
  const [shown, setShown] = useState<Shown>(worst ?? 'all');
  const options = (['all', ...ENTRY_STATES] as const).map((value) => ({
    value,
    label:
      value === 'all'
        ? `${words.all} ${formatNumber(entries.length)}`
        : `${words.states[value]} ${formatNumber(countOf(value))}`,
  }));
  return (
    <>
      <div class="verify__head">
        <FileFacts checked={checked} isWhole={countOf('intact') === entries.length} />
        <Segmented
          label={words.filter}
          labelHidden
          size="small"
          options={options}
          value={shown}
          onChange={setShown}
        />
        <dl class="verify__meanings">
          {ENTRY_STATES.filter((state) => (shown === 'all' ? countOf(state) > 0 : state === shown)).map(
            (state) => (
              <div key={state} class="verify__meaning">
                <dt class="text-label">{words.states[state]}</dt>
                <dd class="text-meta">{words.whatStates[state]}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
      <VerifyRows
        key={shown}
        checked={checked}
        entries={shown === 'all' ? entries : (counts.get(shown) ?? [])}
      />
      <div class="verify__foot">
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </>
  );
}

function FileFacts({ checked, isWhole }: { checked: CheckedFile; isWhole: boolean }) {
  const { check, exportedAt, exportedBy, people, ownNames } = checked;
  const { entries, newerHere } = check;
  const exporter = people.get(exportedBy)?.name ?? ownNames.get(exportedBy) ?? words.unknownWriter;
  return (
    <div class="stack">
      <p>
        {words.exportedBy(exporter)} <Time value={exportedAt} />. {words.notSigned}
        <br />
        <span class="text-meta">
          {words.digest} <Digest value={checked.digest} />
        </span>
      </p>
      {entries.length === 0 && <Notice kind="notice">{words.noEntries}</Notice>}
      {entries.length > 0 && isWhole && <Notice kind="info">{words.allIntact(entries.length)}</Notice>}
      <p class="text-meta">
        {words.cutOff} {newerHere > 0 && words.newerHere(newerHere)}
      </p>
    </div>
  );
}
