import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { PlaceProps } from './record-place.ts';
import type { RecordProps } from './record-props.ts';
import { listedViews, SaidItem } from './said-item.tsx';

const EvidencePart = lazyPart(async () => (await import('../diligence/evidence-part.tsx')).EvidencePart);

interface SaidListProps extends RecordProps, PlaceProps {
  topic: 'note' | 'evidence';
}

/** All notes, or all evidence, newest first. */
export function SaidList({ topic, ...props }: SaidListProps) {
  if (topic === 'evidence') return <EvidencePart {...props} />;
  const { page, people, self, onAct } = props;
  const views = listedViews(page.vendor.views, topic);
  if (views.length === 0) return <EmptyState title={words.noNotes}>{words.noNotesNext}</EmptyState>;
  return (
    <ul>
      {views.map((view) => (
        <SaidItem key={view.name} view={view} what={words.note} people={people} self={self} onAct={onAct} />
      ))}
    </ul>
  );
}
