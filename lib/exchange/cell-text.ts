/** A value that the reader of workbooks gives, as it is shown; of a formula its result. Empty for nothing. */
export function formatCellValue(value: unknown): string {
  if (typeof value === 'string') return plainCellText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Fifteen digits is what a spreadsheet shows: 0.1 + 0.2 is 0.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value instanceof Date && !Number.isNaN(value.getTime()) ? formatDateCell(value) : '';
}

/** A day, a moment, or a time of day, which spreadsheets count from a day before 1901. */
function formatDateCell(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  const minutes = time.slice(0, 5);
  if (date.getUTCFullYear() < 1901) return minutes;
  return minutes === '00:00' ? day : `${day} ${minutes}`;
}

/** The words of a cell: trimmed, with its line breaks, without unseen characters. */
export function plainCellText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .normalize('NFC');
}
