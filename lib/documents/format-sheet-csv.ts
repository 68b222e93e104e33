import Papa from 'papaparse';
import { guardCell } from '../exchange/formula-guard.ts';
import type { WrittenSheet } from './written-sheet.ts';

/** A sheet as CSV for whoever has no program for XLSX: UTF-8 with a byte order mark, lines end in CRLF, no cell is a formula. */
export function formatSheetCsv({ columns, rows }: WrittenSheet): string {
  const headings = columns.map(({ heading }) => heading);
  return `\ufeff${Papa.unparse([headings, ...rows.map((cells) => cells.map(guardCell))], { newline: '\r\n' })}\r\n`;
}
