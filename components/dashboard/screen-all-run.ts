import { findShownName } from '../../lib/exchange/shown-name.ts';
import { decideRow } from '../../lib/findings/decide-row.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { writerOf } from '../../lib/record/entry.ts';
import { foldVendors, type Vendor } from '../../lib/record/fold.ts';
import type { Candidate } from '../../lib/registers/candidate.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { namesToScreen } from '../../lib/registers/names-to-screen.ts';
import { oneForEachRow, undecidedCandidates, wasFound } from '../../lib/registers/plan-screening.ts';
import type { LoadedRegister, RegisterName } from '../../lib/registers/register.ts';
import { sayScreened } from '../../lib/registers/say-screening.ts';
import { entriesOf, readAllHistories, readPeople } from '../../lib/store/read-record.ts';
import { type ManyOutcome, recordMany } from '../../lib/store/record-many.ts';
import { askRegistersForMany } from '../../lib/store/registers-in-worker.ts';
import { makeSalt } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { WorkSteps } from '../live/use-long-work.ts';

/** One vendor of a run: what is to be recorded of it, and what is new. */
interface VendorRun {
  readonly key: string;
  /** Undefined for a vendor whose site stands for it. */
  readonly name: string | undefined;
  readonly vendor: Vendor;
  readonly names: readonly string[];
  /** Of all rows found, decided ones too. */
  readonly found: readonly Pick<Candidate, 'row' | 'digest'>[];
  /** Undecided rows that the last recorded screening did not have, or does not say that it had. */
  readonly fresh: readonly Candidate[];
  /** Undecided rows that it had. */
  readonly waiting: readonly Candidate[];
}

/** The whole list against every register that is loaded. */
export interface ScreenRun {
  readonly registers: readonly LoadedRegister[];
  readonly vendors: readonly VendorRun[];
  /** How many have no name to search by. */
  readonly nameless: number;
}

/** Vendors asked about at a time: between two of them the page draws, and can be told to stop. */
const SLICE = 50;

type ScreenOutcome =
  | { readonly ok: true; readonly run: ScreenRun }
  | { readonly ok: false; readonly fault: 'cancelled' | 'failed' };

/** Screens every vendor that known people have named. Records nothing. */
export async function screenAll({ pause, signal }: WorkSteps): Promise<ScreenOutcome> {
  const vendors = await readVendors();
  const named = vendors.map((vendor) => ({ vendor, names: namesToScreen(vendor) }));
  const searched = named.filter(({ names }) => names.length > 0);
  const runs: VendorRun[] = [];
  let registers: readonly LoadedRegister[] = [];
  for (let done = 0; done === 0 || done < searched.length; done += SLICE) {
    await pause(done, searched.length);
    if (signal.aborted) return { ok: false, fault: 'cancelled' };
    const slice = searched.slice(done, done + SLICE);
    const asked = await askOrFail(slice.map(({ names }) => names));
    if (!asked) return { ok: false, fault: 'failed' };
    registers = asked.registers;
    runs.push(...slice.map(({ vendor, names }, n) => runOf(vendor, names, asked.candidates[n] ?? [])));
  }
  return { ok: true, run: { registers, vendors: runs, nameless: vendors.length - searched.length } };
}

/** Undefined where the worker died: no fault of the reviewer’s, and reported as any other. */
async function askOrFail(names: readonly (readonly RegisterName[])[]) {
  try {
    return await askRegistersForMany(names);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

async function readVendors(): Promise<Vendor[]> {
  const db = await theRecord();
  const [rows, people] = await Promise.all([readAllHistories(db), readPeople(db)]);
  const entries = entriesOf(rows).filter((entry) => writerOf(entry.about) === undefined);
  return foldVendors(entries, people).filter(({ views }) => views.some(({ person }) => person));
}

function runOf(vendor: Vendor, names: readonly RegisterName[], candidates: readonly Candidate[]): VendorRun {
  const fold = foldScreening(vendor);
  const undecided = undecidedCandidates(candidates, fold);
  return {
    key: decideRow(vendor, todaysDate()).key,
    name: findShownName(vendor),
    vendor,
    names: names.map(({ text }) => text),
    found: oneForEachRow(candidates),
    fresh: undecided.filter((each) => !wasFound(each, fold)),
    waiting: undecided.filter((each) => wasFound(each, fold)),
  };
}

/** Records a run: one entry for each vendor, all of them or none. */
export async function recordRun({ registers, vendors }: ScreenRun, steps: WorkSteps): Promise<ManyOutcome> {
  const acts = vendors.map(({ key, vendor, names, found }) => ({
    about: key,
    statements: registers.map((register) =>
      sayScreened(
        makeSalt,
        {
          register,
          names,
          found: found.filter(({ row }) => row.register === register.id).map(({ digest }) => digest),
        },
        vendor,
      ),
    ),
  }));
  return recordMany(await theRecord(), acts, steps);
}
