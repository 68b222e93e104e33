import { findText } from '../record/body-text.ts';
import { isCalendarDate } from '../record/calendar-date.ts';
import { foldVerdict, liveViews, type Vendor, type View } from '../record/fold.ts';
import { SCREENING_RESULTS, type ScreeningResult } from '../record/topics.ts';
import { REGISTERS, type RegisterId } from './register.ts';
import { findRegister, findRowDigest, isScreeningTopic, screenedTopic } from './screening-topic.ts';

/** What reviewers make of one row of a register. */
export interface Disposition {
  readonly register: RegisterId;
  /** Of the row as it was then. */
  readonly digest: string;
  /** Most cautious first; never empty. */
  readonly live: readonly View[];
  readonly disputed: boolean;
  /** The most cautious view, which acts. */
  readonly acting: View;
  readonly result: ScreeningResult;
}

/** That somebody looked through a register, and what was found. */
export interface Screened {
  readonly register: RegisterId;
  readonly view: View;
  /** Calendar date of the list, `YYYY-MM-DD`. */
  readonly listDate: string;
  readonly candidates: number;
  /** SHA-256 of the register's file, hexadecimal; undefined where the statement names none. */
  readonly file: string | undefined;
  readonly rows: number | undefined;
  /** The names that were searched; undefined where they cannot be read any more. */
  readonly names: readonly string[] | undefined;
  /** Whether descriptions of others’ breaches were searched too; undefined where the statement does not say. */
  readonly descriptions: boolean | undefined;
  /** The rows that were found, as `shortDigest` gives them; undefined where the statement does not say, or cannot be read. */
  readonly found: ReadonlySet<string> | undefined;
}

/** Everything that the record says of a vendor and the registers. */
export interface ScreeningFold {
  /** The last screening against each register, in the registers' order. */
  readonly screened: readonly Screened[];
  /** By topic. */
  readonly dispositions: ReadonlyMap<string, Disposition>;
}

/** Folds what known people say of a vendor and the registers. */
export function foldScreening(vendor: Vendor): ScreeningFold {
  const topics = new Set(vendor.views.map(({ statement }) => statement.topic));
  const dispositions = [...topics].filter(isScreeningTopic).flatMap((topic): [string, Disposition][] => {
    const found = foldDisposition(vendor, topic);
    return found ? [[topic, found]] : [];
  });
  return {
    screened: REGISTERS.flatMap((register) => {
      const [view] = liveViews(vendor, screenedTopic(register));
      return (view && findScreened(view)) ?? [];
    }),
    dispositions: new Map(dispositions),
  };
}

function foldDisposition(vendor: Vendor, topic: string): Disposition | undefined {
  const register = findRegister(topic);
  const digest = findRowDigest(topic);
  const { live, disputed, acting } = foldVerdict(vendor, topic);
  const result = SCREENING_RESULTS.find((each) => each === acting?.statement.value);
  if (!acting || !result || register === undefined || digest === undefined) return undefined;
  return { register, digest, live, disputed, acting, result };
}

/** What a `screened:` statement says; undefined for one that this version does not understand. */
export function findScreened(view: View): Screened | undefined {
  const register = findRegister(view.statement.topic);
  const [listDate = '', candidates] = (view.statement.value ?? '').split('/');
  if (register === undefined || candidates === undefined || !isCalendarDate(listDate)) return undefined;
  const file = view.statement['file'];
  const rows = view.statement['rows'];
  const descriptions = view.statement['descriptions'];
  const found = view.bodyState === 'shown' ? view.statement.body?.['found'] : undefined;
  return {
    register,
    view,
    listDate,
    candidates: Number(candidates),
    file: typeof file === 'string' ? file : undefined,
    rows: typeof rows === 'number' ? rows : undefined,
    names: findText(view, 'names')?.split('\n'),
    descriptions: typeof descriptions === 'boolean' ? descriptions : undefined,
    found: findFound(found, Number(candidates)),
  };
}

/** Where no row was found, none is written either. */
function findFound(found: unknown, candidates: number): ReadonlySet<string> | undefined {
  if (candidates === 0) return new Set();
  return typeof found === 'string' ? new Set(found.split('\n')) : undefined;
}
