import { useId } from 'preact/hooks';
import type { Person } from '../../lib/record/people.ts';
import type { ListRow } from '../../lib/store/record-database.ts';
import { LISTS_WORDS as words } from '../../lib/words/lists-words.ts';
import { Fingerprint } from '../dashboard/fingerprint.tsx';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';
import { ListFact } from './list-fact.tsx';

interface AdvisoryListProps {
  list: ListRow;
  /** Undefined where our own list does not know the exporter's key. */
  exporter: Person | undefined;
  onRemove: () => void;
}

/** One list kept apart: its name, what is in it, and where it comes from. */
export function AdvisoryList({ list, exporter, onRemove }: AdvisoryListProps) {
  const titleId = useId();
  const { name, from, vendors, entries, exportedBy, exportedAt, loadedAt, digest } = list;
  return (
    <li class="advisory-lists__list" aria-labelledby={titleId}>
      <div class="advisory-lists__head">
        <h3 id={titleId}>{name}</h3>
        <span class="text-meta text-numeric">{words.what(vendors, entries)}</span>
        <Button size="small" icon="trash" onClick={onRemove}>
          {words.remove(name)}
        </Button>
      </div>
      <dl class="advisory-lists__facts">
        {from.kind === 'file' && <ListFact name={words.file}>{from.fileName}</ListFact>}
        <ListFact name={words.exportedBy}>
          {exporter && `${exporter.name} `}
          <Fingerprint writer={exportedBy} />
        </ListFact>
        <ListFact name={words.exportedAt}>
          <Time value={exportedAt} />
        </ListFact>
        <ListFact name={words.loadedAt}>
          <Time value={loadedAt} />
        </ListFact>
        <ListFact name={words.digest}>
          <Digest value={digest} />
        </ListFact>
      </dl>
    </li>
  );
}
