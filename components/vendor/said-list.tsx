import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { RecordProps } from './record-props.ts';
import { listedViews, SaidItem } from './said-item.tsx';

interface SaidListProps extends RecordProps {
  topic: 'note' | 'evidence';
}

const EMPTY = {
  note: { title: words.noNotes, next: words.noNotesNext, what: words.note },
  evidence: { title: words.noEvidence, next: words.noEvidenceNext, what: words.evidence },
} as const;

/** All notes, or all evidence, newest first. */
export function SaidList({ page, people, self, onAct, topic }: SaidListProps) {
  const views = listedViews(page.vendor.views, topic);
  const { title, next, what } = EMPTY[topic];
  if (views.length === 0) return <EmptyState title={title}>{next}</EmptyState>;
  return (
    <ul>
      {views.map((view) => (
        <SaidItem key={view.name} view={view} what={what} people={people} self={self} onAct={onAct} />
      ))}
    </ul>
  );
}
