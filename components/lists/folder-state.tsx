import type { FolderReport } from '../../lib/exchange/folder-report.ts';
import { formatListFrame } from '../../lib/exchange/list-file.ts';
import type { FolderRow } from '../../lib/store/desk-database.ts';
import { FOLDER_FAULTS, FOLDER_WORDS as words } from '../../lib/words/folder-words.ts';
import { formatRoute } from '../dashboard/route.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Time } from '../ui/time.tsx';
import { readWaiting } from './folder-work.ts';
import { handFile } from './handed-file.ts';

/** What the last exchange did, what waits for the reviewer, and why the newest one did not come about. */
export function FolderState({ folder: { last, fault } }: { folder: FolderRow }) {
  return (
    <>
      {fault && fault.code !== 'no-access' && <Notice kind="error">{FOLDER_FAULTS[fault.code]}</Notice>}
      {last && <LastExchange last={last} />}
      {last && last.waiting.writers > 0 && <Waiting waiting={last.waiting} />}
    </>
  );
}

function LastExchange({ last: { at, brought, carried, refused, takenBack } }: { last: FolderReport }) {
  return (
    <p class="text-numeric">
      {words.last} <Time value={at} precise />. {brought > 0 ? words.brought(brought) : words.broughtNone}{' '}
      {words.carried(carried)} {refused > 0 && `${words.refused(refused)} `}
      {takenBack > 0 && words.takenBack(takenBack)}
    </p>
  );
}

function Waiting({ waiting: { entries, writers } }: { waiting: FolderReport['waiting'] }) {
  const decide = (): void => {
    const file = makeList(readWaiting());
    if (!file) return;
    handFile(file);
    location.hash = formatRoute({ view: 'import' });
  };
  return (
    <Notice
      kind="notice"
      title={words.waitingTitle(writers)}
      actions={
        <Button size="small" onClick={decide}>
          {words.decide}
        </Button>
      }
    >
      {words.waiting(entries)}
    </Notice>
  );
}

/** What waits as a list file, to be looked at like one that came by mail. Who exported it is its first writer. */
function makeList(waiting: readonly unknown[]): File | undefined {
  const [first] = waiting as readonly { readonly by: string }[];
  if (!first) return undefined;
  const frame = { exportedAt: new Date().toISOString(), exportedBy: first.by };
  const text = formatListFrame(
    frame,
    waiting.map((raw) => JSON.stringify(raw)),
  );
  return new File([text], words.waitingName);
}
