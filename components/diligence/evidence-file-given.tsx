import { useState } from 'preact/hooks';
import { attachFile } from '../../lib/store/files.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { Notice } from '../ui/notice.tsx';
import { EvidenceDrop } from './evidence-drop.tsx';
import { ACCEPTED } from './evidence-take-file.ts';

interface EvidenceFileGivenProps {
  sha256: string;
  holder: string;
}

/** Says that a file came with a list and is not here, who has it, and takes it: the very one that its entry names. */
export function EvidenceFileGiven({ sha256, holder }: EvidenceFileGivenProps) {
  const [why, setWhy] = useState<string | undefined>(undefined);
  const take = async (file: File): Promise<void> => {
    const outcome = await attachFile(await theRecord(), sha256, file);
    if (!outcome.ok) setWhy(outcome.fault === 'another-file' ? words.anotherFile : words.deskFull);
  };
  return (
    <>
      <EvidenceDrop
        choose={words.giveFile}
        hint={words.notHere(holder)}
        accept={ACCEPTED}
        onFile={(file) => void take(file)}
      />
      {why !== undefined && (
        <Notice kind="error" title={words.notTaken}>
          {why}
        </Notice>
      )}
    </>
  );
}
