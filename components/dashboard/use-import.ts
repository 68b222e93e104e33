import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyPlan, isNothingToImport } from '../../lib/exchange/apply-plan.ts';
import type { ImportPlan, WriterDecision } from '../../lib/exchange/import-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { commitImport, type ImportOutcome, type OpenedList } from '../../lib/store/import-list.ts';
import { type FileFault, type OpenedFile, type OpenedSheets, openFile } from '../../lib/store/open-file.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { WayInFault } from '../../lib/words/way-in-words.ts';
import { useLongWork, type WorkProgress } from '../live/use-long-work.ts';
import { useStandingRule } from '../live/use-standing-rule.ts';
import { isRowTaken } from './is-row-taken.ts';

/** Where an import stands. */
export type ImportStep =
  | { readonly at: 'choose'; readonly fault?: WayInFault }
  | {
      readonly at: 'open';
      readonly fileName: string;
      readonly isSealed: boolean;
      readonly progress: WorkProgress;
    }
  /** A sealed file wants its passphrase. */
  | { readonly at: 'unseal'; readonly file: File; readonly isWrong: boolean }
  | ({ readonly at: 'preview' } & Preview)
  /** Cancelled, it goes on until nothing of it can be written any more, or all of it is. */
  | {
      readonly at: 'merge';
      readonly fileName: string;
      readonly isCancelled: boolean;
      readonly progress: WorkProgress;
    }
  /** Rows of a spreadsheet, which go their own way from here. */
  | { readonly at: 'sheets'; readonly sheets: OpenedSheets }
  | { readonly at: 'done'; readonly imported: ImportRow; readonly plan: ImportPlan }
  | KeptApart;

/** The list is kept apart, less the files of its bundle. */
interface KeptApart {
  readonly at: 'kept';
  readonly name: string;
  readonly files: number;
}

/** A checked list file beside the list, with what the reviewer has decided so far. */
export interface Preview {
  readonly opened: OpenedList;
  readonly plan: ImportPlan;
  readonly unticked: ReadonlySet<string>;
  /** New writers about whom nothing is decided yet. */
  readonly undecided: number;
  readonly isNothing: boolean;
  /** What has come of merging it. Nothing was written. */
  readonly fault?: MergeFault;
}

type MergeFault = Extract<ImportOutcome, { ok: false }>['fault'];

/** An import and the acts that move it on. */
export interface Import {
  readonly step: ImportStep;
  readonly open: (file: File) => void;
  readonly unseal: (file: File, passphrase: string) => void;
  readonly cancel: () => void;
  readonly decide: (writer: string, decision: WriterDecision) => void;
  readonly untick: (rows: ReadonlySet<string>) => void;
  readonly merge: () => void;
  /** The same where there is no room for the backup that is made first, and the reviewer goes on all the same. */
  readonly mergeWithoutBackup: () => void;
  /** Says that a bundle is kept apart under a name, and its files are not. */
  readonly keptWithoutFiles: (opened: OpenedList, name: string) => void;
}

type State =
  | { readonly at: 'choose'; readonly fault?: WayInFault }
  | { readonly at: 'opening'; readonly file: File; readonly isSealed: boolean }
  | { readonly at: 'unseal'; readonly file: File; readonly isWrong: boolean }
  | ({ readonly at: 'preview' } & Previewed)
  | ({ readonly at: 'merging'; readonly isCancelled: boolean } & Previewed)
  | { readonly at: 'sheets'; readonly sheets: OpenedSheets }
  | { readonly at: 'done'; readonly imported: ImportRow; readonly plan: ImportPlan }
  | KeptApart;

interface Previewed {
  readonly opened: OpenedList;
  readonly decisions: ReadonlyMap<string, WriterDecision>;
  readonly unticked: ReadonlySet<string>;
  readonly fault?: MergeFault;
}

const START: State = { at: 'choose' };

/** Takes whatever comes in from choosing to merged, a spreadsheet as far as its rows. Nothing is written before `merge`. */
export function useImport(): Import {
  const [state, setState] = useState<State>(START);
  const work = useLongWork();
  const previewed = state.at === 'preview' || state.at === 'merging' ? state : undefined;
  const { opened, decisions } = previewed ?? {};
  const rule = useStandingRule();
  const plan = useMemo(
    () => opened && decisions && planImport({ ...opened.input, decisions, today: todaysDate(), rule }),
    [opened, decisions, rule],
  );
  const sheets = state.at === 'sheets' ? state.sheets : undefined;
  useEffect(() => () => sheets?.thread.end(), [sheets]);

  const open = async (file: File, passphrase?: string): Promise<void> => {
    setState({ at: 'opening', file, isSealed: passphrase !== undefined });
    const { outcome, isGivenUp } = await work.run(async (steps) => {
      const opened = await openFile(await theRecord(), file, steps, passphrase);
      return { outcome: opened, isGivenUp: steps.signal.aborted };
    });
    if (isGivenUp) return outcome.ok ? letGo(outcome.file) : undefined;
    const next = outcome.ok ? stateOf(outcome.file, file) : stateAfter(outcome.fault, file);
    if (next) setState(next);
  };
  const change = (next: Partial<Previewed>): void =>
    setState((now) => (now.at === 'preview' ? { ...now, ...next } : now));
  const merge = async (backup: 'first' | 'none'): Promise<void> => {
    if (state.at !== 'preview' || !plan) return;
    const { fault: _before, ...rest } = state;
    setState({ ...rest, at: 'merging', isCancelled: false });
    const outcome = await work.run(async (steps) =>
      commitImport(await theRecord(), rest.opened, plan, rest.unticked, backup, steps),
    );
    const next: State = outcome.ok
      ? { at: 'done', imported: outcome.imported, plan: tickedOf(plan, rest.unticked) }
      : { ...rest, fault: outcome.fault };
    // Whatever has been opened meanwhile stands.
    setState((now) => (now.at === 'merging' && now.opened === rest.opened ? next : now));
    if (outcome.ok) await askToCheckTabs();
  };

  return {
    step: stepOf(state, plan, work.progress),
    open: (file) => void open(file),
    unseal: (file, passphrase) => void open(file, passphrase),
    cancel: () => {
      work.cancel();
      // A merge says itself what has come of it.
      setState((now) => (now.at === 'merging' ? { ...now, isCancelled: true } : START));
    },
    decide: (writer, decision) =>
      setState((now) =>
        now.at === 'preview' ? { ...now, decisions: new Map(now.decisions).set(writer, decision) } : now,
      ),
    untick: (rows) => change({ unticked: rows }),
    merge: () => void merge('first'),
    mergeWithoutBackup: () => void merge('none'),
    keptWithoutFiles: (kept, name) =>
      setState((now) =>
        now.at === 'preview' && now.opened === kept ? { at: 'kept', name, files: kept.files.length } : now,
      ),
  };
}

/** Ends what nobody looks at any more. */
function letGo(opened: OpenedFile): void {
  if (opened.kind === 'sheets') opened.sheets.thread.end();
}

/** Undefined where opening was cancelled: what came instead stands. */
function stateAfter(fault: FileFault, file: File): State | undefined {
  if (fault.code === 'cancelled') return undefined;
  const isWrong = fault.code === 'sealed' && fault.fault === 'wrong-passphrase';
  return isWrong ? { at: 'unseal', file, isWrong } : { at: 'choose', fault };
}

function stateOf(opened: OpenedFile, file: File): State {
  switch (opened.kind) {
    case 'list':
      return {
        at: 'preview',
        opened: opened.opened,
        decisions: new Map(),
        unticked: new Set(),
      };
    case 'sealed':
      return { at: 'unseal', file, isWrong: false };
    case 'sheets':
      return { at: 'sheets', sheets: opened.sheets };
  }
}

function stepOf(state: State, plan: ImportPlan | undefined, progress: WorkProgress | undefined): ImportStep {
  if (state.at === 'opening') {
    const { file, isSealed } = state;
    return { at: 'open', fileName: file.name, isSealed, progress: progress ?? { done: 0, total: 0 } };
  }
  if (state.at === 'merging') {
    const { opened, isCancelled } = state;
    return {
      at: 'merge',
      fileName: opened.fileName,
      isCancelled,
      progress: progress ?? { done: 0, total: 0 },
    };
  }
  if (state.at !== 'preview') return state;
  if (!plan) return { at: 'choose' };
  const { opened, unticked, fault } = state;
  return {
    at: 'preview',
    opened,
    plan,
    unticked,
    undecided: plan.writers.filter((writer) => writer.state === 'new' && !writer.decision).length,
    isNothing: isNothingToImport(applyPlan(plan, unticked)),
    ...(fault && { fault }),
  };
}

/** The plan less what was unticked: what the summary counts. */
function tickedOf(plan: ImportPlan, unticked: ReadonlySet<string>): ImportPlan {
  const rows = plan.rows.filter((row) => row.fate === 'refused' || isRowTaken(row, unticked));
  const counts = { refused: 0, disputed: 0, changed: 0, new: 0, identical: 0 };
  for (const { fate } of rows) counts[fate]++;
  return { ...plan, rows, counts };
}
