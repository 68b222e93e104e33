import type { Entry } from '../record/entry.ts';
import { canonicalJson } from '../record/entry-id.ts';
import { LIST_CAPS, LIST_FORMAT, LIST_VERSION, listFrameSchema } from './list-file-schema.ts';
import { type JsonMeasure, measureJson } from './measure-json.ts';

/** The frame of a list file and its entries as received: each is checked by `verifyEntries`. */
export interface ListFile {
  /** ISO instant. A claim, like the exporter: only entries are signed. */
  readonly exportedAt: string;
  /** The exporter's writer key. */
  readonly exportedBy: string;
  readonly entries: readonly unknown[];
}

/** Why a file as a whole is not taken. */
export type ListFileFault =
  | { readonly code: 'empty' }
  | { readonly code: 'not-json' }
  /** It begins as JSON and ends in the middle. */
  | { readonly code: 'truncated' }
  | { readonly code: 'not-a-list' }
  /** Written by a newer First Call. */
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'too-many-entries'; readonly entries: number; readonly most: number };

export type ParsedListFile =
  | { readonly ok: true; readonly file: ListFile }
  | { readonly ok: false; readonly fault: ListFileFault };

/** `first-call-2026-11-24.firstcall.json` for a calendar date `YYYY-MM-DD`. */
export function listFileName(date: string): string {
  return `first-call-${date}.firstcall.json`;
}

/**
 * The text of a list file. The same entries give the same bytes, in an order that diffs well: one entry a line, as RFC
 * 8785 writes it, by what it is about, then by time, then by id. An entry never changes, so a newer export of the same
 * list adds lines, and alters one only where a text was erased.
 */
export function formatListFile(list: Omit<ListFile, 'entries'> & { entries: readonly Entry[] }): string {
  return formatListFrame(list, formatListLines(list.entries));
}

/** Entries as lines of a list file, in its order. */
export function formatListLines(entries: readonly Entry[]): string[] {
  return [...entries].sort(compareInFile).map((entry) => canonicalJson(entry));
}

/** The text of a list file whose lines are made and in order: for whoever makes them a slice at a time. */
export function formatListFrame(list: Omit<ListFile, 'entries'>, lines: readonly string[]): string {
  const frame = [
    `"format":"${LIST_FORMAT}"`,
    `"version":${LIST_VERSION}`,
    `"exportedAt":${JSON.stringify(list.exportedAt)}`,
    `"exportedBy":${JSON.stringify(list.exportedBy)}`,
    `"entries":[${lines.map((line) => `\n${line}`).join(',')}\n]`,
  ];
  return `{\n${frame.join(',\n')}\n}\n`;
}

function compareInFile(a: Entry, b: Entry): number {
  return compareText(a.about, b.about) || compareText(a.at, b.at) || compareText(a.id, b.id);
}

/** By UTF-16 units, the same in every browser and language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads a list file's frame. Members of the frame that this version does not know are passed over. What would unfold to
 * more than any list is refused before it is parsed.
 */
export function parseListFile(text: string): ParsedListFile {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return refuse({ code: 'empty' });
  const measure = measureJson(json);
  if (measure.items > LIST_CAPS.entries) {
    return refuse({ code: 'too-many-entries', entries: measure.items, most: LIST_CAPS.entries });
  }
  if (measure.values > LIST_CAPS.values || measure.depth > LIST_CAPS.depth) {
    return refuse({ code: 'not-a-list' });
  }
  const parsed = parseJson(json);
  if (!parsed.ok) return refuse({ code: isCutOff(json, measure) ? 'truncated' : 'not-json' });
  const version = findNewerVersion(parsed.value);
  if (version !== undefined) return refuse({ code: 'newer-version', version });
  const framed = listFrameSchema.safeParse(parsed.value);
  if (!framed.success) return refuse({ code: 'not-a-list' });
  const { exportedAt, exportedBy, entries } = framed.data;
  return { ok: true, file: { exportedAt, exportedBy, entries } };
}

function refuse(fault: ListFileFault): ParsedListFile {
  return { ok: false, fault };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}

function findNewerVersion(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, version } = value as Record<string, unknown> & { format?: unknown; version?: unknown };
  return format === LIST_FORMAT && typeof version === 'number' && version > LIST_VERSION
    ? version
    : undefined;
}

/**
 * Whether a text that is no JSON evidently lacks its end: it opens an object that is never closed. Browsers word their
 * parsers' errors differently, so the brackets are what tells.
 */
function isCutOff(json: string, { isClosed }: JsonMeasure): boolean {
  return !isClosed && /^\{\s*(?:"|$)/.test(json.trimStart());
}
