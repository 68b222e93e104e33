import { useId } from 'preact/hooks';
import type { FolderFileReport } from '../../lib/exchange/folder-report.ts';
import type { People } from '../../lib/record/people.ts';
import { FOLDER_WORDS as words } from '../../lib/words/folder-words.ts';
import { usePeople } from '../live/use-people.ts';
import { Chip } from '../ui/chip.tsx';
import { Time } from '../ui/time.tsx';
import './folder-files.css';

/** Each file of the folder: whose it is, how old, and whether it could be read. */
export function FolderFiles({ files }: { files: readonly FolderFileReport[] }) {
  const people = usePeople();
  const titleId = useId();
  if (!people || files.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} class="text-label">
        {words.files}
      </h3>
      <ul class="folder-files">
        {files.map((file) => (
          <li key={file.name} class="folder-files__file">
            <div>
              <b>{nameOf(file, people)}</b> {file.isOwn && <Chip>{words.thisBrowser}</Chip>}
              <p class="folder-files__name text-meta">{file.name}</p>
              {file.state !== 'whole' && file.state !== 'foreign' && (
                <p class="folder-files__fault">{words.states[file.state]}.</p>
              )}
              {file.isConflicted && <p class="folder-files__fault">{words.conflicted}.</p>}
            </div>
            <p class="text-meta text-numeric">
              {isRead(file) ? words.fileEntries(file.entries) : words.fileNotRead}, {words.fileChanged}{' '}
              <Time value={file.changedAt} precise />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isRead({ state }: FolderFileReport): boolean {
  return state === 'whole' || state === 'torn';
}

function nameOf({ writer, state }: FolderFileReport, people: People): string {
  if (writer === undefined) return state === 'foreign' ? words.states.foreign : words.noWriter;
  return people.get(writer)?.name ?? words.unknownWriter;
}
