import { useRef, useState } from 'preact/hooks';
import type { NamedFile } from '../../lib/diligence/read-agreement.ts';
import { hasDocument } from '../../lib/diligence/say-agreement.ts';
import type { AgreementState } from '../../lib/record/agreement-value.ts';
import { AGREEMENT_WORDS as words } from '../../lib/words/agreement-words.ts';
import { FileButton } from '../dashboard/file-button.tsx';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { fileIn, withFile } from './agreement-draft.ts';
import { type KeepFault, keepAgreementFile, letGoOfFile } from './agreement-files.ts';

interface AgreementFileProps {
  desk: DraftDesk;
  state: AgreementState;
  /** Files that are known to be the agreement, to attach with one press. */
  files: readonly NamedFile[];
}

const ACCEPT = '.pdf,.docx,.txt,.html,.htm,.png,.jpg,.jpeg,.eml';

/** The agreement’s file, where its state is one of a document. */
export function AgreementFile({ desk, state, files }: AgreementFileProps) {
  const [fault, setFault] = useState<KeepFault | undefined>(undefined);
  const latest = useRef(desk);
  latest.current = desk;
  if (!hasDocument(state)) return null;
  const named = fileIn(desk.draft);
  const name = (file: NamedFile | undefined): void =>
    latest.current.change(withFile(latest.current.draft, file));
  const remove = (): void => {
    name(undefined);
    void letGoOfFile(desk.draft);
  };
  const attach = async (file: File): Promise<void> => {
    const kept = await keepAgreementFile(desk.draft.key, file);
    setFault(kept.ok ? undefined : kept.fault);
    if (kept.ok) name(kept.file);
  };
  return (
    <section class="agreement-file" aria-label={words.file}>
      <p class="text-label">{words.file}</p>
      {named && (
        <p class="agreement-file__named">
          <Icon name="note" />
          <span>
            {named.name} <span class="text-meta">{words.hash}</span> <Digest value={named.sha256} />
          </span>
          <Button size="small" variant="quiet" onClick={remove}>
            {words.removeFile}
          </Button>
        </p>
      )}
      {files
        .filter(({ sha256 }) => sha256 !== named?.sha256)
        .map((file) => (
          <Button key={file.sha256} size="small" onClick={() => name(file)}>
            {words.attachNamed(file.name)}
          </Button>
        ))}
      <FileButton accept={ACCEPT} onFile={(file) => void attach(file)}>
        {named || files.length > 0 ? words.attachAnother : words.attachFile}
      </FileButton>
      {fault && (
        <Notice kind="error" title={words.fileNotAttached}>
          {words.keepFaults[fault]}
        </Notice>
      )}
      <p class="text-meta">{words.fileDescription}</p>
    </section>
  );
}
