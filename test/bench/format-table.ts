import type { Row } from './row.ts';

const HEAD = ['', 'measured', 'against', 'ratio (quartiles)', 'budget', ''];

/** The rows as a Markdown table, its columns aligned, each part under its name. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [...Map.groupBy(rows, ({ part }) => part)].flatMap(([part, own]) => [
    [`**${part}**`, '', '', '', '', ''],
    ...own.map(cellsOf),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(3, head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function cellsOf({ what, measured, against, ratio, budget, met }: Row): string[] {
  return [
    what,
    measured,
    against ?? '',
    ratio ? `${short(ratio.median)} (${short(ratio.low)}–${short(ratio.high)})` : '',
    budget ?? '',
    met === undefined ? '' : met ? 'met' : '**missed**',
  ];
}

function short(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3);
}
