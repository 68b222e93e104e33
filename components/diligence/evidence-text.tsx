import { useEffect, useState } from 'preact/hooks';
import { decodeText } from '../../lib/documents/decode-text.ts';
import { readInWorker } from '../../lib/documents/read-in-worker.ts';
import { type FileKind, formatDocumentFault } from '../../lib/words/document-words.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { nameOfCopy } from './evidence-copy.ts';
import './evidence-text.css';

interface EvidenceTextProps {
  name: string;
  kind: FileKind;
  bytes: Blob;
}

/** The most characters that are shown: a page of more grows slow, and a copy can be saved. */
const MOST_CHARACTERS = 200_000;

type TextRead = { readonly pages: readonly string[] } | { readonly fault: string };

/** The text in a file, as text and nothing else; a PDF or DOCX is read in a worker. */
export function EvidenceText({ name, kind, bytes }: EvidenceTextProps) {
  const { progress, run, cancel } = useLongWork();
  const [read, setRead] = useState<TextRead | undefined>(undefined);
  useEffect(() => {
    void run(async ({ pause, signal }) => {
      const onProgress = (done: number, total: number): void => void pause(done, total);
      const text = isPlain(kind)
        ? { pages: [decodeText(new Uint8Array(await bytes.arrayBuffer())) ?? ''] }
        : await readDocument({ bytes, name, kind }, { signal, onProgress });
      if (!signal.aborted) setRead(text);
    });
  }, [bytes, kind, name]);
  if (progress && !read) {
    return (
      <Progress
        label={words.reading}
        value={progress.done}
        max={progress.total}
        cancelLabel={words.cancel}
        onCancel={cancel}
      />
    );
  }
  if (!read) return null;
  if ('fault' in read) {
    return (
      <Notice kind="error" title={words.notRead}>
        {read.fault}
      </Notice>
    );
  }
  return <Pages pages={read.pages} />;
}

function Pages({ pages }: { pages: readonly string[] }) {
  const text = pages
    .map((page, n) => (pages.length > 1 ? `${words.page(n + 1)}\n\n${page}` : page))
    .join('\n\n');
  if (pages.every((page) => page.trim() === '')) return <p class="text-meta">{words.noText}</p>;
  return (
    <>
      <pre class="evidence-text">{text.slice(0, MOST_CHARACTERS)}</pre>
      {text.length > MOST_CHARACTERS && <p class="text-meta">{words.cutText(MOST_CHARACTERS)}</p>}
    </>
  );
}

function isPlain(kind: FileKind): boolean {
  return kind === 'txt' || kind === 'eml' || kind === 'html';
}

/** By the ending that its content calls for: whether its name keeps its word was settled when it was taken. */
async function readDocument(
  { bytes, name, kind }: EvidenceTextProps,
  steps: Parameters<typeof readInWorker>[2],
): Promise<TextRead> {
  const outcome = await readInWorker(bytes, nameOfCopy(name, kind), steps);
  return outcome.ok ? { pages: outcome.document.pages } : { fault: formatDocumentFault(outcome.fault) };
}
