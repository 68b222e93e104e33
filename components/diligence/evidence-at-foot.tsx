import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WaitingFileForm } from './evidence-waiting-file.tsx';

/** Whether a file waits beside the note field: a picture that was taken for no question in particular. */
export function waitsAtFoot({ form, topic }: WaitingFile): boolean {
  return form === 'capture' && topic === undefined;
}

/** What waits to be saved, beside the note field: pictures of the page, and where other files wait. */
export function EvidenceAtFoot({ files, ...props }: RecordProps & { files: readonly WaitingFile[] }) {
  const pictures = files.filter(waitsAtFoot);
  const others = files.length - pictures.length;
  return (
    <>
      {pictures.map((file) => (
        <WaitingFileForm key={file.id} {...props} file={file} kinds={[]} />
      ))}
      {others > 0 && <p class="text-meta">{words.waitUnderEvidence(others)}</p>}
    </>
  );
}
