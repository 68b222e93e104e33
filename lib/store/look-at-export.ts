import type { GoesAlong } from '../exchange/goes-along.ts';
import { findFileHashes } from '../record/evidence.ts';
import { isPrivate } from '../record/private.ts';
import type { ExportLook } from './export-messages.ts';
import { readFileBytes } from './files.ts';
import { findSignedVendors, planList } from './plan-list.ts';
import type { RecordDatabase } from './record-database.ts';

/** What a choice of vendors and texts comes to, before a file is made of it. */
export async function lookAtExport(
  db: RecordDatabase,
  { keys, along }: { readonly keys: 'all' | readonly string[]; readonly along: GoesAlong },
): Promise<ExportLook> {
  const planned = await planList(db, keys, along);
  const look = { files: 0, filesElsewhere: 0, fileBytes: 0 };
  for (const sha256 of findFileHashes(planned.entries)) {
    const file = await readFileBytes(db, sha256);
    look.files += file ? 1 : 0;
    look.filesElsewhere += file ? 0 : 1;
    look.fileBytes += file?.size ?? 0;
  }
  return {
    vendors: planned.keys.length,
    entries: planned.entries.length,
    privateTexts: planned.entries.flatMap(({ statements }) => statements.filter(isPrivate)).length,
    ...look,
    signed: findSignedVendors(planned),
  };
}
