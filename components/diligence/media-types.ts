import type { FileKind } from '../../lib/words/document-words.ts';

/** The media types that entries give for files, by what the files are. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  eml: 'message/rfc822',
  html: 'text/html',
  unknown: 'application/octet-stream',
};
