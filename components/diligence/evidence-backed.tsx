import { formatBacked, formatEvidenceKind, EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { Chip } from '../ui/chip.tsx';
import { type PlaceProps, parseChecklistPlace } from '../vendor/record-place.ts';
import './evidence-backed.css';

interface EvidenceBackedProps {
  topics: readonly string[];
  /** What kind of evidence it is, as its entry says. */
  as: string | undefined;
  /** Where what it backs can be gone to. */
  onPlace?: PlaceProps['onPlace'] | undefined;
}

/** The kind of evidence, and what it is evidence for. */
export function EvidenceBacked({ topics, as, onPlace }: EvidenceBackedProps) {
  const list = useQuestionList();
  const kind = formatEvidenceKind(as);
  const backed = topics.flatMap((topic) => {
    const title = list && formatBacked(topic, list);
    return title === undefined ? [] : [{ topic, title }];
  });
  if (kind === undefined && backed.length === 0) return null;
  return (
    <p class="evidence-backed">
      {kind !== undefined && <Chip>{kind}</Chip>}
      {backed.length > 0 && (
        <span class="text-meta">
          {words.evidenceFor}{' '}
          {backed.map(({ topic, title }, n) => (
            <span key={topic}>
              {n > 0 && ', '}
              <Backed topic={topic} title={title} onPlace={onPlace} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

interface BackedProps {
  topic: string;
  title: string;
  onPlace: PlaceProps['onPlace'] | undefined;
}

function Backed({ topic, title, onPlace }: BackedProps) {
  const at = parseChecklistPlace(topic);
  if (!at || !onPlace) return <b>{title}</b>;
  return (
    <button type="button" class="evidence-backed__way" onClick={() => onPlace({ part: 'checklist', at })}>
      {title}
    </button>
  );
}
