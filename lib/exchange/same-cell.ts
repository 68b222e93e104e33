import { parsePhones, splitList } from './row-facts.ts';
import { type EditableColumn, LIST_MARK } from './sheet-columns.ts';
import { type DateColumn, parseCellDate } from './sheet-dates.ts';
import { digestCell } from './sheet-row-mark.ts';

/** A cell that came back, with what it was and what it would be now. */
export interface ReturnedCell {
  readonly column: EditableColumn;
  readonly text: string;
  /** Digest of its text as it was exported. */
  readonly exported: string;
  /** What an export would write today. */
  readonly ours: string;
  readonly dates: DateColumn;
}

/**
 * The texts that a returned cell may stand for, the likeliest first: spreadsheet programs make numbers of phones, write
 * dates in the way of the country, and lose letters that their encoding has not.
 */
function readingsOf({ column, text, exported, ours, dates }: ReturnedCell): string[] {
  const readings = [text];
  if (digestCell(ours) === exported && isDamaged(text, ours)) readings.push(ours);
  if (column === 'phone') {
    if (/^\d{7,15}(?:\.0)?$/.test(text)) readings.push(`+${text.replace(/\.0$/, '')}`);
    const phones = parsePhones(text) ?? splitList(text).flatMap((part) => parsePhones(part) ?? []);
    if (phones.length > 0) readings.push(phones.join(LIST_MARK));
  }
  if (column === 'reviewOn') {
    const parsed = parseCellDate(text, dates);
    if (parsed.ok) readings.push(parsed.date);
  }
  if (column === 'standing' || column === 'stage')
    readings.push(
      capitalize(text.toLowerCase()),
      splitList(text)
        .map((part) => capitalize(part.toLowerCase()))
        .join(LIST_MARK),
    );
  if (column === 'otherNames') readings.push(splitList(text).join(LIST_MARK));
  return readings;
}

/** Whether a cell is as it was exported, whatever a program made of it. */
export function isUnchanged(cell: ReturnedCell): boolean {
  return readingsOf(cell).some((reading) => digestCell(reading) === cell.exported);
}

/** Whether a cell says what our list says already. */
export function saysOurs(cell: ReturnedCell): boolean {
  const ours = digestCell(cell.ours);
  return readingsOf(cell).some((reading) => digestCell(reading) === ours);
}

/** Whether our list still says what was exported. */
export function stillStands({ ours, exported }: ReturnedCell): boolean {
  return digestCell(ours) === exported;
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a program, and nobody, made this text of ours. */
function isDamaged(text: string, ours: string): boolean {
  return isSameNumber(text, ours) || isWithoutLetters(text, ours);
}

/** The same number in other digits: `007` is `7`, and `15125550123` shows as `1.51256E+10`. */
function isSameNumber(text: string, ours: string): boolean {
  if (text === '' || !/^\+?[\d.,E+-]+$/i.test(ours) || !/^[\d.,E+-]+$/i.test(text)) return false;
  const [number, held] = [Number(text.replace(',', '.')), Number(ours.replace(',', '.'))];
  if (!Number.isFinite(number) || !Number.isFinite(held)) return false;
  if (number === held) return true;
  const digits = /^\d(?:[.,](\d*))?E\+?\d+$/i.exec(text);
  return (
    digits !== null &&
    held.toExponential((digits[1] ?? '').length) === number.toExponential((digits[1] ?? '').length)
  );
}

/** The same text with a question mark for every letter that an old encoding has no place for. */
function isWithoutLetters(text: string, ours: string): boolean {
  if (text.length !== ours.length || text === ours) return false;
  return text.split('').every((letter, at) => {
    const isLost = ours.charCodeAt(at) > 0xff && (letter === '?' || letter === '\ufffd');
    return isLost || letter === ours[at];
  });
}
