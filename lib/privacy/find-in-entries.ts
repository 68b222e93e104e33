import { type Entry, type Statement, writerOf } from '../record/entry.ts';
import { findPatientData } from './find-patient-data.ts';

/** Statements whose text is a vendor’s name or number, not what somebody wrote about it. */
const OF_THE_VENDOR = new Set(['name', 'phone']);

/** Members of a body, besides a text with the words around it, that hold what somebody wrote. */
const WRITTEN_MEMBERS = [
  'reason',
  'checked',
  'comment',
  'note',
  'name',
  'persons',
  'clause',
  'sentence',
  'kept',
];

/** Texts of one statement that people wrote, or that a page said. The words around a quote belong to it. */
function textsOf({ topic, body = { salt: '' } }: Statement): string[] {
  if (OF_THE_VENDOR.has(topic)) return [];
  const { before, text, after, ...others } = body as Record<string, unknown>;
  const quoted = [before, text, after].filter((part) => typeof part === 'string').join(' ');
  return [quoted, ...WRITTEN_MEMBERS.map((member) => others[member])].filter(
    (part) => typeof part === 'string',
  );
}

/** How many texts seem to hold patient data, by the key of the vendor that they are about; kept ones too. */
export function countSignedTexts(
  entries: readonly Pick<Entry, 'about' | 'statements'>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { about, statements } of entries) {
    if (writerOf(about) !== undefined) continue;
    const found = statements.flatMap(textsOf).filter((text) => findPatientData(text).length > 0).length;
    if (found > 0) counts.set(about, (counts.get(about) ?? 0) + found);
  }
  return counts;
}
