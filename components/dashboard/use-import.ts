import { useMemo, useState } from 'preact/hooks';
import { applyPlan, isNothingToImport } from '../../lib/exchange/apply-plan.ts';
import type { ImportPlan, WriterDecision } from '../../lib/exchange/import-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { commitImport, type OpenedList, openListFile } from '../../lib/store/import-list.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { FileFault } from '../../lib/words/import-words.ts';
import { useLongWork, type WorkProgress } from '../live/use-long-work.ts';

/** Where an import stands. */
export type ImportStep =
  | { readonly at: 'choose'; readonly fault?: FileFault }
  | { readonly at: 'open'; readonly fileName: string; readonly progress: WorkProgress }
  | ({ readonly at: 'preview' } & Preview)
  | { readonly at: 'done'; readonly imported: ImportRow; readonly plan: ImportPlan };

/** A checked file beside the list, with what the reviewer has decided so far. */
export interface Preview {
  readonly opened: OpenedList;
  readonly plan: ImportPlan;
  readonly unticked: ReadonlySet<string>;
  /** New writers about whom nothing is decided yet. */
  readonly undecided: number;
  readonly isNothing: boolean;
  readonly isMerging: boolean;
  readonly isFull: boolean;
}

/** An import and the acts that move it on. */
export interface Import {
  readonly step: ImportStep;
  readonly open: (file: File) => void;
  readonly cancel: () => void;
  readonly decide: (writer: string, decision: WriterDecision) => void;
  readonly untick: (rows: ReadonlySet<string>) => void;
  readonly merge: () => void;
}

interface State {
  readonly opened?: OpenedList;
  readonly decisions: ReadonlyMap<string, WriterDecision>;
  readonly unticked: ReadonlySet<string>;
  readonly fault?: FileFault;
  readonly fileName: string;
  readonly isMerging: boolean;
  readonly isFull: boolean;
  readonly done?: { readonly imported: ImportRow; readonly plan: ImportPlan };
}

const START: State = {
  decisions: new Map(),
  unticked: new Set(),
  fileName: '',
  isMerging: false,
  isFull: false,
};

/** Takes a list file from choosing to merged. Nothing is written before `merge`. */
export function useImport(): Import {
  const [state, setState] = useState(START);
  const work = useLongWork();
  const { opened, decisions, unticked } = state;
  const plan = useMemo(
    () => opened && planImport({ ...opened.input, decisions, today: todaysDate() }),
    [opened, decisions],
  );

  const open = async (file: File): Promise<void> => {
    setState({ ...START, fileName: file.name });
    const outcome = await work.run(async (steps) => openListFile(await theRecord(), file, steps));
    if (outcome.ok) setState({ ...START, fileName: file.name, opened: outcome.opened });
    else if (outcome.fault.code !== 'cancelled') setState({ ...START, fault: outcome.fault });
  };
  const merge = async (): Promise<void> => {
    if (!opened || !plan) return;
    setState((now) => ({ ...now, isMerging: true, isFull: false }));
    const outcome = await commitImport(await theRecord(), opened, plan, unticked);
    if (outcome.ok) {
      setState({ ...START, done: { imported: outcome.imported, plan: tickedOf(plan, unticked) } });
      await askToCheckTabs();
    } else setState((now) => ({ ...now, isMerging: false, isFull: outcome.fault === 'storage-full' }));
  };

  return {
    step: stepOf(state, plan, work.progress),
    open: (file) => void open(file),
    cancel: () => {
      work.cancel();
      setState(START);
    },
    decide: (writer, decision) =>
      setState((now) => ({ ...now, decisions: new Map(now.decisions).set(writer, decision) })),
    untick: (rows) => setState((now) => ({ ...now, unticked: rows })),
    merge: () => void merge(),
  };
}

function stepOf(state: State, plan: ImportPlan | undefined, progress: WorkProgress | undefined): ImportStep {
  const { opened, unticked, fileName, fault, isMerging, isFull, done } = state;
  if (progress) return { at: 'open', fileName, progress };
  if (done) return { at: 'done', ...done };
  if (!opened || !plan) return fault ? { at: 'choose', fault } : { at: 'choose' };
  return {
    at: 'preview',
    opened,
    plan,
    unticked,
    undecided: plan.writers.filter((writer) => writer.state === 'new' && !writer.decision).length,
    isNothing: isNothingToImport(applyPlan(plan, unticked)),
    isMerging,
    isFull,
  };
}

/** The plan less what was unticked: what the summary counts. */
function tickedOf(plan: ImportPlan, unticked: ReadonlySet<string>): ImportPlan {
  const rows = plan.rows.filter((row) => row.fate === 'refused' || !unticked.has(row.key));
  const counts = { refused: 0, disputed: 0, changed: 0, new: 0, identical: 0 };
  for (const { fate } of rows) counts[fate]++;
  return { ...plan, rows, counts };
}
