import { bundleName } from '../exchange/bundle.ts';
import { listFileName } from '../exchange/list-file.ts';
import type { ExportFormat } from '../words/export-format-words.ts';

const ENDINGS = { workbook: 'xlsx', csv: 'csv', domains: 'txt', page: 'html' } as const;

/**
 * The name of an exported file: `first-call-2026-11-24.xlsx`, sealed `first-call-2026-11-24.xlsx.age`.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function exportName(format: ExportFormat, today: string, isSealed: boolean): string {
  return `${plainName(format, today)}${isSealed ? '.age' : ''}`;
}

function plainName(format: ExportFormat, today: string): string {
  if (format === 'list') return listFileName(today);
  if (format === 'bundle') return bundleName(today);
  return `first-call-${today}.${ENDINGS[format]}`;
}
