import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '../../../components/screening/use-candidates.ts';
import { sayText } from '../../../lib/record/say.ts';
import { countSalts, entryOf } from '../../record/writers.ts';
import { candidateOf, excludedRow } from '../../registers/screen-rows.ts';
import { ARCHIVE, LEIE, showScreening } from './show-screening.tsx';

const registers = vi.hoisted(() => ({ asked: undefined as Asked | undefined }));

vi.mock('../../../components/screening/use-candidates.ts', () => ({ useCandidates: () => registers.asked }));
vi.mock('../../../lib/platform/panel.ts', () => ({ openDashboard: vi.fn() }));

const ROW = excludedRow();
const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });

beforeEach(() => {
  registers.asked = { registers: [LEIE, ARCHIVE], candidates: [candidateOf(ROW)] };
});
afterEach(cleanup);

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

test('of many candidates ten are shown at a time, and what the registers left out is said', () => {
  const rows = Array.from({ length: 13 }, (_, n) => excludedRow({ city: `TOWN ${n}` }));
  registers.asked = {
    registers: [LEIE],
    candidates: rows.map((row) => candidateOf(row, { strength: 'strong', alike: 20 })),
  };
  showScreening({ entries: [named] });
  const items = () => screen.getAllByRole('heading', { name: 'ACME CALLS LLC' });
  expect(items()).toHaveLength(10);
  expect(screen.getByText('“Acme Calls” leads to at least 7 more strong matches, not shown.')).toBeTruthy();
  press('Show 3 more candidates');
  expect(items()).toHaveLength(13);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('after a recorded screening, a row that it did not have is new', async () => {
  const { said } = showScreening({ entries: [named] });
  const isNew = () => screen.queryByText(/new since the last screening/);
  expect(isNew()).toBeNull();
  press('Screen now');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(isNew()).toBeNull();
  cleanup();
  registers.asked = {
    registers: [LEIE],
    candidates: [candidateOf(ROW), candidateOf(excludedRow({ city: 'WACO' }))],
  };
  showScreening({ entries: [named, entryOf({ statements: said[0] ?? [] })] });
  expect(screen.getAllByText(/new since the last screening/)).toHaveLength(1);
});
