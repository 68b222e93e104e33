import type { BreachRow, LoadedRegister } from '../../lib/registers/register.ts';
import { openRegister } from '../../lib/store/open-register.ts';
import { readAllRegisterRows, readRegisterRows } from '../../lib/store/read-register-rows.ts';
import { openRegisters, type RegisterDatabase } from '../../lib/store/register-database.ts';
import { makeRegisterParts } from '../../lib/store/register-parts.ts';
import {
  removeRegister,
  replaceRegister,
  sweepParts,
  withRegisterLock,
} from '../../lib/store/replace-register.ts';
import { RegisterSearch } from '../../lib/store/search-registers.ts';
import { assertEqual, assertRejects, emptyOrigin } from './empty-record.ts';

const ARCHIVE = 'breaches-archive';

function rowsNamed(...names: readonly string[]): BreachRow[] {
  return names.map((text) => ({
    register: ARCHIVE,
    names: [{ text, of: 'company' }],
    since: '2024-04-26',
    breach: ['Theft'],
    location: ['Laptop'],
    vendorPresent: false,
    description: `What befell ${text}: “it” was lost – 失`,
  }));
}

function factsOf(rows: readonly BreachRow[], sha256: string): LoadedRegister {
  return {
    id: ARCHIVE,
    from: { kind: 'file', name: 'breach_report.csv' },
    newest: '2024-04-26',
    loadedAt: '2026-03-02T09:00:00.000Z',
    rows: rows.length,
    sha256,
    hasDescriptions: true,
  };
}

const OLD = rowsNamed('Northmere Clinic', 'Halden Answering Service');
const NEW = rowsNamed('Quillford Hospital', 'Brightwater Calls', 'Tamarind Health');

function putOld(db: RegisterDatabase) {
  return replaceRegister(db, factsOf(OLD, 'old'), makeRegisterParts(OLD));
}

async function assertHeld(db: RegisterDatabase, rows: readonly BreachRow[], what: string): Promise<void> {
  const opened = await openRegister(db, ARCHIVE);
  assertEqual(opened && (await readAllRegisterRows(opened)), rows, `${what}: rows`);
  assertEqual(opened?.facts.rows, rows.length, `${what}: facts`);
  assertEqual(await db.count('parts'), 3, `${what}: parts`);
}

async function replacesAsAWhole(db: RegisterDatabase): Promise<void> {
  assertEqual(await putOld(db), { ok: true }, 'the first');
  await assertHeld(db, OLD, 'the first');
  assertEqual(
    await replaceRegister(db, factsOf(NEW, 'new'), makeRegisterParts(NEW)),
    { ok: true },
    'the next',
  );
  await assertHeld(db, NEW, 'the next');
  const opened = await openRegister(db, ARCHIVE);
  const some = opened && (await readRegisterRows(opened, [2, 0, 2]));
  assertEqual(
    [...(some ?? [])],
    [
      [2, NEW[2]],
      [0, NEW[0]],
    ],
    'rows by number',
  );
  await removeRegister(db, ARCHIVE);
  assertEqual([await db.count('registers'), await db.count('parts')], [0, 0], 'once removed');
}

async function leavesTheOldOneWhole(db: RegisterDatabase): Promise<void> {
  await putOld(db);
  const unstorable = { ...makeRegisterParts(NEW), index: (() => 0) as never };
  await assertRejects(replaceRegister(db, factsOf(NEW, 'new'), unstorable), 'parts that cannot be stored');
  await assertHeld(db, OLD, 'after parts that cannot be stored');
  const miscounted = { ...factsOf(NEW, 'new'), rows: 2 };
  const outcome = await replaceRegister(db, miscounted, makeRegisterParts(NEW));
  assertEqual(outcome, { ok: false, fault: 'not-kept' }, 'another number of rows');
  await assertHeld(db, OLD, 'after another number of rows');
}

async function sweepsWhatWasBrokenOff(db: RegisterDatabase): Promise<void> {
  await putOld(db);
  const parts = makeRegisterParts(NEW);
  await db.put('parts', parts.rows, [`${ARCHIVE}:broken-off`, 'rows']);
  await db.put('parts', parts.rows, ['leie:under-way', 'rows']);
  await withRegisterLock('leie', () => sweepParts(db));
  assertEqual(await db.count('parts'), 4, 'while a register is being loaded');
  await sweepParts(db);
  await assertHeld(db, OLD, 'after sweeping');
}

async function makesAnOldIndexAgain(db: RegisterDatabase): Promise<void> {
  await putOld(db);
  const state = await db.get('registers', ARCHIVE);
  if (!state) throw new Error('Nothing was kept');
  await db.put('registers', { ...state, indexForm: 0 });
  await db.put('parts', { unlike: 'today’s' } as never, [state.loadId, 'index']);
  const { candidates } = await new RegisterSearch(db).find([
    [{ text: 'Halden Answering Service', of: 'company' }],
  ]);
  assertEqual(
    candidates[0]?.map(({ row }) => row),
    [OLD[1]],
    'what is found by the index of today',
  );
  assertEqual((await db.get('registers', ARCHIVE))?.indexForm === 0, false, 'the form is the old one');
}

async function findsWhatIsInForce(db: RegisterDatabase): Promise<void> {
  const search = new RegisterSearch(db);
  const asked = [[{ text: 'Brightwater Calls', of: 'company' }]] as const;
  await putOld(db);
  assertEqual((await search.find(asked)).candidates, [[]], 'in the old one');
  const second = await openRegisters();
  try {
    await replaceRegister(second, factsOf(NEW, 'new'), makeRegisterParts(NEW));
  } finally {
    second.close();
  }
  const { registers, candidates } = await search.find(asked);
  assertEqual(
    registers.map(({ sha256 }) => sha256),
    ['new'],
    'registers',
  );
  assertEqual(
    candidates[0]?.map(({ row, foundIn }) => [row, foundIn])[0],
    [NEW[1], 'name'],
    'in the new one',
  );
}

async function withRegisters(check: (db: RegisterDatabase) => Promise<void>): Promise<void> {
  await emptyOrigin();
  const db = await openRegisters();
  try {
    await check(db);
  } finally {
    db.close();
  }
}

/** What the store promises of registers. */
export const registerPromises = [
  {
    name: 'a register is replaced as a whole, and removed as one',
    run: () => withRegisters(replacesAsAWhole),
  },
  {
    name: 'a register that fails to load leaves the old one whole',
    run: () => withRegisters(leavesTheOldOneWhole),
  },
  {
    name: 'a register that was broken off is swept away, one under way is not',
    run: () => withRegisters(sweepsWhatWasBrokenOff),
  },
  { name: 'a search sees what another page has loaded', run: () => withRegisters(findsWhatIsInForce) },
  { name: 'an index of an older form is made again', run: () => withRegisters(makesAnOldIndexAgain) },
];
