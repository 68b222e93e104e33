import type { DocumentFault, FileKind } from '../words/document-words.ts';
import { boundPages } from './bound-pages.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import type { PagesOutcome, ReportPages } from './pages-outcome.ts';
import { isLockedOffice, sniffFile } from './sniff-file.ts';

/** The text of a document, page by page (a picture of a page is an empty one), or why it is not read. */
export type ReadDocument =
  | { readonly ok: true; readonly kind: FileKind; readonly pages: readonly string[] }
  | { readonly ok: false; readonly fault: DocumentFault };

/** What the ending of a name says a file is. */
const ENDINGS = new Map<string, FileKind>([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['txt', 'txt'],
  ['eml', 'eml'],
  ['html', 'html'],
  ['htm', 'html'],
]);
/** Kinds that only their name tells apart for sure: a letter may begin like a mail, and quote a tag. */
const TEXTS: ReadonlySet<FileKind> = new Set(['txt', 'eml', 'html']);

/**
 * Reads the text of a PDF, DOCX, HTML or plain text file. Runs nothing that stands in it, loads nothing it refers to.
 * Made for a worker: it takes a core for as long as it reads.
 *
 * @param name the file's name, as `agreement.pdf`
 * @param report hears after each page of a PDF; other kinds have one page, or theirs are found at the end
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  report: ReportPages,
): Promise<ReadDocument> {
  if (bytes.length > LIMITS.file)
    return refuse({ code: 'too-large', kind: 'unknown', bytes: bytes.length, most: LIMITS.file });
  if (bytes.length === 0) return refuse({ code: 'broken', kind: 'unknown' });
  const sniffed = sniffFile(bytes);
  if (sniffed === 'unknown' && isLockedOffice(bytes)) return refuse({ code: 'encrypted', kind: 'unknown' });
  const ending = /\.([A-Za-z]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = ENDINGS.get(ending);
  const kind = named && TEXTS.has(named) && TEXTS.has(sniffed) ? named : sniffed;
  if (named && named !== kind) return refuse({ code: 'not-what-its-name-says', kind, ending });
  const outcome = await readPages(kind, bytes, report);
  if (outcome === undefined) return refuse({ code: kind === 'unknown' ? 'unknown-type' : 'not-read', kind });
  return outcome.ok ? { ok: true, kind, pages: outcome.pages } : refuse(faultOf(outcome, kind));
}

function refuse(fault: DocumentFault): ReadDocument {
  return { ok: false, fault };
}

/** Undefined for a kind that is not read. Each reader is loaded when it is first needed. */
async function readPages(
  kind: FileKind,
  bytes: Uint8Array,
  report: ReportPages,
): Promise<PagesOutcome | undefined> {
  switch (kind) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, report);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'html':
      return boundPages((await import('./read-html.ts')).readHtml(decodeText(bytes) ?? ''));
    case 'txt':
      return boundPages((decodeText(bytes) ?? '').replace(/\f\s*$/, '').split('\f'));
    default:
      return undefined;
  }
}

function faultOf(outcome: PagesOutcome & { readonly ok: false }, kind: FileKind): DocumentFault {
  switch (outcome.code) {
    case 'too-many-pages':
      return { code: 'too-many-pages', kind, pages: outcome.pages, most: LIMITS.pages };
    case 'too-much-text':
      return { code: 'too-much-text', kind, most: LIMITS.characters };
    default:
      return { code: outcome.code, kind };
  }
}
