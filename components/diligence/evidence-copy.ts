import type { FileKind } from '../../lib/words/document-words.ts';

/** Signs that file systems refuse, and those that make a name read otherwise than it is. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\\/:*?"<>|]/gu;

/** How the copy of a file ends, by what its content is. */
const ENDINGS: Readonly<Record<FileKind, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  png: 'png',
  jpeg: 'jpg',
  txt: 'txt',
  eml: 'eml',
  html: 'txt',
  unknown: 'bin',
};

/** Endings that the same content may have as well. */
const OTHER_ENDINGS: Readonly<Partial<Record<FileKind, string>>> = { jpeg: '.jpeg', txt: '.csv' };

/** The name under which a copy is saved: the file’s own, ending as its content does, whatever its entry says. */
export function nameOfCopy(name: string, kind: FileKind): string {
  const ending = `.${ENDINGS[kind]}`;
  const safe = name.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/g, '') || 'file';
  const other = OTHER_ENDINGS[kind];
  return safe.toLowerCase().endsWith(ending) || (other !== undefined && safe.toLowerCase().endsWith(other))
    ? safe
    : `${safe}${ending}`;
}

/** Hands a file to the browser as a download. It is given no type, so that nothing opens it in a tab. */
export function saveCopy(name: string, kind: FileKind, bytes: Blob): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOfCopy(name, kind);
  link.click();
  // The browser reads the address after this task: taking it back at once would cancel the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
