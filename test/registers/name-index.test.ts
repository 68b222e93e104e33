import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex, findNames, type IndexedName } from '../../lib/registers/name-index.ts';
import { portalNames } from './portal-names.ts';

const companies = (...texts: string[]): IndexedName[] =>
  texts.map((text, row) => ({ text, of: 'company', row }));
const persons = (...texts: string[]): IndexedName[] =>
  texts.map((text, row) => ({ text, of: 'person', row }));

/** How a register that holds one name, among those of the portal, answers for another. */
const PORTAL = portalNames();
const beside = (name: string) => buildNameIndex(companies(name, ...PORTAL));
const hitOn = (name: string, asked: string) =>
  findNames(beside(name), { text: asked, of: 'company' }, 50).find(({ row }) => row === 0);

describe('a vendor is not taken for', () => {
  // The names on the right stand in exports of the HHS breach portal, a US government record, or are invented.
  test.each([
    ['Carenet', 'CareNet Medical Group, PC'],
    ['Carenet Health', 'CareNet Medical Group, PC'],
    ['Carenet', 'Carenet Hospital'],
    ['Carenet', 'Carenet Health Plan'],
    ['Carenet', 'Carenet Health System'],
    ['Carenet', 'Carenet Medical Center'],
    ['Carenet', 'Carenet Dental, PC'],
    ['Carenet Medical Group, PC', 'Carenet'],
    ['Northbell', 'Northbell Health, PC'],
    ['Northbell', 'American Northbell Group'],
    ['NICE', 'Nice Pak'],
    ['NICE', 'Nice-Pak Products, Inc.'],
    ['NICE', 'Nice Healthcare Management Company, Inc'],
    ['Firstsource', 'Builders FirstSource'],
    ['Firstsource', 'Builders First Source, Inc.'],
    ['Sorenson', 'Sorenson Communications/CaptionCall Group Health Plan'],
    ['Sorenson Communications', 'Sorenson Communications/CaptionCall Group Health Plan'],
    ['CaptionCall', 'Sorenson Communications/CaptionCall Group Health Plan'],
    ['Northbell', 'Northbell, on behalf of its Employee Health Plan'],
    ['Answering Service', 'Northbell Answering Service'],
    ['Answering Service', 'Medical Answering Service'],
    ['Medical Call Center', 'Northbell Medical Call Center'],
    ['Health Services', 'Adventist Health Services'],
    ['Northbell Communications', 'Quorvex Communications'],
    ['Northbell Answering Service', 'Callivo Answering Service'],
    ['National Call Center', 'National Health Services'],
    ['Premier Answering Service', 'Premier Health'],
    ['Blue Harbor Answering', 'Blue Shield of California'],
    ['ABC', 'ABC Medical Supply'],
    ['ABC Answering', 'ABX Answering'],
    ['TTEC', 'Tec'],
    ['Eastern Answering', 'Western Answering'],
    ['Line 12', 'Line 13'],
    ['Hanley & Pruitt', 'Hanley Dental'],
    ['Health', 'Health Inc.'],
  ])('%s: %s', (asked, name) => {
    expect(hitOn(name, asked)).toBeUndefined();
  });
});

describe('a name is found', () => {
  test.each([
    ['Northbell Answering', 'Northbell Answering', 'strong', ['same-name']],
    ['northbell answering, inc.', 'NORTHBELL ANSWERING', 'strong', ['same-name', 'legal-form']],
    ['Northbell Answering LLC', 'Northbell Answering, L.L.C.', 'strong', ['same-name']],
    ['Hanley & Pruitt Calls', 'HANLEY AND PRUITT CALLS', 'strong', ['same-name']],
    ['Answering Northbell', 'Northbell Answering', 'strong', ['word-order']],
    ['North Bell Answering', 'Northbell Answering', 'strong', ['spacing']],
    ['A B C Answering Texas', 'ABC Answering Texas', 'strong', ['same-name']],
    ['AT&T Quorvex', 'ATT Quorvex', 'strong', ['spacing']],
    ['Northbell Healthcare Telephone Services', 'NORTHBELL HEALTHCARE TELEPHONE', 'possible', ['cut-off']],
    ['Northbell Medical Answering Service', 'NORTHBELL MEDICAL ANSWERING SE', 'strong', ['cut-off']],
    ['Northbel Answering', 'Northbell Answering', 'possible', ['spelling']],
    ['Nrothbell Answering', 'Northbell Answering', 'possible', ['spelling']],
    ['Quorvex LLC d/b/a Northbell Answering', 'Northbell Answering', 'strong', ['same-name']],
    ['Northbell Answering', 'Quorvex LLC d/b/a Northbell Answering', 'strong', ['same-name', 'one-of-names']],
    ['Northbell', 'Northbell Answering Service', 'possible', ['longer-name']],
    ['Northbell Answering Service', 'Northbell', 'possible', ['shorter-name']],
    ['Northbell Answering', 'Northbell Communications', 'possible', ['distinctive-words']],
    [
      'Answering Service',
      'The Answering Service, Inc.',
      'possible',
      ['same-name', 'common-words', 'legal-form'],
    ],
  ] as const)('%s: %s', (asked, name, strength, kinds) => {
    const hit = hitOn(name, asked);
    expect(hit).toMatchObject({ name, strength });
    expect(hit?.why.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('in the portal’s own names', () => {
  const index = buildNameIndex(companies(...PORTAL));
  const ask = (text: string) => findNames(index, { text, of: 'company' }, 10);

  // HHS breach portal, US government record.
  test.each([
    ['TTEC Healthcare Solutions', 'TTEC Healthcare Solutions', 'strong'],
    ['TTEC Healthcare Solutions, Inc.', 'TTEC Healthcare Solutions', 'strong'],
    ['TTEC', 'TTEC Healthcare Solutions', 'possible'],
    ['Maximus', 'Maximus, Inc.', 'strong'],
    ['Maximus', 'MAXIMUS, Inc. / Business Ink, Co.', 'strong'],
    ['Business Ink', 'MAXIMUS, Inc. / Business Ink, Co.', 'strong'],
    ['Sutherland Healthcare Solutions', 'Sutherland Healthcare Solutions', 'strong'],
    ['Sutherland Healthcare Solutions', 'Sutherland Healthcare Solutions, Inc.', 'strong'],
    ['Sutherland', 'Sutherland Healthcare Solutions', 'possible'],
    ['Sutherland', 'Sutherland Healthcare Solutions, Inc.', 'possible'],
    ['Radius Global Solutions LLC', 'Radius Global Solutions', 'strong'],
    ['Conduent Business Services', 'Conduent Business Services LLC', 'strong'],
    ['Conduent', 'Conduent Business Services LLC', 'possible'],
    ['Conduent Healthcare', 'Conduent Business Services LLC', 'possible'],
  ])('%s finds %s', (asked, name, strength) => {
    expect(ask(asked)).toContainEqual(expect.objectContaining({ name, strength }));
  });

  test.each([
    'Answering Service Inc',
    'Call Center',
    'Communications',
    'Medical Answering Service',
    'NICE',
    '24/7',
  ])('%s finds nothing', (asked) => {
    expect(ask(asked)).toEqual([]);
  });

  test.each(['', ' ', '()', 'LLC', '😀', '\u202e', 'שירות מענה', 'a'.repeat(100_000), '😀a'.repeat(50_000)])(
    'asked for no name (%#), it finds nothing',
    (asked) => {
      expect(ask(asked)).toEqual([]);
      expect(findNames(index, { text: asked, of: 'person' }, 10)).toEqual([]);
    },
  );
});

describe('a person is not taken for', () => {
  test.each([
    ['Winifred Talbeck', 'ROWENA TALBECK'],
    ['Winifred Talbeck', 'WINIFRED QUILSTROM'],
    ['Winifred Talbeck', 'TALBECK'],
    ['Talbeck', 'WINIFRED TALBECK'],
    ['Mabel Lee', 'MABEL LEO'],
    ['Orson Talbeck', 'ORSINO TALBEK'],
    ['W Lee', 'WINIFRED LEE'],
    ['Winifred A Talbeck', 'WINIFRED B TALBEK'],
  ])('%s: %s', (asked, name) => {
    expect(findNames(buildNameIndex(persons(name)), { text: asked, of: 'person' }, 5)).toEqual([]);
  });

  test('a company of that name, nor a company for a person', () => {
    const index = buildNameIndex([...persons('WINIFRED TALBECK'), ...companies('WINIFRED TALBECK')]);
    expect(findNames(index, { text: 'Winifred Talbeck', of: 'person' }, 5)).toHaveLength(1);
    expect(findNames(index, { text: 'Winifred Talbeck', of: 'company' }, 5)).toHaveLength(1);
  });
});

describe('a person is found', () => {
  test.each([
    ['Winifred Talbeck', 'WINIFRED TALBECK', 'strong', ['same-name']],
    ['Talbeck, Winifred', 'WINIFRED TALBECK', 'strong', ['same-name']],
    ['Dr. Winifred Talbeck, MD', 'WINIFRED TALBECK', 'strong', ['same-name']],
    ['Winifred A. Talbeck', 'WINIFRED ANSELMA TALBECK', 'strong', ['same-name']],
    ['Winifred Talbeck', 'WINIFRED A TALBECK', 'strong', ['same-name', 'middle-missing']],
    ['Winifred B. Talbeck', 'WINIFRED A TALBECK', 'possible', ['same-name', 'middle-differs']],
    ['Talbeck Winifred', 'WINIFRED TALBECK', 'possible', ['swapped']],
    ['Winifred Talbeck-Orsini', 'WINIFRED TALBECK', 'possible', ['one-last-name']],
    ['Winifred Talbeck Orsini', 'WINIFRED TALBECK', 'possible', ['one-last-name', 'middle-missing']],
    ['Winifred Orsini', 'WINIFRED TALBECK-ORSINI', 'possible', ['one-last-name']],
    ['Winifred Talbek', 'WINIFRED TALBECK', 'possible', ['spelling']],
    ['Winnifred Talbeck', 'WINIFRED TALBECK', 'possible', ['spelling']],
    ['W. Talbeck', 'WINIFRED TALBECK', 'possible', ['first-initial']],
    ['Mary Ann Talbeck', 'MARYANN TALBECK', 'strong', ['spacing', 'middle-missing']],
    ['Zoë Ó Dálaigh-Talbeck', 'ZOE TALBECK', 'possible', ['one-last-name', 'middle-missing']],
  ])('%s: %s', (asked, name, strength, kinds) => {
    const [hit] = findNames(buildNameIndex(persons(name)), { text: asked, of: 'person' }, 5);
    expect(hit).toMatchObject({ name, strength });
    expect(hit?.why.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('hits', () => {
  const index = buildNameIndex([
    ...companies(
      'Northbell Communications',
      'Northbell Answering, Inc.',
      'Northbel Answering',
      'Northbell Answering',
    ),
    { text: ' Northbell Answering ', of: 'company', row: 1 },
  ]);

  test('come best first, a row once, with the name as written', () => {
    const hits = findNames(index, { text: 'Northbell Answering', of: 'company' }, 10);
    expect(hits.map(({ row, name }) => [row, name])).toEqual([
      [1, 'Northbell Answering'],
      [3, 'Northbell Answering'],
      [2, 'Northbel Answering'],
      [0, 'Northbell Communications'],
    ]);
    expect(findNames(index, { text: 'Northbell Answering', of: 'company' }, 2)).toEqual(hits.slice(0, 2));
  });

  test('are the same from a clone, and there are none in an empty register', () => {
    const ask = (from: typeof index) => findNames(from, { text: 'Northbell', of: 'company' }, 10);
    expect(ask(structuredClone(index))).toEqual(ask(index));
    expect(findNames(buildNameIndex([]), { text: 'Northbell', of: 'company' }, 10)).toEqual([]);
  });

  const name = fc.stringMatching(/^[A-Za-z&.,/()' -]{0,40}$/);

  test('are in order and above the line for whatever names, and each name finds itself', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        (all, asked) => {
          const index = buildNameIndex([...companies(...all), ...persons(...all)]);
          for (const of of ['company', 'person'] as const)
            for (const text of asked) {
              const hits = findNames(index, { text, of }, 10);
              const order = hits.map(({ strength, score }) => (strength === 'strong' ? 1 : 0) + score / 2);
              expect(order).toEqual([...order].sort((a, b) => b - a));
              expect(hits.every(({ score, why }) => score > 0 && score <= 1 && why.length > 0)).toBe(true);
              expect(new Set(hits.map(({ row }) => row)).size).toBe(hits.length);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});
