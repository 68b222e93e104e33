import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  EDITABLE_COLUMNS,
  type EditableColumn,
  SHEET_COLUMNS,
  type SheetColumn,
} from '../../lib/exchange/sheet-columns.ts';
import type { PlannedRow, RowSays } from '../../lib/exchange/sheet-plan.ts';
import type { SheetRow } from '../../lib/exchange/sheet-table.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayReviewOn, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { entriesOf, exported, type PlanOptions, planRows, textsOf } from './sheet-input.ts';

const salt = countSalts();

const NAMED = entryOf({
  statements: [
    sayText(salt, 'name', 'Acme Calls'),
    sayText(salt, 'phone', '+15125550123'),
    sayStanding(salt, { value: 'in-review', reason: 'Looked at.', replaces: [] }),
    sayStage('researching', []),
    sayReviewOn('2027-03-04', []),
  ],
});
const OTHER = entryOf({
  about: 'bell.example',
  statements: [sayText(salt, 'name', 'Łódź Calls'), sayText(salt, 'name', 'Bell', [])],
});
const LIST = [NAMED, OTHER];

type Edits = Partial<Record<SheetColumn, string>>;

/** The sheet of a list with cells of one vendor’s row typed anew. */
function edited(list: readonly Entry[], edits: Edits, key = 'acme.example'): SheetRow[] {
  return exported(list).map(({ row, cells }) => ({
    row,
    cells: cells[0] === key ? cells.map((cell, at) => edits[SHEET_COLUMNS[at] ?? 'key'] ?? cell) : cells,
  }));
}

/** What becomes of the row of the vendor, with everything else as it was. */
function back(
  edits: Edits,
  { now = LIST, ...options }: PlanOptions & { now?: readonly Entry[] } = {},
): PlannedRow {
  const rows = edited(LIST, edits);
  const plan = planRows(rows, { held: now, isOwn: true, ...options });
  const found = plan.rows.find(
    ({ row }) => rows.find((each) => each.row === row)?.cells[0] === 'acme.example',
  );
  if (!found) throw new Error('The row is lost');
  expect(plan.isRoundTrip).toBe(true);
  return found;
}

const take = (column: EditableColumn): PlanOptions => ({
  edits: new Map([[2, { taken: new Set([column]) }]]),
});
const said = ({ says }: PlannedRow): unknown[] =>
  says.map((each) =>
    'text' in each ? [each.topic, each.text] : 'value' in each ? [each.topic, each.value] : [each.topic],
  );
const replaced = (says: readonly RowSays[]): string[] =>
  says.flatMap((each) => ('replaces' in each ? each.replaces : []));

describe('a cell that was not edited says nothing', () => {
  it.each<[string, Edits]>([
    ['as it was', {}],
    ['line breaks of Windows, spaces around', { reason: ' Looked at.\r\n' }],
    ['a phone that became a number', { phone: '15125550123' }],
    ['a number with a decimal', { phone: '15125550123.0' }],
    ['a number as it is shown', { phone: '1.51256E+10' }],
    ['a number with a comma', { phone: '1,51256E+10' }],
    ['all digits of it', { phone: '1.5125550123E+10' }],
    ['a phone written out', { phone: '(512) 555-0123' }],
    ['a standing in capitals', { standing: 'UNDER REVIEW' }],
    ['a stage in small letters', { stage: 'researching' }],
    ['a date in American', { reviewOn: '3/4/2027' }],
    ['a date in German', { reviewOn: '04.03.2027' }],
    ['a date in words', { reviewOn: '4-Mar-2027' }],
  ])('%s', (_, edits) => {
    expect(back(edits)).toMatchObject({ fate: 'identical', says: [], proposals: [], unread: [] });
  });

  it('where an old encoding has lost its letters', () => {
    for (const [name, count] of [
      ['?ód? Calls', 2],
      ['?od? Calls', 1],
      ['\ufffdód\ufffd Calls', 2],
      ['?ód? Call?', 1],
    ] as const) {
      const rows = edited(LIST, { name }, 'bell.example');
      expect(planRows(rows, { held: LIST }).counts.identical).toBe(count);
    }
  });
});

describe('a cell that was edited says one thing, in place of what was exported', () => {
  it.each<[string, Edits, unknown[], number]>([
    ['a name', { name: 'Acme Answering' }, [['name', 'Acme Answering']], 1],
    ['another name', { otherNames: 'Acme Line' }, [['name', 'Acme Line']], 0],
    ['a phone', { phone: '+15125550124' }, [['phone', '+15125550124']], 1],
    ['a phone more', { phone: '+15125550123; 512 555 0124' }, [['phone', '+15125550124']], 0],
    ['a number for a phone', { phone: '15125550124' }, [['phone', '+15125550124']], 1],
    ['a standing', { standing: 'Suspicious', reason: 'Hides its owner.' }, [['standing', 'suspicious']], 1],
    ['a reason', { reason: 'Asked for papers.' }, [['standing', 'in-review']], 1],
    ['a stage', { stage: 'In use' }, [['stage', 'in-use']], 1],
    ['a date', { reviewOn: '2027-06-01' }, [['review-on', '2027-06-01']], 1],
    ['a note', { newNote: '=1+1' }, [['note', '=1+1']], 0],
    [
      'two cells',
      { name: 'Acme', stage: 'Ended' },
      [
        ['name', 'Acme'],
        ['stage', 'ended'],
      ],
      2,
    ],
  ])('%s', (_, edits, says, count) => {
    const row = back(edits);
    expect([row.fate, said(row), row.proposals]).toEqual(['changed', says, []]);
    expect(replaced(row.says)).toHaveLength(count);
    expect(replaced(row.says).every((name) => name.startsWith(NAMED.id))).toBe(true);
  });

  it('a date in the order in which the program wrote the others', () => {
    const more = entryOf({ about: 'cedar.example', statements: [sayReviewOn('2027-03-05', [])] });
    const list = [NAMED, more];
    for (const [other, mine, date] of [
      ['3/5/2027', '6/1/2027', '2027-06-01'],
      ['5/3/2027', '1/6/2027', '2027-06-01'],
    ] as const) {
      const rows = edited(list, { reviewOn: mine }).map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => (cell === '2027-03-05' ? other : cell)),
      }));
      const plan = planRows(rows, { held: list });
      expect(plan.rows.flatMap(said)).toEqual([['review-on', date]]);
    }
    expect(back({ reviewOn: '6/1/2027' }).refusal?.fault).toBe('date-open');
  });

  it('a reason of a disputed standing, and the dispute stays', () => {
    const mine = entryOf({
      statements: [sayStanding(salt, { value: 'verified', checked: 'x', replaces: [] })],
    });
    const bens = entryOf({
      by: WRITERS.ben,
      statements: [sayStanding(salt, { value: 'in-review', reason: 'y', replaces: [] })],
    });
    const list = [mine, bens];
    const [row] = planRows(edited(list, { reason: 'Why.' }), { held: list, isOwn: true }).rows;
    expect(row).toMatchObject({
      says: [{ value: 'in-review', reason: 'Why.', replaces: [nameIn(bens)] }],
      isDisputed: true,
    });
  });

  it('once: the same file again says nothing', () => {
    const edits: Edits = {
      name: 'Acme',
      phone: '+15125550124',
      reason: 'Why',
      standing: 'Suspicious',
      newNote: 'Hm.',
    };
    const rows = edited(LIST, edits);
    const first = entriesOf(planRows(rows, { held: LIST, isOwn: true }));
    expect(first).toHaveLength(1);
    expect(planRows(rows, { held: [...LIST, ...first], isOwn: true }).counts).toMatchObject({ identical: 2 });
  });
});

describe('what is proposed, and not taken', () => {
  const ben = (...statements: Entry['statements']): Entry[] => [
    ...LIST,
    entryOf({ by: WRITERS.ben, after: [NAMED.id], statements }),
  ];

  it.each<[EditableColumn, string, Entry['statements'][number], [string, string]]>([
    [
      'name',
      'Acme Answering',
      sayText(salt, 'name', 'Acme Inc', [nameIn(NAMED)]),
      ['name', 'Acme Answering'],
    ],
    [
      'phone',
      '+15125550124',
      sayText(salt, 'phone', '+15125550125', [nameIn(NAMED, 1)]),
      ['phone', '+15125550124'],
    ],
    ['stage', 'Ended', sayStage('in-use', [nameIn(NAMED, 3)]), ['stage', 'ended']],
    ['reviewOn', '2027-06-01', sayReviewOn('2027-05-05', [nameIn(NAMED, 4)]), ['review-on', '2027-06-01']],
  ])('stale %s: once ticked, it stands beside', (column, text, statement, says) => {
    const now = ben(statement);
    const row = back({ [column]: text }, { now });
    expect([row.says, row.proposals]).toMatchObject([
      [],
      [{ kind: 'stale', column, theirs: text, isTaken: false }],
    ]);
    const ticked = back({ [column]: text }, { now, ...take(column) });
    expect([said(ticked), replaced(ticked.says)]).toEqual([[says], []]);
  });

  it('a stale standing', () => {
    const now = ben(sayStanding(salt, { value: 'suspicious', reason: 'x', replaces: [nameIn(NAMED, 2)] }));
    const edits: Edits = { standing: 'Verified', reason: 'Fine.' };
    expect(back(edits, { now })).toMatchObject({
      says: [],
      proposals: [{ kind: 'stale', column: 'standing' }],
    });
    const ticked = back(edits, { now, ...take('standing') });
    expect([replaced(ticked.says), ticked.isDisputed]).toEqual([[], true]);
  });

  it('both said the same meanwhile: nothing', () => {
    const now = ben(sayStage('in-use', [nameIn(NAMED, 3)]));
    expect(back({ stage: 'In use' }, { now })).toMatchObject({ fate: 'identical', proposals: [] });
  });

  it.each<[EditableColumn, string]>([
    ['name', 'name'],
    ['phone', 'phone'],
    ['standing', 'standing'],
    ['stage', 'stage'],
    ['reviewOn', 'review-on'],
  ])('cleared %s: once ticked, it is taken back', (column, topic) => {
    const row = back({ [column]: '' });
    expect([row.says, row.proposals]).toMatchObject([[], [{ kind: 'cleared', column, theirs: '' }]]);
    const ticked = back({ [column]: '' }, take(column));
    expect(said(ticked)).toEqual([[topic, 'none']]);
    expect(replaced(ticked.says)).toHaveLength(1);
  });

  it('a row that is gone deletes nothing', () => {
    const rows = exported(LIST).filter(({ cells }) => cells[0] !== 'acme.example');
    expect(planRows(rows, { held: LIST }).rows.map(({ fate }) => fate)).toEqual(['identical']);
  });

  it('a column that is gone says nothing', () => {
    const rows = exported(LIST).map(({ row, cells }) => ({
      row,
      cells: cells.filter((_, at) => SHEET_COLUMNS[at] !== 'phone'),
    }));
    expect(planRows(rows, { held: LIST }).counts).toMatchObject({ identical: 2, changed: 0 });
  });
});

describe('a sheet that is not declared our own list', () => {
  const foreign = { isOwn: false };

  it('does not verify', () => {
    const suspect = entryOf({
      statements: [sayStanding(salt, { value: 'suspicious', reason: 'x', replaces: [] })],
    });
    for (const list of [LIST, [suspect]]) {
      const plan = planRows(edited(list, { standing: 'Verified', reason: 'Fine.' }), { held: list });
      const values = plan.rows.flatMap(({ says }) =>
        says.flatMap((each) => ('value' in each ? each.value : [])),
      );
      expect(values).not.toContain('verified');
    }
    expect(back({ standing: 'Verified', reason: 'Fine.' }, foreign).says[0]).toMatchObject({
      value: 'in-review',
      reason: 'vendors.csv, row 2, says “Verified”, “Fine.”.',
    });
  });

  it('says less than ours only with the reviewer’s word, and then beside', () => {
    const list = [
      entryOf({ statements: [sayStanding(salt, { value: 'suspicious', reason: 'x', replaces: [] })] }),
    ];
    for (const standing of ['Under review', 'Verified']) {
      const rows = edited(list, { standing });
      const [row] = planRows(rows, { held: list }).rows;
      expect(row).toMatchObject({ says: [], proposals: [{ kind: 'less-cautious', column: 'standing' }] });
      const [ticked] = planRows(rows, { held: list, ...take('standing') }).rows;
      expect([replaced(ticked?.says ?? []), ticked?.says[0]]).toMatchObject([[], { value: 'in-review' }]);
    }
  });

  it('says of a verification only a note', () => {
    const list = [
      entryOf({ statements: [sayStanding(salt, { value: 'verified', checked: 'x', replaces: [] })] }),
    ];
    const [row] = planRows(edited(list, { reason: 'Because.' }), { held: list }).rows;
    expect(row?.says.map(({ topic }) => topic)).toEqual(['note']);
  });
});

describe('our own list', () => {
  it('verifies with a reason, what was checked, and a review in a year', () => {
    const row = back({ standing: 'Verified', reason: 'Visited.', reviewOn: '2026-01-01' });
    expect(row.says.map((each) => ('value' in each ? [each.topic, each.value] : []))).toEqual([
      ['standing', 'verified'],
      ['review-on', '2026-01-01'],
    ]);
    expect(row.says[0]).toMatchObject({
      isNotReady: true,
      reason: 'Visited.',
      checked: expect.stringContaining('vendors.csv'),
    });
  });

  it('keeps what was checked, and for which keys, when only the reason changes', () => {
    const list = [
      entryOf({
        statements: [
          sayStanding(salt, {
            value: 'verified',
            checked: 'Seen.',
            reason: 'a',
            covers: ['acme.test'],
            replaces: [],
          }),
        ],
      }),
    ];
    const [row] = planRows(edited(list, { reason: 'b' }), { held: list, isOwn: true }).rows;
    expect(row?.says).toMatchObject([
      { value: 'verified', checked: 'Seen.', covers: ['acme.test'], reason: 'b' },
    ]);
  });
});

describe('what is refused', () => {
  const at = (column: SheetColumn): number => SHEET_COLUMNS.indexOf(column);

  it.each<[string, Edits, string, SheetColumn]>([
    ['a word that is no standing', { standing: 'Fine' }, 'standing', 'standing'],
    ['a word that we only derive', { standing: 'Disputed' }, 'standing', 'standing'],
    ['a word that is no stage', { stage: 'Later' }, 'stage', 'stage'],
    ['a phone that is none', { phone: '12' }, 'phone', 'phone'],
    ['a number that lost its digits', { phone: '1.51257E+10' }, 'phone', 'phone'],
    ['a date that is none', { reviewOn: 'soon' }, 'date', 'reviewOn'],
    ['suspicious without a reason', { standing: 'Suspicious' }, 'reason-missing', 'reason'],
    ['less caution without a reason', { standing: 'Verified' }, 'reason-missing', 'reason'],
    ['another key', { key: 'acme.test' }, 'key-altered', 'key'],
    ['no key', { key: '' }, 'key-altered', 'key'],
    ['another last cell', { row: 'r1.x' }, 'mark-altered', 'row'],
  ])('%s', (_, edits, fault, column) => {
    const plan = planRows(edited(LIST, edits), { held: LIST, isOwn: true });
    const refused = plan.rows.filter(({ fate }) => fate === 'refused');
    expect(refused).toMatchObject([{ says: [], refusal: { fault, column: at(column) } }]);
  });

  it('a reason for no standing', () => {
    const rows = edited(LIST, { reason: 'Why' }, 'bell.example');
    expect(planRows(rows, { held: LIST, isOwn: true }).rows.map(({ refusal }) => refusal?.fault)).toContain(
      'standing-missing',
    );
  });

  it('a second row about the same vendor that says otherwise', () => {
    const [head, first, ...rest] = edited(LIST, { name: 'Acme One' });
    const [, second] = edited(LIST, { name: 'Acme Two' });
    if (!head || !first || !second) throw new Error('No rows');
    const plan = planRows([head, first, ...rest, { ...second, row: 9 }], { held: LIST });
    expect(plan.rows.at(-1)?.refusal).toMatchObject({ fault: 'vendor-twice', other: 2 });
    const again = planRows([head, first, ...rest, { ...exported(LIST)[1], row: 9 } as SheetRow], {
      held: LIST,
    });
    expect(again.rows.at(-1)).toMatchObject({ fate: 'duplicate', sameAs: 2 });
  });
});

describe('other rows of such a sheet', () => {
  it('a new one is read as a row of somebody’s list, with our columns', () => {
    const [head, ...rows] = exported(LIST);
    const fresh = SHEET_COLUMNS.map(
      (column) => ({ name: 'Cedar', sites: 'cedar.example', newNote: 'New.' })[column as string] ?? '',
    );
    const plan = planRows([head as SheetRow, ...rows, { row: 9, cells: fresh }], { held: LIST });
    expect(plan.rows.at(-1)).toMatchObject({ fate: 'new', key: 'cedar.example', name: 'Cedar' });
  });

  it('one that a stranger exported counts whole, not as edits of ours', () => {
    const theirs = [entryOf({ by: WRITERS.mal, statements: [sayText(salt, 'name', 'Acme West')] })];
    const rows = exported(theirs, WRITERS.mal);
    const plan = planRows(rows, { held: LIST });
    expect(plan.isRoundTrip).toBe(false);
    expect(plan.rows.map(said)).toEqual([[['name', 'Acme West']]]);
  });

  it('columns that only show something are told of', () => {
    expect(back({ readiness: 'Ready for first call', sites: 'other.example' })).toMatchObject({
      fate: 'identical',
      unread: ['sites', 'readiness'],
    });
  });
});

test('random edits give exactly the edits', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((each) => `x${each.replaceAll(/[;\s\p{C}]/gu, '')}`);
  const cells = {
    name: text,
    phone: fc.integer({ min: 100, max: 199 }).map((n) => `+15125550${n}`),
    reason: text,
    stage: fc.constantFrom('Researching', 'Shortlisted', 'In use', 'Not chosen', 'Ended'),
    reviewOn: fc.integer({ min: 10, max: 28 }).map((day) => `2028-02-${day}`),
    newNote: text,
  };
  const list = Array.from({ length: 4 }, (_, n) =>
    entryOf({
      about: `v${n}.example`,
      statements: NAMED.statements,
    }),
  );
  const vendors = foldVendors(list, PEOPLE);
  const edits = fc.array(fc.tuple(fc.nat(3), fc.record(cells, { requiredKeys: [] })), { maxLength: 4 });
  fc.assert(
    fc.property(edits, (made) => {
      const rows = exported(list).map(({ row, cells: before }) => {
        const mine = made.findLast(([n]) => before[0] === `v${n}.example`)?.[1] ?? {};
        return { row, cells: before.map((cell, at) => (mine as Edits)[SHEET_COLUMNS[at] ?? 'key'] ?? cell) };
      });
      const plan = planRows(rows, { held: list, isOwn: true });
      const after = foldVendors([...list, ...entriesOf(plan)], PEOPLE);
      for (const vendor of after) {
        const n = vendor.keys[0]?.slice(1, 2);
        const mine = made.findLast(([each]) => String(each) === n)?.[1] ?? {};
        const { newNote, ...wanted } = mine;
        const was = vendors.find(({ keys }) => keys[0] === vendor.keys[0]);
        const note = newNote?.normalize('NFC');
        const expected = {
          ...(was && textsOf(was)),
          ...wanted,
          ...(note === undefined ? {} : { lastNote: note }),
        };
        const texts = textsOf(vendor);
        for (const column of [...EDITABLE_COLUMNS, 'lastNote'] as const) {
          expect(texts[column]).toBe(expected[column]?.normalize('NFC'));
        }
      }
    }),
    { numRuns: 300 },
  );
});
