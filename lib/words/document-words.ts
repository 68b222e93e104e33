import { formatNumber } from './format-count.ts';

/** What the bytes of a file are. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg' | 'txt' | 'eml' | 'html' | 'unknown';

/** Why a file is not read. */
export type DocumentFault =
  | {
      readonly code: 'broken' | 'cancelled' | 'encrypted' | 'unreadable' | 'zip-bomb';
      readonly kind: FileKind;
    }
  | { readonly code: 'not-what-its-name-says'; readonly kind: FileKind; readonly ending: string }
  | { readonly code: 'not-read' | 'unknown-type'; readonly kind: FileKind }
  | { readonly code: 'too-large'; readonly kind: FileKind; readonly bytes: number; readonly most: number }
  | {
      readonly code: 'too-many-pages';
      readonly kind: FileKind;
      readonly pages: number;
      readonly most: number;
    }
  | { readonly code: 'too-much-text'; readonly kind: FileKind; readonly most: number };

/** What a file is, within a sentence. */
export const FILE_KIND_WORDS = {
  pdf: 'a PDF',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  txt: 'plain text',
  eml: 'a saved e-mail',
  html: 'a web page',
  unknown: 'something else',
} as const satisfies Record<FileKind, string>;

/** Why a file is not read, and what to do. */
export function formatDocumentFault(fault: DocumentFault): string {
  switch (fault.code) {
    case 'broken':
      return 'The file is damaged or unfinished, and cannot be read. Open it in the program it was made with, save it again, then choose it here.';
    case 'cancelled':
      return 'Reading was stopped. Nothing of the file was taken.';
    case 'encrypted':
      return 'The file is locked with a password. Save a copy without the password, then choose the copy.';
    case 'unreadable':
      return 'The browser could not read the file: it was moved, or access to it ended. Choose it again.';
    case 'zip-bomb':
      return 'The file unpacks to far more than a document holds, as files made to overload a computer do. It was not opened.';
    case 'not-what-its-name-says':
      return `The file’s name ends in .${fault.ending}, but it is ${FILE_KIND_WORDS[fault.kind]}. Ask for the right file, or correct the name.`;
    case 'not-read':
      return `This is ${FILE_KIND_WORDS[fault.kind]}: it can be kept as evidence, but its text is not checked. For that, choose a PDF, DOCX, TXT or HTML file.`;
    case 'unknown-type':
      return 'This kind of file cannot be read. Save it as PDF, DOCX, TXT or HTML, then choose that.';
    case 'too-large':
      return `The file is ${formatMegabytes(fault.bytes)} large; ${formatMegabytes(fault.most)} can be read. Choose a smaller copy, or a part of it.`;
    case 'too-many-pages':
      return `The document has ${formatNumber(fault.pages)} pages; ${formatNumber(fault.most)} can be read. Save the part that matters as a file of its own.`;
    case 'too-much-text':
      return `The document holds more than ${formatNumber(fault.most)} characters, the most that can be read at once. Save the part that matters as a file of its own.`;
  }
}

function formatMegabytes(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1024 / 1024))} MB`;
}
