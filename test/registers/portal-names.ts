import { readFileSync } from 'node:fs';
import { parseSnapshot } from '../../lib/registers/read-snapshot.ts';

/**
 * Who reported a breach to HHS, each name once: US government records, as the extension ships them. Names are as written,
 * with d/b/a, “on behalf of” and forms of all kinds.
 */
export function portalNames(): string[] {
  const lists = parseSnapshot(readFileSync('public/registers/hhs-breaches.json', 'utf8'));
  return [...new Set(lists.flatMap(({ rows }) => rows.flatMap(({ names }) => names[0]?.text.trim() ?? [])))];
}
