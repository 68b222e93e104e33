import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { makeExport } from '../../lib/store/make-export.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';

/** The whole list as the spreadsheet that an export makes of it. */
export async function exportedSheet(db: RecordDatabase, format: 'csv' | 'workbook'): Promise<Blob> {
  const made = await makeExport(
    db,
    {
      format,
      keys: 'all',
      along: USUALLY_ALONG,
      standings: [],
      today: '2026-11-24',
      timeZone: 'UTC',
      questions: OWN_QUESTIONS,
      policy: { twoPersons: false },
    },
    () => undefined,
  );
  if (!made.ok) throw new Error(made.fault.code);
  return made.bytes;
}
