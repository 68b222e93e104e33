import { useState } from 'preact/hooks';
import { timeZone } from '../../lib/platform/today.ts';
import type { SnapshotRow } from '../../lib/store/backup-database.ts';
import { dropSnapshot } from '../../lib/store/keep-backup.ts';
import { readSnapshots } from '../../lib/store/read-snapshots.ts';
import { BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { formatAnd } from '../../lib/words/format-count.ts';
import { formatDay, formatMoment } from '../../lib/words/format-date.ts';
import { useLive } from '../live/use-live.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Time } from '../ui/time.tsx';
import '../ui/visually-hidden.css';
import './snapshot-list.css';

interface SnapshotListProps {
  onRestore: (id: string, name: string) => void;
}

/** The snapshots in this browser: when, why and what, each to be restored or thrown away. */
export function SnapshotList({ onRestore }: SnapshotListProps) {
  const snapshots = useLive(readSnapshots, ({ area }) => area === 'backups', []);
  const [dropping, setDropping] = useState<SnapshotRow | undefined>(undefined);
  if (!snapshots) return null;
  if (snapshots.length === 0) return <p class="text-supporting">{words.noSnapshots}</p>;
  return (
    <>
      <ul class="snapshot-list">
        {snapshots.map((snapshot) => (
          <Snapshot
            key={snapshot.id}
            snapshot={snapshot}
            onRestore={onRestore}
            onDrop={() => setDropping(snapshot)}
          />
        ))}
      </ul>
      <DropDialog snapshot={dropping} onClose={() => setDropping(undefined)} />
    </>
  );
}

interface SnapshotProps extends SnapshotListProps {
  snapshot: SnapshotRow;
  onDrop: () => void;
}

function Snapshot({ snapshot, onRestore, onDrop }: SnapshotProps) {
  const { id, at, sameUntil, why, vendors, entries, files, bytes } = snapshot;
  const name = words.snapshotName(formatMoment(at, timeZone()));
  const isOlder = formatDay(at, timeZone()) !== formatDay(sameUntil, timeZone());
  return (
    <li class="snapshot-list__snapshot">
      <div>
        <b>
          <Time value={at} precise />
        </b>
        <p class="text-meta text-numeric">
          {words.kept} {formatAnd(why.map((one) => words.why[one]))}.{' '}
          {words.snapshotWhat(vendors, entries, files.length, bytes)}
          {isOlder && (
            <>
              , {words.sameUntil} <Time value={sameUntil} />
            </>
          )}
        </p>
      </div>
      <Actions>
        <Button size="small" onClick={() => onRestore(id, name)}>
          {words.restore} <span class="visually-hidden">{name}</span>
        </Button>
        <Button size="small" onClick={onDrop}>
          {words.drop} <span class="visually-hidden">{name}</span>
        </Button>
      </Actions>
    </li>
  );
}

function DropDialog({ snapshot, onClose }: { snapshot: SnapshotRow | undefined; onClose: () => void }) {
  const drop = async (): Promise<void> => {
    if (snapshot) await dropSnapshot(snapshot.id);
    onClose();
  };
  return (
    <Dialog
      open={snapshot !== undefined}
      title={words.dropTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void drop()}>
            {words.drop}
          </Button>
        </>
      }
    >
      {snapshot && (
        <p>
          <Time value={snapshot.at} precise />. {words.dropWhat}
        </p>
      )}
    </Dialog>
  );
}
