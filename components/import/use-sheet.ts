import { useEffect, useState } from 'preact/hooks';
import type { DateOrder } from '../../lib/exchange/date-order.ts';
import type { RowEdit } from '../../lib/exchange/sheet-plan.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import type { OpenedSheets } from '../../lib/store/open-file.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import type { RowQuery, SheetChoice, SheetSummary } from '../../lib/store/sheet-rows.ts';
import { type LongWork, useLongWork, type WorkProgress } from '../live/use-long-work.ts';

/** What keeps the rows from being written, or has changed about them. */
export type SheetNotice = 'cancelled' | 'moved' | 'no-backup' | 'storage-full' | 'signed';

/** Where the import of a sheet stands. */
export type SheetStep =
  | { readonly at: 'reading' | 'columns' }
  | { readonly at: 'rows'; readonly summary: SheetSummary; readonly notice?: SheetNotice }
  | { readonly at: 'work'; readonly work: 'looking' | 'signing'; readonly progress: WorkProgress }
  | { readonly at: 'done'; readonly imported: ImportRow }
  /** The thread crashed: the file has to be chosen again. */
  | { readonly at: 'broken' };

/** What is passed over on the way to the list, with the reviewer’s word for it. */
export type AllTheSame = 'patient-data' | 'backup';

export interface SheetImport {
  readonly step: SheetStep;
  readonly choice: SheetChoice;
  readonly choose: (choice: SheetChoice) => void;
  /** Goes on from the columns to the rows. */
  readonly read: () => void;
  readonly backToColumns: () => void;
  /** Says how dates are written, where a column leaves it open, and compares the rows anew. */
  readonly settleDates: (order: DateOrder) => void;
  /** Done when the rows have been compared anew. */
  readonly edit: (rows: readonly number[], change: RowEdit) => Promise<void>;
  readonly skipAll: (part: Pick<RowQuery, 'tab' | 'search'>, isSkipped: boolean) => void;
  readonly commit: (allTheSame?: readonly AllTheSame[]) => void;
  readonly cancelWork: () => void;
}

type State =
  | Exclude<SheetStep, { at: 'work' }>
  | { readonly at: 'work'; readonly work: 'looking' | 'signing' };

/** Takes a sheet from its columns to its rows on the list. Nothing is written before `commit`. */
export function useSheet({ thread, first }: OpenedSheets): SheetImport {
  const [choice, setChoice] = useState(first);
  const [state, setState] = useState<State>({ at: 'reading' });
  const long = useLongWork();

  const show = (summary: SheetSummary | undefined): void => setState(rowsOf(summary));
  // A sheet that we exported says itself what its columns hold.
  useEffect(() => {
    void thread.ask('readSheet', [first]).then((summary) => {
      if (!summary || summary.isRoundTrip) show(summary);
      else setState({ at: 'columns' });
    });
  }, [thread]);

  const read = async (chosen: SheetChoice): Promise<void> => {
    setState({ at: 'reading' });
    setChoice(chosen);
    await thread.ask('keepMapping', [chosen]);
    show(await thread.ask('readSheet', [chosen]));
  };
  const commit = async (allTheSame: readonly AllTheSame[]): Promise<void> =>
    setState(await commitRows(thread, allTheSame, long.run, (work) => setState({ at: 'work', work })));

  return {
    step: state.at === 'work' ? { ...state, progress: long.progress ?? { done: 0, total: 0 } } : state,
    choice,
    choose: setChoice,
    read: () => void read(choice),
    settleDates: (dateOrder) => void read({ ...choice, layout: { ...choice.layout, dateOrder } }),
    backToColumns: () => setState({ at: 'columns' }),
    edit: async (rows, change) => show(await thread.ask('editRows', [rows, change])),
    skipAll: (part, isSkipped) =>
      void thread.ask('skipRows', [part, isSkipped]).then((summary) => show(summary)),
    commit: (allTheSame = []) => void commit(allTheSame),
    cancelWork: long.cancel,
  };
}

function rowsOf(summary: SheetSummary | undefined, notice?: SheetNotice): State {
  return summary ? { at: 'rows', summary, ...(notice && { notice }) } : { at: 'broken' };
}

/** Looks the rows over, then writes them; what is to be said instead of `done` leads back to the rows. */
async function commitRows(
  thread: OpenedSheets['thread'],
  allTheSame: readonly AllTheSame[],
  run: LongWork['run'],
  onWork: (work: 'looking' | 'signing') => void,
): Promise<State> {
  if (!allTheSame.includes('patient-data')) {
    onWork('looking');
    const looked = await run((steps) => thread.ask('lookOver', [], steps));
    if (!looked || looked.isCancelled) return rowsOf(looked?.summary, 'cancelled');
    if (looked.summary.signed > 0) return rowsOf(looked.summary, 'signed');
  }
  onWork('signing');
  const backup = allTheSame.includes('backup') ? 'none' : 'first';
  const outcome = await run((steps) => thread.ask('commitSheet', [backup], steps));
  if (!outcome) return { at: 'broken' };
  if (!outcome.ok)
    return rowsOf(outcome.summary, outcome.fault === 'nothing-to-import' ? 'moved' : outcome.fault);
  await askToCheckTabs();
  return { at: 'done', imported: outcome.imported };
}
