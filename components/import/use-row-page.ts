import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowEdit } from '../../lib/exchange/sheet-plan.ts';
import type { OpenedSheets } from '../../lib/store/open-file.ts';
import type { RowPage, RowQuery, SheetSummary } from '../../lib/store/sheet-rows.ts';
import type { SheetImport } from './use-sheet.ts';

/** Rows as they are shown, and what is done to one of them. */
interface ShownRows {
  /** Undefined until the first ones are here; then what was shown before stays until others are. */
  readonly page: RowPage | undefined;
  readonly edit: (row: number, change: RowEdit) => void;
}

/**
 * The rows of a part of the sheet. Of a large one comparing takes seconds: a row that was ticked or unticked shows so at
 * once, whatever older news of it arrives meanwhile.
 */
export function useRowPage(
  { thread }: OpenedSheets,
  sheet: SheetImport,
  summary: SheetSummary,
  { tab, search, most }: RowQuery,
): ShownRows {
  const [page, setPage] = useState<RowPage | undefined>(undefined);
  const [skipped, setSkipped] = useState<ReadonlyMap<number, boolean>>(new Map());
  const underWay = useRef(0);
  useEffect(() => {
    let isCurrent = true;
    void thread.ask('sheetRows', [{ tab, search, most }]).then((found) => {
      if (!isCurrent || !found) return;
      setPage(found);
      if (underWay.current === 0) setSkipped(new Map());
    });
    return () => {
      isCurrent = false;
    };
  }, [thread, summary, tab, search, most]);
  const edit = async (row: number, change: RowEdit): Promise<void> => {
    const { isSkipped } = change;
    if (isSkipped !== undefined) setSkipped((now) => new Map(now).set(row, isSkipped));
    underWay.current += 1;
    await sheet.edit([row], change);
    underWay.current -= 1;
  };
  const rows = page?.rows.map((row) => ({ ...row, isSkipped: skipped.get(row.row) ?? row.isSkipped }));
  return { page: page && rows && { ...page, rows }, edit: (row, change) => void edit(row, change) };
}
