import { formatListFile } from '../../../lib/exchange/list-file.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { type Author, writeOwnName } from '../../exchange/made-entries.ts';

/** The text of a list file as the first author would export it; each author says its name in it. */
export async function listOf(authors: readonly Author[], entries: readonly Entry[]): Promise<string> {
  const [exporter] = authors;
  if (!exporter) throw new Error('A list file has an exporter');
  return formatListFile({
    exportedAt: '2026-11-20T10:00:00.000Z',
    exportedBy: exporter.key,
    entries: [...entries, ...(await Promise.all(authors.map((author) => writeOwnName(author))))],
  });
}
