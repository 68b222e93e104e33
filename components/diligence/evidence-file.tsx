import { useEffect, useState } from 'preact/hooks';
import { sniffFile } from '../../lib/documents/sniff-file.ts';
import type { FileFacts } from '../../lib/record/say-evidence.ts';
import type { FileKind } from '../../lib/words/document-words.ts';
import { formatFileType, formatSize, EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { useFileBytes } from '../live/use-file-bytes.ts';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { QuoteSource } from '../vendor/quote-source.tsx';
import { saveCopy } from './evidence-copy.ts';
import { EvidenceFileGiven } from './evidence-file-given.tsx';
import { EvidencePicture, isPictureType } from './evidence-picture.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { MEDIA_TYPES } from './media-types.ts';

interface EvidenceFileProps {
  evidence: FileFacts & {
    readonly form: 'file' | 'capture';
    readonly address?: string;
    readonly at?: string;
  };
  /** Who recorded it, and so has its bytes. */
  holder: string;
}

/** A file that evidence names: its facts, and its content where this browser has it. Looking at it never runs it. */
export function EvidenceFile({ evidence, holder }: EvidenceFileProps) {
  const { name, type, size, sha256, address, at } = evidence;
  const bytes = useFileBytes(sha256);
  return (
    <>
      {evidence.form === 'file' && <b>{name}</b>}
      <div class="text-meta">
        {address !== undefined && at !== undefined && (
          <>
            <QuoteSource quote={{ text: '', address, at }} />
            <br />
          </>
        )}
        {formatFileType(type)}, {formatSize(size)} · {VENDOR_WORDS.hash} <Digest value={sha256} />
      </div>
      {bytes === null && <EvidenceFileGiven sha256={sha256} holder={holder} />}
      {bytes && <FileContent evidence={evidence} bytes={bytes} />}
    </>
  );
}

function FileContent({ evidence, bytes }: Pick<EvidenceFileProps, 'evidence'> & { bytes: Blob }) {
  const kind = useSniffed(bytes);
  const [isShown, setShown] = useState(false);
  if (kind === undefined) return null;
  const type = MEDIA_TYPES[kind];
  const isPicture = isPictureType(type);
  return (
    <>
      {type !== evidence.type && <p class="text-meta">{words.otherType}</p>}
      <div class="actions">
        {kind !== 'unknown' && (
          <Button size="small" onClick={() => setShown(!isShown)}>
            {isShown ? words.hide : isPicture ? words.showPicture : words.showText}
          </Button>
        )}
        <Button size="small" icon="export" onClick={() => saveCopy(evidence.name, kind, bytes)}>
          {words.saveCopy}
        </Button>
      </div>
      {isShown && isPicture && (
        <EvidencePicture
          bytes={bytes}
          type={type}
          alt={words.pictureAlt(evidence.address ?? evidence.name)}
        />
      )}
      {isShown && !isPicture && <EvidenceText name={evidence.name} kind={kind} bytes={bytes} />}
    </>
  );
}

/** What a file’s bytes are, which its entry may misstate; undefined until they are read. */
function useSniffed(bytes: Blob): FileKind | undefined {
  const [kind, setKind] = useState<FileKind | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    void bytes.arrayBuffer().then((buffer) => {
      if (isShown) setKind(sniffFile(new Uint8Array(buffer)));
    });
    return () => {
      isShown = false;
    };
  }, [bytes]);
  return kind;
}
