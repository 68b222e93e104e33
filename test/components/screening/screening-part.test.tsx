import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '../../../components/screening/use-candidates.ts';
import { sayText } from '../../../lib/record/say.ts';
import { digestRow } from '../../../lib/registers/row-line.ts';
import { sayPerson } from '../../../lib/registers/say-person.ts';
import { screeningTopic } from '../../../lib/registers/screening-topic.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { breachRow, candidateOf, excludedRow } from '../../registers/screen-rows.ts';
import { candidates, choose, press, write } from './hands-on-screening.ts';
import { ARCHIVE, LEIE, showScreening } from './show-screening.tsx';

const registers = vi.hoisted(() => ({
  asked: undefined as Asked | undefined,
  names: [] as string[],
}));

vi.mock('../../../components/screening/use-candidates.ts', () => ({
  useCandidates: (names: readonly { text: string }[]) => {
    registers.names = names.map(({ text }) => text);
    return registers.asked;
  },
}));

vi.mock('../../../lib/platform/panel.ts', () => ({ openDashboard: vi.fn() }));

const ROW = excludedRow();
const TOPIC = screeningTopic('leie', digestRow(ROW));
const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });
const bens = (value: string) =>
  entryOf({
    by: WRITERS.ben,
    statements: [{ topic: TOPIC, value, body: { salt: 'A'.repeat(22), reason: 'Ben’s reason.' } }],
  });

beforeEach(() => {
  registers.asked = { registers: [LEIE, ARCHIVE], candidates: [candidateOf(ROW)] };
});
afterEach(cleanup);

test('a candidate says where it stands, why it was found, what differs, and where to confirm it', () => {
  showScreening({ entries: [named], offered: { names: [], phones: [], place: { region: 'Texas' } } });
  expect(screen.getByRole('heading', { name: 'ACME CALLS LLC' })).toBeTruthy();
  expect(screen.getByText('State differs: OK in the row, Texas for the vendor')).toBeTruthy();
  expect(screen.getByText(/conviction of a program-related crime/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /OIG/ }).getAttribute('href')).toBe(
    'https://exclusions.oig.hhs.gov/',
  );
});

test('what is typed to compare with is kept on the desk and recorded nowhere', () => {
  const { said, draft } = showScreening({ entries: [named] });
  write('City', 'Tulsa');
  expect(screen.getByText('City agrees: TULSA')).toBeTruthy();
  expect(draft().fields).toEqual({ 'screening-facts/city': 'Tulsa' });
  expect(said).toEqual([]);
});

test('not this vendor wants a reason; then it is one entry, and the row rests', async () => {
  const { said, draft } = showScreening({ entries: [named] });
  choose(/^Not this vendor/);
  press('Record');
  expect((await screen.findByRole('alert')).textContent).toContain('Say what you compared');
  write('Reason', 'OIG’s site has another address.');
  press('Record');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([{ topic: TOPIC, value: 'not-this-vendor' }]);
  await screen.findByRole('button', { name: 'Change' });
  expect(screen.queryByRole('radio')).toBeNull();
  expect(draft().fields).toEqual({});
});

test('recording without a choice asks for one', async () => {
  const { said } = showScreening({ entries: [named] });
  press('Record');
  expect((await screen.findByRole('alert')).textContent).toContain('Choose what it is');
  expect(said).toEqual([]);
});

test('not enough data needs no reason', async () => {
  const { said } = showScreening({ entries: [named] });
  choose(/^Not enough data/);
  press('Record');
  await waitFor(() => expect(said[0]).toMatchObject([{ value: 'not-enough-data' }]));
});

test('a reason that seems to hold patient data holds the form back', async () => {
  const { said } = showScreening({ entries: [named] });
  choose(/^Confirmed/);
  write('Reason', 'Born 3/4/1970, as in the row.');
  press('Record');
  await screen.findByRole('alert');
  expect(said).toEqual([]);
});

test('a confirmed exclusion says what it leads to, a breach that it blocks nothing', () => {
  showScreening({ entries: [named] });
  choose(/^Confirmed/);
  expect(screen.getByText(/stands in the way of the first call/)).toBeTruthy();
  cleanup();
  registers.asked = { registers: [ARCHIVE], candidates: [candidateOf(breachRow())] };
  showScreening({ entries: [named] });
  choose(/^Confirmed/);
  expect(screen.getByText(/blocks nothing/)).toBeTruthy();
});

test('a colleague’s decision can be changed: one’s own stands beside it unless it replaces theirs', async () => {
  const other = bens('not-this-vendor');
  const { said } = showScreening({ entries: [named, other] });
  expect(screen.getByText('Ben’s reason.')).toBeTruthy();
  press('Change');
  choose(/^Possible/);
  write('Reason', 'Their owner lives in Tulsa.');
  expect(screen.getByText('Ben Adeyemi says not this vendor. Your view')).toBeTruthy();
  choose(/^Replaces theirs/);
  press('Record');
  await waitFor(() => expect(said[0]?.[0]?.replaces).toEqual([nameIn(other)]));
});

test('reviewers who disagree are both shown, the cautious one acting, and one press settles it', async () => {
  const anas = entryOf({ statements: [{ topic: TOPIC, value: 'confirmed' }] });
  const other = bens('not-this-vendor');
  const { said } = showScreening({ entries: [named, anas, other] });
  expect(screen.getByText(/Reviewers disagree/)).toBeTruthy();
  expect(screen.getByText('Acts now')).toBeTruthy();
  choose(/^Not this vendor/);
  write('What settles it', 'Asked OIG.');
  press('Record what holds');
  await waitFor(() =>
    expect(said[0]?.[0]?.replaces?.toSorted()).toEqual([nameIn(anas), nameIn(other)].sort()),
  );
});

test('a row that changed is asked again, and says what was made of it before', () => {
  const before = entryOf({
    statements: [
      {
        topic: screeningTopic('leie', digestRow(excludedRow({ city: 'WACO' }))),
        value: 'not-this-vendor',
        body: { salt: 'A'.repeat(22), name: 'ACME CALLS LLC', reason: 'Waco, not Tulsa.' },
      },
    ],
  });
  showScreening({ entries: [named, before] });
  expect(
    screen.getByText(/^An earlier version of this row was decided: not this vendor, Ana Ortiz/),
  ).toBeTruthy();
  expect(candidates().getByText('Waco, not Tulsa.')).toBeTruthy();
});

test('screen now records each register with its date, file, names and number of candidates', async () => {
  const { said } = showScreening({ entries: [named] });
  expect(screen.getAllByText('Not screened yet')).toHaveLength(4);
  press('Screen now');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    {
      topic: 'screened:leie',
      value: '2026-08-10/1',
      file: LEIE.sha256,
      rows: 82_714,
      body: { names: 'Acme Calls' },
    },
    { topic: 'screened:breaches-archive', value: '2026-08-10/0', descriptions: false },
  ]);
  await screen.findByText(/against LEIE of 10 Aug 2026 \(82,714 rows, file 3f2a…009c\): 1 name, 1 candidate/);
});

test('without a register there is nothing to record, and the way to one is shown', () => {
  registers.asked = { registers: [], candidates: [] };
  showScreening({ entries: [named] });
  expect(screen.getByText(/No register is loaded/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Open the registers' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Screen now' })).toBeNull();
});

test('no match is said of these rows, never as a clean record', () => {
  registers.asked = { registers: [LEIE], candidates: [] };
  showScreening({ entries: [named] });
  expect(screen.getByText(/^No match in these 82,714 rows/)).toBeTruthy();
});

test('owners are searched too: added with a role, and removed again', async () => {
  registers.asked = { registers: [LEIE], candidates: [] };
  const { said } = showScreening({ entries: [named] });
  press('Add a person');
  press('Record');
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('Write the person’s name');
  write('Name', 'Jane Roe');
  fireEvent.input(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'Owner' } });
  const form = screen.getByRole('form', { name: 'Add a person' });
  fireEvent.click(within(form).getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(registers.names).toEqual(['Acme Calls', 'Jane Roe']));
  expect(said[0]).toMatchObject([{ topic: 'person', body: { text: 'Jane Roe', role: 'Owner' } }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Jane Roe' }));
  await waitFor(() => expect(registers.names).toEqual(['Acme Calls']));
});

test('the breach portal’s three searches are named, and the one without descriptions says so', () => {
  registers.asked = {
    registers: [ARCHIVE],
    candidates: [
      candidateOf(breachRow()),
      candidateOf(breachRow({ kind: 'Healthcare Provider', vendorPresent: false })),
    ],
  };
  showScreening({ entries: [named] });
  const searches = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(searches).toContain('As the reporter. 1 candidate in 5,371 rows.');
  expect(searches).toContainEqual(
    expect.stringMatching(/^As a business associate.*1 candidate in 5,371 rows\./),
  );
  expect(searches).toContainEqual(expect.stringMatching(/^Inside others’ descriptions\. Not searched/));
});

test('a name that only the page gives is searched, and said to be from there', () => {
  showScreening({
    entries: [entryOf({ statements: [sayPerson(countSalts(), { name: 'Ed Poe', role: '' })] })],
    offered: { names: ['Acme of Tulsa'], phones: [] },
  });
  expect(registers.names).toEqual(['Acme of Tulsa', 'Ed Poe']);
  expect(screen.getByText('from this page')).toBeTruthy();
});
