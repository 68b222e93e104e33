import { openFolderFile } from '../../lib/exchange/folder-file.ts';
import { formatListLines } from '../../lib/exchange/list-file.ts';
import type { Entry } from '../../lib/record/entry.ts';

/** The bytes of a device’s file with some entries. */
export function makeFolderFile(writer: string, entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const file = openFolderFile(writer);
  file.add(formatListLines(entries));
  return new Uint8Array(file.end().pieces.flatMap((piece) => [...piece]));
}
