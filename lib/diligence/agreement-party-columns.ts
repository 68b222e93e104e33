/** Names that a column can bear for the side whose duties stand in it. */
const USUAL =
  /^(?:the )?(?:business associate|covered entity|BA|CE|vendor|client|customer|contractor|provider|practice|clinic|hospital|plan|supplier|subscriber|subcontractor|we|you|answering service|call center)$/i;
const QUOTED = /["“]([A-Z][\w&.' -]{1,40})["”]\)/g;
const CELLS = /\t| {3,}| \| /;
/** A cell that says nothing. */
const EMPTY = /^(?:none|n\/?a|not applicable|no|[-–—x✓•.]|nothing)\.?$/i;
const MOST_COLUMNS = 4;

/**
 * Rows of a table whose columns bear the names of the parties, as sentences that these begin: “Safeguards | Bureau keeps …”.
 * All other lines stay as they are.
 */
export function nameColumns(pages: readonly string[]): string[] {
  const whole = pages.join('\n');
  const quoted = new Set([...whole.matchAll(QUOTED)].map(([, name = '']) => name));
  const isName = (cell: string) => USUAL.test(cell) || quoted.has(cell.replace(/^The /, ''));
  let columns: readonly string[] = [];
  return pages.map((page) =>
    page
      .split('\n')
      .flatMap((line) => {
        if (line.trim() === '') return [line];
        const cells = line
          .split(CELLS)
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '');
        const named = readHeader(cells, isName);
        if (named) columns = named;
        else if (columns.length > 0 && cells.length === columns.length + 1) return readRow(cells, columns);
        else if (cells.length < 2) columns = [];
        return [line];
      })
      .join('\n'),
  );
}

/** The parties that a header names, each for a column, behind the column of topics. */
function readHeader(cells: readonly string[], isName: (cell: string) => boolean): string[] | undefined {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return undefined;
  const names = cells.every(isName) ? cells : cells.slice(1);
  return names.length > 1 && names.every(isName) ? [...names] : undefined;
}

function readRow([topic = '', ...cells]: readonly string[], columns: readonly string[]): string[] {
  return cells.flatMap((cell, at) =>
    EMPTY.test(cell) ? [] : ['', `${topic} | ${columns[at]} ${cell.replace(/^[A-Z](?=[a-z])/, lower)}`, ''],
  );
}

const lower = (letter: string): string => letter.toLowerCase();
