import { useState } from 'preact/hooks';
import { liveViews } from '../../lib/record/fold.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Tabs } from '../ui/tabs.tsx';
import { DetailsPart } from './details-part.tsx';
import { HistoryList } from './history-list.tsx';
import type { RecordProps } from './record-props.ts';
import { SaidList } from './said-list.tsx';

type Part = 'notes' | 'evidence' | 'details' | 'history';

export interface Offered {
  readonly names: readonly string[];
  readonly phones: readonly string[];
}

/** The parts of a vendor's record, one at a time. */
export function RecordTabs({ offered, ...props }: RecordProps & { offered: Offered }) {
  const [part, setPart] = useState<Part>('notes');
  const { vendor } = props.page;
  return (
    <Tabs
      label={words.sections}
      tabs={[
        { id: 'notes', label: words.notes, count: liveViews(vendor, 'note').length },
        { id: 'evidence', label: words.evidence, count: liveViews(vendor, 'evidence').length },
        { id: 'details', label: words.details },
        { id: 'history', label: words.history, count: vendor.entries.length },
      ]}
      selected={part}
      onSelect={setPart}
    >
      <div class="vendor-record__part">
        {part === 'notes' && <SaidList {...props} topic="note" />}
        {part === 'evidence' && <SaidList {...props} topic="evidence" />}
        {part === 'details' && <DetailsPart {...props} offered={offered} />}
        {part === 'history' && <HistoryList {...props} />}
      </div>
    </Tabs>
  );
}
