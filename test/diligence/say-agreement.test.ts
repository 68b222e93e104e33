import { expect, test } from 'vitest';
import { readAgreement } from '../../lib/diligence/read-agreement.ts';
import {
  type AgreementFaults,
  type AgreementForm,
  findAgreementFaults,
  hasMovedOn,
  sayAgreement,
} from '../../lib/diligence/say-agreement.ts';
import { foldVendor, liveViews } from '../../lib/record/fold.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-06-01';
const EMPTY: AgreementForm = {
  state: 'requested',
  us: '',
  vendor: '',
  signedOn: '',
  effectiveOn: '',
  until: '',
  renewal: '',
  noticeDays: '',
  clause: '',
  reason: '',
  file: undefined,
  newFile: undefined,
  replaces: 'own',
  kept: {},
};
const SHA = 'ab'.repeat(32);
const FILE = { name: 'baa.pdf', type: 'application/pdf', size: 4_096, sha256: SHA };
const SIGNED: AgreementForm = {
  ...EMPTY,
  state: 'signed',
  us: 'Alder Valley Health',
  vendor: 'Acme Answering, Inc.',
  signedOn: '2026-05-18',
  effectiveOn: '2026-06-01',
  until: '2027-05-18',
  renewal: 'Renews each year.',
  noticeDays: ' 30 ',
  clause: '14.2 Vendor complies with the HIPAA Rules.',
  file: { name: FILE.name, sha256: SHA },
};

const anas = (value: string) => entryOf({ statements: [{ topic: 'agreement', value }] });
const bens = (value: string) => entryOf({ by: WRITERS.ben, statements: [{ topic: 'agreement', value }] });

const checks: [what: string, faults: AgreementFaults, form: Partial<AgreementForm>][] = [
  ['a request needs nothing', {}, {}],
  ['no agreement needed, without a reason', { reason: 'reason-missing' }, { state: 'not-required' }],
  [
    'no agreement needed, a blank reason',
    { reason: 'reason-missing' },
    { state: 'not-required', reason: ' \n' },
  ],
  ['no agreement needed, with a reason', {}, { state: 'not-required', reason: 'No PHI reaches them.' }],
  ['signed today', {}, { ...SIGNED, signedOn: TODAY }],
  ['signed tomorrow', { signedOn: 'signed-later' }, { ...SIGNED, signedOn: '2026-06-02', effectiveOn: '' }],
  ['ends on the day it takes effect', {}, { ...SIGNED, until: '2026-06-01' }],
  ['ends before it takes effect', { until: 'ends-before-start' }, { ...SIGNED, until: '2026-05-31' }],
  [
    'ends before it was signed',
    { until: 'ends-before-start' },
    { ...SIGNED, effectiveOn: '', until: '2026-05-17' },
  ],
  ['days in words', { noticeDays: 'not-days' }, { ...SIGNED, noticeDays: 'thirty' }],
  ['negative days', { noticeDays: 'not-days' }, { ...SIGNED, noticeDays: '-1' }],
  ['more days than the law allows are recorded as they stand', {}, { ...SIGNED, noticeDays: '90' }],
  ['what the state does not ask for is not looked at', {}, { noticeDays: 'thirty', until: '2020-01-01' }],
  ['the longest clause', {}, { ...SIGNED, clause: 'x'.repeat(10_000) }],
  ['a longer clause', { clause: 'too-long' }, { ...SIGNED, clause: 'x'.repeat(10_001) }],
  ['a long party', { us: 'too-long' }, { ...SIGNED, us: 'x'.repeat(201) }],
];

test.each(checks)('%s: %j', (_what, faults, form) => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  expect(findAgreementFaults({ ...EMPTY, ...form }, vendor, 'ana', TODAY)).toEqual(faults);
});

const changes: [before: string, state: AgreementForm['state'], until: string, isMovedOn: boolean][] = [
  ['requested', 'draft', '', true],
  ['draft', 'signed', '', true],
  ['signed/2026-05-18', 'signed', '2027-05-18', true],
  ['signed/2028-05-18', 'signed', '2027-05-18', false],
  ['signed', 'signed', '2027-05-18', false],
  ['signed', 'draft', '', false],
  ['refused', 'signed', '', false],
  ['ended', 'requested', '', false],
  ['draft', 'not-required', '', false],
];

test.each(changes)('from %s to %s %s has moved on: %s', (before, state, until, isMovedOn) => {
  expect(hasMovedOn(before, until ? `${state}/${until}` : state)).toBe(isMovedOn);
});

test('replacing a more cautious view wants a reason; one that has only moved on, or stands beside it, does not', () => {
  const faultsAfter = (entry: ReturnType<typeof anas>, form: Partial<AgreementForm>) =>
    findAgreementFaults({ ...SIGNED, ...form }, foldVendor('acme.example', [entry], PEOPLE), 'ana', TODAY);
  expect(faultsAfter(anas('refused'), {})).toEqual({ reason: 'less-caution-missing' });
  expect(faultsAfter(anas('refused'), { reason: 'They came round.' })).toEqual({});
  expect(faultsAfter(anas('draft'), {})).toEqual({});
  expect(faultsAfter(bens('refused'), { replaces: 'own' })).toEqual({});
  expect(faultsAfter(bens('refused'), { replaces: 'all' })).toEqual({ reason: 'less-caution-missing' });
  expect(faultsAfter(anas('signed'), { state: 'refused' })).toEqual({});
});

test('a signed agreement becomes one statement that reads back as it was typed, and its file becomes evidence', () => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  const said = sayAgreement(countSalts(), { ...SIGNED, newFile: FILE }, vendor, 'ana');
  expect(said.map(({ topic, value }) => [topic, value])).toEqual([
    ['agreement', 'signed/2027-05-18'],
    ['evidence', 'file'],
  ]);
  expect(said[1]?.of).toEqual(['agreement']);
  const entry = entryOf({ statements: said });
  const [view] = liveViews(foldVendor('acme.example', [entry], PEOPLE), 'agreement');
  expect(view && readAgreement(view)).toEqual({
    value: { state: 'signed', until: '2027-05-18' },
    us: 'Alder Valley Health',
    vendor: 'Acme Answering, Inc.',
    signedOn: '2026-05-18',
    effectiveOn: '2026-06-01',
    renewal: 'Renews each year.',
    noticeDays: 30,
    clause: '14.2 Vendor complies with the HIPAA Rules.',
    file: { name: 'baa.pdf', sha256: SHA },
  });
});

test('what was typed for another state is not recorded, a file neither', () => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  const form: AgreementForm = { ...SIGNED, state: 'refused', newFile: FILE };
  expect(sayAgreement(countSalts(), form, vendor, 'ana')).toEqual([{ topic: 'agreement', value: 'refused' }]);
});

test('why words are kept goes along, once, for the fields that are recorded', () => {
  const vendor = foldVendor('acme.example', [], PEOPLE);
  const kept = { reason: 'A made-up name.', clause: 'A made-up name.', renewal: 'Their form number.' };
  const body = (form: AgreementForm) => sayAgreement(countSalts(), form, vendor, 'ana')[0]?.body;
  expect(body({ ...SIGNED, kept })).toMatchObject({ kept: 'Their form number.\nA made-up name.' });
  expect(body({ ...EMPTY, reason: 'x', kept })).toMatchObject({ kept: 'A made-up name.' });
});

test('one’s own views are replaced, a colleague’s only when asked', () => {
  const entries = [anas('requested'), bens('draft')];
  const vendor = foldVendor('acme.example', entries, PEOPLE);
  const replaced = (replaces: 'own' | 'all') =>
    sayAgreement(countSalts(), { ...EMPTY, replaces }, vendor, 'ana')[0]?.replaces;
  expect(replaced('own')).toEqual([nameIn(anas('requested'))]);
  expect(replaced('all')?.toSorted()).toEqual(entries.map((entry) => nameIn(entry)).sort());
});

test('an agreement whose body is erased, or made by another version, reads as what is left', () => {
  const odd = entryOf({
    statements: [
      {
        topic: 'agreement',
        value: 'draft',
        body: {
          salt: 'A'.repeat(22),
          us: 7,
          noticeDays: '30',
          file: { name: 'x', sha256: 'short' },
          reason: 'Said so.',
        },
      },
    ],
  });
  const [view] = liveViews(foldVendor('acme.example', [odd], PEOPLE), 'agreement');
  expect(view && readAgreement(view)).toEqual({ value: { state: 'draft' }, reason: 'Said so.' });
  const [bare] = liveViews(foldVendor('acme.example', [anas('ended')], PEOPLE), 'agreement');
  expect(bare && readAgreement(bare)).toEqual({ value: { state: 'ended' } });
});
