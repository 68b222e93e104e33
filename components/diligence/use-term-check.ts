import { useRef, useState } from 'preact/hooks';
import { readInWorker } from '../../lib/documents/read-in-worker.ts';
import { AGREEMENT_WORDS } from '../../lib/words/agreement-words.ts';
import { formatDocumentFault } from '../../lib/words/document-words.ts';
import { TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { useLongWork, type WorkProgress, type WorkSteps } from '../live/use-long-work.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { type KeptFile, keepAgreementFile } from './agreement-files.ts';
import { withProposal } from './term-draft.ts';
import type { TermProposal } from './term-proposal.ts';

/** Reading a document and looking for the terms in it. */
export interface TermChecking {
  /** Undefined while nothing is read. */
  readonly running: (WorkProgress & { readonly name: string }) | undefined;
  /** The sentence for why the document was not read, or its file not kept. */
  readonly fault: string | undefined;
  readonly checkFile: (file: File) => Promise<void>;
  readonly checkText: (text: string) => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Checks a document or a pasted text, in a worker; what it comes to is put into the draft. Whatever goes wrong leaves the
 * draft as it was.
 */
export function useTermCheck(desk: DraftDesk): TermChecking {
  const { progress, run, cancel } = useLongWork();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  // Reading takes its time: what is typed meanwhile must not be undone by the draft of back then.
  const latest = useRef(desk);
  latest.current = desk;

  const propose = (proposal: TermProposal): void =>
    latest.current.change(withProposal(latest.current.draft, proposal));
  const check = (document: CheckedDocument): Promise<void> => {
    setName(document.name);
    setFault(undefined);
    return run(async (steps) => {
      const outcome = await readTerms(document, steps);
      if (outcome && !outcome.ok) setFault(formatDocumentFault(outcome.fault));
      if (!outcome?.ok) return;
      const kept = await document.keep?.();
      if (steps.signal.aborted) return;
      if (kept && !kept.ok) setFault(AGREEMENT_WORDS.keepFaults[kept.fault]);
      const { pages } = outcome.document;
      const file = kept?.ok ? { file: kept.file } : {};
      propose({ name: document.name, pages: pages.length, check: outcome.check, ...file });
    });
  };
  return {
    running: progress && { ...progress, name },
    fault,
    cancel,
    checkFile: (file) =>
      check({
        bytes: file,
        fileName: file.name,
        name: file.name,
        keep: () => keepAgreementFile(desk.draft.key, file),
      }),
    checkText: (text) => check({ bytes: new Blob([text]), fileName: 'pasted.txt', name: words.pastedName }),
  };
}

/** What is read: its bytes, the name that tells what kind it is, and its name for the reviewer. */
interface CheckedDocument {
  readonly bytes: Blob;
  readonly fileName: string;
  readonly name: string;
  /** Keeps its file, once it has been read. */
  readonly keep?: () => Promise<KeptFile>;
}

/** What came of a document; nothing where it was cancelled. */
async function readTerms({ bytes, fileName }: CheckedDocument, { pause, signal }: WorkSteps) {
  const onProgress = (done: number, total: number): void => void pause(done, total);
  const outcome = await readInWorker(bytes, fileName, { signal, onProgress });
  return signal.aborted ? undefined : outcome;
}
