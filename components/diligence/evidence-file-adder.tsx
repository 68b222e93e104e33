import { useState } from 'preact/hooks';
import { keepWaitingFile } from '../../lib/store/files.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { formatTakeFault, EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { Notice } from '../ui/notice.tsx';
import { EvidenceDrop } from './evidence-drop.tsx';
import { ACCEPTED, takeFile } from './evidence-take-file.ts';

interface FileAdderProps {
  vendorKey: string;
  /** What the file is to back, where that is settled. */
  topic: string | undefined;
}

/** Takes files and lays them on the vendor’s desk, to be described and recorded; says why one was not taken. */
export function FileAdder({ vendorKey, topic }: FileAdderProps) {
  const [refused, setRefused] = useState<{ name: string; why: string } | undefined>(undefined);
  const take = async (file: File): Promise<void> => {
    const why = await layOnDesk(file, vendorKey, topic);
    setRefused(why === undefined ? undefined : { name: file.name, why });
  };
  return (
    <>
      <EvidenceDrop
        choose={words.addFile}
        hint={words.dropFile}
        accept={ACCEPTED}
        onFile={(file) => void take(file)}
      />
      {refused && (
        <Notice kind="error" title={words.notTaken}>
          <b>{refused.name}</b>: {refused.why}
        </Notice>
      )}
    </>
  );
}

/** The sentence that says why a file is not on the desk; undefined where it is. */
async function layOnDesk(file: File, key: string, topic: string | undefined): Promise<string | undefined> {
  const taken = await takeFile(file);
  if (!taken.ok) return formatTakeFault(taken.fault);
  const outcome = await keepWaitingFile(await theDesk(), {
    id: crypto.randomUUID(),
    key,
    form: 'file',
    at: new Date().toISOString(),
    ...(topic === undefined ? {} : { topic }),
    ...taken.file,
  });
  return outcome.ok ? undefined : words.deskFull;
}
