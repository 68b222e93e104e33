import { expect, test } from 'vitest';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';
import { readTerm } from '../../lib/diligence/read-agreement.ts';
import {
  type ConfirmedTerm,
  findOtherTermViews,
  findTermFaults,
  sayTerms,
  type TermFaults,
  type TermsForm,
} from '../../lib/diligence/say-terms.ts';
import { foldVendor, liveViews } from '../../lib/record/fold.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const SHA = 'cd'.repeat(32);
const FILE = { name: 'baa.pdf', type: 'application/pdf', size: 4_096, sha256: SHA };
const ACCESS: ConfirmedTerm = { id: 'access', verdict: 'present', note: '' };
const FORM: TermsForm = { terms: [ACCESS], file: undefined, newFile: undefined, replaces: 'own' };

const said = (by: string, value: string, topic = 'term:access') =>
  entryOf({ by, statements: [{ topic, value }] });

const checks: [
  what: string,
  fault: TermFaults,
  term: Partial<ConfirmedTerm>,
  before: string[],
  by?: string,
][] = [
  ['nothing before', {}, {}, []],
  ['the same again', {}, {}, ['present']],
  ['more caution', {}, { verdict: 'absent' }, ['present']],
  ['less caution with nothing to show', { access: 'less-caution-missing' }, {}, ['absent']],
  ['less caution with a blank note', { access: 'less-caution-missing' }, { note: ' ' }, ['partly']],
  ['less caution with a note', {}, { note: 'Section 4.2.' }, ['absent']],
  ['less caution with the agreement’s words', {}, { sentence: 'Provider shall give access.' }, ['absent']],
  ['a retraction is no view', {}, {}, ['none']],
  ['a colleague’s, which stays', {}, {}, ['absent'], WRITERS.ben],
  ['a long note', { access: 'too-long' }, { note: 'x'.repeat(10_001) }, []],
];

test.each(checks)('%s: %j', (_what, faults, term, before, by = WRITERS.ana) => {
  const entries = before.map((value) => said(by, value));
  const vendor = foldVendor('acme.example', entries, PEOPLE);
  expect(findTermFaults({ ...FORM, terms: [{ ...ACCESS, ...term }] }, vendor, 'ana')).toEqual(faults);
});

test('a colleague’s more cautious view, once it is to be replaced, wants something to show for it', () => {
  const vendor = foldVendor('acme.example', [said(WRITERS.ben, 'absent')], PEOPLE);
  expect(findTermFaults({ ...FORM, replaces: 'all' }, vendor, 'ana')).toEqual({
    access: 'less-caution-missing',
  });
});

test('fifteen terms and their document fit into one entry and read back', () => {
  const terms = AGREEMENT_TERMS.map(
    ({ id }, n): ConfirmedTerm => ({
      id,
      verdict: n === 0 ? 'partly' : 'present',
      sentence: `Provider shall ${id}.`,
      page: n + 1,
      note: n === 0 ? ' Names no purpose. ' : '',
    }),
  );
  const vendor = foldVendor('acme.example', [], PEOPLE);
  const statements = sayTerms(
    countSalts(),
    { terms, file: FILE, newFile: FILE, replaces: 'own' },
    vendor,
    'ana',
  );
  expect(statements).toHaveLength(16);
  expect(statements.at(-1)).toMatchObject({ topic: 'evidence', value: 'file', of: ['agreement'] });
  const folded = foldVendor('acme.example', [entryOf({ statements })], PEOPLE);
  const [first] = liveViews(folded, 'term:permitted-uses');
  expect(first && readTerm(first)).toEqual({
    verdict: 'partly',
    sentence: 'Provider shall permitted-uses.',
    page: 1,
    note: 'Names no purpose.',
    file: { name: 'baa.pdf', sha256: SHA },
  });
});

test('a term answered by hand is its verdict and nothing else', () => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  expect(sayTerms(countSalts(), FORM, vendor, 'ana')).toEqual([{ topic: 'term:access', value: 'present' }]);
});

test('each term replaces on its own topic: one’s own, or everybody’s', () => {
  const own = said(WRITERS.anaAtHome, 'partly');
  const bens = said(WRITERS.ben, 'absent');
  const other = said(WRITERS.ana, 'absent', 'term:amendment');
  const vendor = foldVendor('acme.example', [own, bens, other], PEOPLE);
  const replaced = (replaces: 'own' | 'all') =>
    sayTerms(countSalts(), { ...FORM, replaces }, vendor, 'ana')[0]?.replaces;
  expect(replaced('own')).toEqual([nameIn(own)]);
  expect(replaced('all')?.toSorted()).toEqual([nameIn(own), nameIn(bens)].sort());
});

test('what others say counts only where it differs', () => {
  const vendor = foldVendor(
    'acme.example',
    [said(WRITERS.ben, 'absent'), said(WRITERS.cleo, 'present'), said(WRITERS.ana, 'partly')],
    PEOPLE,
  );
  expect(findOtherTermViews([ACCESS], vendor, 'ana').map(({ person }) => person?.id)).toEqual(['ben']);
});
