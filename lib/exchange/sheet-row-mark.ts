import { digestText } from '../record/entry-id.ts';
import { plainCellText } from './cell-text.ts';
import { type RowTexts, WORD_COLUMNS, type WordColumn } from './sheet-columns.ts';

/** Begins with a letter, so that no program takes it for a number or a formula. */
const VERSION = 'r1';
const DIGEST_LENGTH = 8;

/** What the last cell of a row says of the row as it was exported. */
export interface RowMark {
  /** Digest of the exporter's writer key. */
  readonly exportedBy: string;
  readonly digests: Readonly<Record<WordColumn, string>>;
}

/**
 * The last cell of a row: a short digest of who exported it and of each of its cells, the key among them. By it an
 * importer tells a cell that was edited from one that has become old meanwhile.
 *
 * @param exportedBy the exporter's writer key
 */
export function formatRowMark(exportedBy: string, texts: RowTexts): string {
  const digests = WORD_COLUMNS.map((column) => digestCell(texts[column]));
  return [VERSION, digestCell(exportedBy), ...digests].join('.');
}

/** Reads the last cell of a row; undefined for a text that is none. */
export function parseRowMark(text: string): RowMark | undefined {
  const [version, exportedBy = '', ...digests] = text.trim().split('.');
  if (version !== VERSION || digests.length !== WORD_COLUMNS.length) return undefined;
  if (![exportedBy, ...digests].every((digest) => /^[A-Za-z0-9_-]{8}$/.test(digest))) return undefined;
  const members = WORD_COLUMNS.map((column, at) => [column, digests[at]] as const);
  return { exportedBy, digests: Object.fromEntries(members) as Record<WordColumn, string> };
}

/** The digest of a cell, the same however programs write its line breaks and outer spaces. */
export function digestCell(text: string): string {
  return digestText(plainCellText(text)).slice(0, DIGEST_LENGTH);
}
