import { describe, expect, it, test } from 'vitest';
import { guessLayout } from '../../lib/exchange/guess-layout.ts';
import type { RowSays } from '../../lib/exchange/sheet-plan.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayReviewOn, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { entriesOf, onlyRow, planText, TODAY, tableOf } from './sheet-input.ts';

const salt = countSalts();
const HEAD = 'Vendor,Website,Phone,Status,Reason,Stage,Review date,Notes';

/** What a row says, in a line each. */
function lines(says: readonly RowSays[]): string[] {
  return says.map((said) => {
    if ('text' in said) return `${said.topic}: ${said.text}`;
    if (said.topic === 'link') return `link: ${said.key}`;
    return `${said.topic}: ${said.value}${'reason' in said && said.reason ? ` (${said.reason})` : ''}`;
  });
}

function saidBy(row: string, options: Parameters<typeof planText>[1] = {}): string[] {
  return lines(onlyRow(planText(`${HEAD}\n${row}\n`, options)).says);
}

function held(...statements: Parameters<typeof entryOf>[0]['statements'] & {}): Entry[] {
  return [entryOf({ by: WRITERS.ben, statements })];
}

describe('a row of somebody else’s list', () => {
  it('arrives under review, in the words of the file', () => {
    expect(
      saidBy('Acme Calls,acme.example,(918) 555-0142,Approved,Fast,in use,2027-03-01,Asked twice'),
    ).toEqual([
      'standing: in-review (vendors.csv, row 2, says “Approved”, “Fast”.)',
      'name: Acme Calls',
      'phone: +19185550142',
      'stage: in-use',
      'review-on: 2027-03-01',
      'note: vendors.csv, row 2:\nNote: “Asked twice”',
    ]);
  });

  it.each(['Verified', 'verified', 'APPROVED', 'HIPAA certified', '✓', ''])(
    'is never verified: %j',
    (word) => {
      const plan = planText(`${HEAD}\nAcme,acme.example,,${word}\n`);
      const [entry] = entriesOf(plan);
      const vendor = foldVendor('acme.example', entry ? [entry] : [], PEOPLE);
      expect(decideStanding(vendor, 'acme.example', TODAY).shown).toBe('in-review');
    },
  );

  it.each([
    ['ours is the same', 'in-review', 'pending', []],
    [
      'ours warns, theirs does not',
      'suspicious',
      'approved',
      ['note: vendors.csv, row 2:\nStanding: “approved”'],
    ],
    [
      'ours is verified, and so is theirs',
      'verified',
      'approved',
      ['note: vendors.csv, row 2:\nStanding: “approved”'],
    ],
    [
      'ours is verified, theirs is open',
      'verified',
      'pending',
      ['note: vendors.csv, row 2:\nStanding: “pending”'],
    ],
    [
      'ours is verified, theirs warns',
      'verified',
      'blocked',
      ['standing: in-review (vendors.csv, row 2, says “blocked”.)'],
    ],
  ] as const)('changes no standing of ours unless it warns: %s', (_, ours, theirs, said) => {
    const list = held(sayStanding(salt, { value: ours, replaces: [] }));
    const isSame = ours === 'in-review';
    expect(saidBy(`,acme.example,,${theirs}`, { held: list })).toEqual(
      isSame ? ['note: vendors.csv, row 2:\nStanding: “pending”'] : said,
    );
  });

  it('that warns of what we verified stands in dispute with it', () => {
    const list = held(sayStanding(salt, { value: 'verified', replaces: [] }));
    expect(onlyRow(planText(`${HEAD}\n,acme.example,,scam\n`, { held: list })).isDisputed).toBe(true);
    expect(onlyRow(planText(`${HEAD}\n,acme.example,,ok\n`, { held: list })).isDisputed).toBe(false);
  });

  it('replaces nothing, whatever stands', () => {
    const list = held(
      sayStanding(salt, { value: 'verified', replaces: [] }),
      sayStage('in-use', []),
      sayReviewOn('2027-01-01', []),
    );
    const { says } = onlyRow(
      planText(`${HEAD}\nAcme,acme.example,,scam,,ended,2027-05-05\n`, { held: list }),
    );
    expect(says.flatMap((said) => ('replaces' in said ? said.replaces : []))).toEqual([]);
    expect(lines(says).at(-1)).toBe('note: vendors.csv, row 2:\nStage: “ended”\nReview on: “2027-05-05”');
  });

  it('is compared with what its vendor has', () => {
    const list = held(
      sayText(salt, 'name', 'ACME  calls'),
      sayText(salt, 'phone', '+19185550142'),
      sayStanding(salt, { value: 'in-review', replaces: [] }),
    );
    expect(
      onlyRow(planText(`${HEAD}\nAcme Calls,www.acme.example/contact,918-555-0142\n`, { held: list })).fate,
    ).toBe('identical');
    expect(saidBy('Acme Answering,acme.example,918-555-0143', { held: list })).toEqual([
      'name: Acme Answering',
      'phone: +19185550143',
    ]);
  });

  it('loses no word that only stands within others of ours', () => {
    const list = held(
      sayStanding(salt, { value: 'in-review', reason: 'I do not know them.', replaces: [] }),
      sayText(salt, 'name', 'Slow Line'),
    );
    expect(saidBy(',acme.example,,no,,,,Slow', { held: list })).toEqual([
      'note: vendors.csv, row 2:\nStanding: “no”\nNote: “Slow”',
    ]);
    expect(saidBy(',acme.example,,I do not know them.', { held: list })).toEqual([]);
  });
});

describe('a row of our own list', () => {
  const own = { isOwn: true };

  it('is taken at its word', () => {
    expect(saidBy('Acme Calls,acme.example,,Approved,Visited,in use,2027-03-01,Asked twice', own)).toEqual([
      'standing: verified (Visited)',
      'name: Acme Calls',
      'stage: in-use',
      'review-on: 2027-03-01',
      'note: Asked twice',
    ]);
  });

  it('that verifies says what was checked, that the vendor is not ready, and a review in a year', () => {
    const { says } = onlyRow(planText(`${HEAD}\n,acme.example,,Approved\n`, own));
    const quote = 'vendors.csv, row 2, says “Approved”.';
    expect(says).toEqual([
      {
        topic: 'standing',
        value: 'verified',
        reason: quote,
        checked: quote,
        covers: [],
        isNotReady: true,
        replaces: [],
      },
      { topic: 'review-on', value: '2027-11-24', replaces: [] },
    ]);
  });

  it('replaces what this reviewer said, and stands beside what others say', () => {
    const mine = entryOf({
      by: WRITERS.anaAtHome,
      statements: [sayStanding(salt, { value: 'in-review', replaces: [] })],
    });
    const bens = entryOf({
      by: WRITERS.ben,
      statements: [sayStanding(salt, { value: 'suspicious', reason: 'x', replaces: [] })],
    });
    const row = onlyRow(planText(`${HEAD}\n,acme.example,,Approved\n`, { ...own, held: [mine, bens] }));
    expect(row.says[0]).toMatchObject({ value: 'verified', replaces: [nameIn(mine)] });
    expect(row.isDisputed).toBe(true);
  });

  it('with a word that is no standing is quoted, and goes under review', () => {
    expect(saidBy(',acme.example,,Gold partner', own)).toEqual([
      'standing: in-review (vendors.csv, row 2, says “Gold partner”.)',
    ]);
  });

  it('that says nothing but its vendor is researched', () => {
    expect(saidBy('Acme,acme.example', own)).toEqual(['name: Acme', 'stage: researching']);
  });

  it('joins its websites; somebody else’s list only tells of them', () => {
    expect(saidBy(',acme.example; acme.test', own)).toContain('link: acme.test');
    expect(saidBy(',acme.example; acme.test').at(-1)).toBe('note: vendors.csv, row 2:\nWebsite: “acme.test”');
  });
});

describe('what is refused, with its column', () => {
  it.each([
    ['no vendor', ',,918-555-0142', 'nothing', undefined],
    ['a site that is none', 'Acme,not a site', 'website', 1],
    ['a site of everybody', 'Acme,https://www.facebook.com/', 'website', 1],
    ['a mail address for a site', 'Acme,info@acme.example', 'website', 1],
    ['a phone that is none', 'Acme,acme.example,12345', 'phone', 2],
    ['one phone of two', 'Acme,acme.example,918-555-0142 / 12', 'phone', 2],
    ['a date that does not exist', 'Acme,acme.example,,,,,2027-02-30', 'date', 6],
    ['a date with a short year', 'Acme,acme.example,,,,,3/14/27', 'date', 6],
    ['a date in two ways', 'Acme,acme.example,,,,,3/4/2027', 'date-open', 6],
    ['a name without end', 'x'.repeat(10_001), 'name-too-long', 0],
    ['a note without end', `Acme,,,,,,,${'x'.repeat(10_001)}`, 'text-too-long', 7],
  ] as const)('%s', (_, row, fault, column) => {
    const plan = planText(`${HEAD}\n${row}\n`);
    expect(onlyRow(plan)).toMatchObject({ fate: 'refused', says: [], refusal: { fault, column } });
  });

  it('and taken once it is typed anew', () => {
    const edits = new Map([[2, { cells: new Map([[2, ' 918 555 0142 ']]) }]]);
    const plan = planText(`${HEAD}\nAcme,acme.example,12345\n`, { edits });
    expect(lines(onlyRow(plan).says)).toContain('phone: +19185550142');
  });

  it('a name that several of our vendors have', () => {
    const list = ['a.example', 'b.example'].map((about) =>
      entryOf({ about, statements: [sayText(salt, 'name', 'Acme')] }),
    );
    expect(onlyRow(planText('Name\nacme\n', { held: list })).refusal).toMatchObject({ fault: 'name-open' });
  });
});

describe('cells that say nothing, or the same in another way', () => {
  it.each([
    ['n/a', []],
    ['-', []],
    ['1-918-555-0142', ['phone: +19185550142']],
    ['+1 (918) 555-0142 ext. 5', ['phone: +19185550142']],
    ['19185550142', ['phone: +19185550142']],
    ['19185550142.0', ['phone: +19185550142']],
    ['1.9185550142E+10', ['phone: +19185550142']],
    ['442079460958', ['phone: +442079460958']],
    ['918-555-0142 or 918-555-0143', ['phone: +19185550142', 'phone: +19185550143']],
  ])('phone %s', (cell, said) => {
    expect(saidBy(`Acme,acme.example,${cell}`).filter((line) => line.startsWith('phone'))).toEqual(said);
  });

  it.each([
    '2027-03-14',
    '14 March 2027',
    'Mar 14, 2027',
    '14-Mar-2027',
    '3/14/2027',
    '14.03.2027',
    '2027-03-14 00:00',
  ])('date %s', (cell) => {
    expect(saidBy(`Acme,acme.example,,,,,"${cell}"`)).toContain('review-on: 2027-03-14');
  });

  it('dates that can be read in two ways are read as the column’s others can only be', () => {
    const dates = (column: string[], dateOrder?: 'day' | 'month'): (string | undefined)[] => {
      const text = `Name,Review date\n${column.map((date, n) => `V${n},${date}`).join('\n')}\n`;
      const layout = { ...guessLayout(tableOf(text)), ...(dateOrder && { dateOrder }) };
      return planText(text, { layout }).rows.map(
        ({ says }) => says.flatMap((said) => (said.topic === 'review-on' ? said.value : []))[0],
      );
    };
    expect(dates(['3/4/2027', '25/4/2027'])).toEqual(['2027-04-03', '2027-04-25']);
    expect(dates(['3/4/2027', '4/25/2027'])).toEqual(['2027-03-04', '2027-04-25']);
    expect(dates(['3/4/2027', '5/5/2027'])).toEqual([undefined, '2027-05-05']);
    expect(dates(['3/4/2027', '25/4/2027', '4/25/2027'])).toEqual([undefined, '2027-04-25', '2027-04-25']);
    expect(dates(['3/4/2027'], 'day')).toEqual(['2027-04-03']);
    expect(dates(['3/4/2027'], 'month')).toEqual(['2027-03-04']);
  });

  it('tells which column of dates to settle', () => {
    expect(planText('Name,Review date\nAcme,3/4/2027\n').openDate).toEqual({
      column: 1,
      example: '3/4/2027',
    });
    expect(planText('Name,Review date\nAcme,2027-03-04\n').openDate).toBeUndefined();
  });
});

describe('rows of one file', () => {
  it('that say the same are one; what a later one adds is taken', () => {
    const plan = planText(
      `${HEAD}\nAcme,acme.example\nAcme,acme.example\nAcme,www.acme.example,918-555-0142\n`,
    );
    expect(plan.rows.map(({ fate, sameAs }) => [fate, sameAs])).toEqual([
      ['new', undefined],
      ['duplicate', 2],
      ['changed', undefined],
    ]);
    expect(lines(plan.rows[2]?.says ?? [])).toEqual(['phone: +19185550142']);
  });

  it('that have nothing but a name are about the vendor that an earlier row names', () => {
    const plan = planText(
      'Name,Website,Phone\nAcme,acme.example,\nACME,,918-555-0142\nBell,,\nbell,,918-555-0143\n',
    );
    expect(plan.rows.map(({ key }) => key?.slice(0, 3))).toEqual(['acm', 'acm', 'id:', 'id:']);
    expect(plan.rows[3]?.key).toBe(plan.rows[2]?.key);
    expect(plan.rows.map(({ fate }) => fate)).toEqual(['new', 'changed', 'new', 'changed']);
  });

  it('skipped or refused ones count for nothing further down', () => {
    const text = `${HEAD}\nAcme,acme.example\nAcme,acme.example,918-555-0142\n`;
    expect(planText(text, { skip: [2] }).rows.map(({ fate }) => fate)).toEqual(['new', 'new']);
  });
});

test('20,000 rows about one vendor take no longer than about as many', { timeout: 60_000 }, () => {
  const row = (n: number, vendor: number): string =>
    `Acme,v${vendor}.example,918-555-0${100 + (n % 100)},,,,,Call ${n}`;
  const text = (of: (n: number) => number): string =>
    `${HEAD}\n${Array.from({ length: 20_000 }, (_, n) => row(n, of(n))).join('\n')}\n`;
  const time = (given: string): number => {
    const started = performance.now();
    expect(planText(given).rows).toHaveLength(20_000);
    return performance.now() - started;
  };
  // Several times over, since other work goes on beside it; with the square of the rows it would be hundreds of times.
  expect(time(text(() => 0))).toBeLessThan(10 * time(text((n) => n)));
});

describe('what was taken before', () => {
  const text = `${HEAD}\nAcme,acme.example,918-555-0142,Approved,,,,Good\nBell,,,,,,,Slow\n`;
  const first = entriesOf(planText(text));

  test('the same file again', () => {
    expect(first).toHaveLength(2);
    expect(first.every((entry) => parseEntry(entry).ok)).toBe(true);
    expect(planText(text, { held: first }).rows.map(({ fate }) => fate)).toEqual(['already', 'already']);
  });

  test('the same content in another file, in another order and with other columns', () => {
    const other = 'URL;Comments;Company;Status;Tel;Owner\nacme.example;Good;Acme;Approved;918 555 0142;Ana\n';
    expect(planText(other, { held: first, sha256: 'e'.repeat(64) }).rows.map(({ fate }) => fate)).toEqual([
      'already',
    ]);
  });

  test('by a colleague, or retracted since', () => {
    const bens = first.map((entry) => entryOf({ ...entry, by: WRITERS.ben }));
    const [acme] = bens;
    const end = entryOf({
      statements: [{ topic: 'standing', value: 'none', replaces: [nameIn(acme as Entry)] }],
    });
    expect(planText(text, { held: [...bens, end] }).rows.map(({ fate }) => fate)).toEqual([
      'already',
      'already',
    ]);
  });

  test('not where the same file is now declared our own', () => {
    expect(planText(text, { held: first, isOwn: true }).rows.map(({ fate }) => fate)).toEqual([
      'changed',
      'identical',
    ]);
    const owned = entriesOf(planText(text, { isOwn: true }));
    const again = planText(text, { held: owned, isOwn: true });
    expect(again.rows.map(({ fate }) => fate)).toEqual(['already', 'already']);
    expect(planText(text, { held: owned }).rows.map(({ fate }) => fate)).toEqual(['already', 'already']);
  });

  test('not where another file says something more of it', () => {
    const other = `${HEAD}\nAcme,acme.example,918-555-0143,Approved,,,,Good\n`;
    const row = onlyRow(planText(other, { held: first, sha256: 'e'.repeat(64) }));
    expect([row.fate, lines(row.says)]).toEqual(['changed', ['phone: +19185550143']]);
  });

  test('a vendor without a website has the same key for everybody who imports the file', () => {
    expect(first[1]?.about).toMatch(/^id:[0-9a-f-]{36}$/);
    expect(entriesOf(planText(text))[1]?.about).toBe(first[1]?.about);
  });

  test('the digest of the content is erased with the words', () => {
    for (const { statements } of first) {
      expect(statements[0]).toMatchObject({ file: expect.any(String), row: expect.any(Number) });
      expect(statements[0]?.body).toMatchObject({ content: expect.stringMatching(/^[\w-]{22}$/) });
      expect(statements.every((said) => !('content' in said))).toBe(true);
    }
  });
});
