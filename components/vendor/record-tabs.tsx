import { liveViews } from '../../lib/record/fold.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { Offered } from './offered.ts';
import type { PlaceProps } from './record-place.ts';
import type { RecordProps } from './record-props.ts';
import { SaidList } from './said-list.tsx';

const HistoryList = lazyPart(async () => (await import('./history-list.tsx')).HistoryList);
const DetailsPart = lazyPart(async () => (await import('./details-part.tsx')).DetailsPart);
const ChecklistPart = lazyPart(async () => (await import('../diligence/checklist-part.tsx')).ChecklistPart);

interface RecordTabsProps {
  offered: Offered;
  /** How many questions are answered, as `38/45`, once it is known. */
  answered: string | undefined;
}

/** The parts of a vendor's record, one at a time. */
export function RecordTabs({ offered, answered, ...props }: RecordProps & PlaceProps & RecordTabsProps) {
  const { part } = props.place;
  const { vendor } = props.page;
  return (
    <Tabs
      label={words.sections}
      tabs={[
        { id: 'notes', label: words.notes, count: shownCount(liveViews(vendor, 'note').length) },
        { id: 'checklist', label: words.checklist, count: answered },
        { id: 'evidence', label: words.evidence, count: shownCount(liveViews(vendor, 'evidence').length) },
        { id: 'details', label: words.details },
        { id: 'history', label: words.history, count: shownCount(vendor.entries.length) },
      ]}
      selected={part}
      onSelect={(chosen) => props.onPlace({ part: chosen })}
    >
      <div class="vendor-record__part">
        {part === 'notes' && <SaidList {...props} topic="note" />}
        {part === 'checklist' && <ChecklistPart {...props} offered={offered} />}
        {part === 'evidence' && <SaidList {...props} topic="evidence" />}
        {part === 'details' && <DetailsPart {...props} offered={offered} />}
        {part === 'history' && <HistoryList {...props} />}
      </div>
    </Tabs>
  );
}

/** Where nothing stands behind a tab its name is enough. */
function shownCount(count: number): number | undefined {
  return count === 0 ? undefined : count;
}
