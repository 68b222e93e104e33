import { getDocumentProxy } from 'unpdf';
import { isPdfBomb } from './is-pdf-bomb.ts';
import { layOutText, type TextRun } from './lay-out-text.ts';
import { LIMITS } from './limits.ts';
import type { PagesOutcome, ReportPages } from './pages-outcome.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Text only: nothing is drawn, compiled or fetched, and no script of the document runs. */
const TEXT_ONLY = {
  disableFontFace: true,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  verbosity: 0,
} as const;

/** The text of each page of a PDF; an empty one for a page that is a picture. A page that is broken breaks the whole. */
export async function readPdf(bytes: Uint8Array, report: ReportPages): Promise<PagesOutcome> {
  if (isPdfBomb(bytes)) return { ok: false, code: 'zip-bomb' };
  let pdf: PdfDocument;
  try {
    pdf = await getDocumentProxy(bytes, TEXT_ONLY);
  } catch (error) {
    return { ok: false, code: isNamed(error, 'PasswordException') ? 'encrypted' : 'broken' };
  }
  try {
    return await readPages(pdf, report);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PdfDocument, report: ReportPages): Promise<PagesOutcome> {
  if (pdf.numPages > LIMITS.pages) return { ok: false, code: 'too-many-pages', pages: pdf.numPages };
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const text = await readPage(pdf, number);
    if (text === undefined) return { ok: false, code: 'broken' };
    length += text.length;
    if (length > LIMITS.characters) return { ok: false, code: 'too-much-text' };
    pages.push(text);
    report({ done: number, total: pdf.numPages });
  }
  return { ok: true, pages };
}

/** Undefined for a page that pdf.js cannot make out. */
async function readPage(pdf: PdfDocument, number: number): Promise<string | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return layOutText(items.filter((item): item is TextRun & typeof item => 'str' in item));
  } catch {
    return undefined;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
