import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReadinessSection } from '../../../components/diligence/readiness-section.tsx';
import { AGREEMENT_TERMS } from '../../../lib/diligence/agreement-terms.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { entryOf, WRITERS } from '../../record/writers.ts';
import { pageOf } from '../vendor/vendor-page.ts';
import { answered } from './checklist-record.tsx';

afterEach(cleanup);

async function show(entries: readonly Entry[], title: RegExp) {
  const onPlace = vi.fn();
  const onStanding = vi.fn();
  const onAnswered = vi.fn();
  render(
    <ReadinessSection
      page={pageOf(entries)}
      onPlace={onPlace}
      onStanding={onStanding}
      onAnswered={onAnswered}
    />,
  );
  const heading = await screen.findByRole('heading', { name: title });
  return { onPlace, onStanding, onAnswered, text: heading.closest('section')?.textContent ?? '' };
}

const settled: readonly Entry[] = [
  entryOf({
    statements: OWN_QUESTIONS.questions
      .filter(({ id }) => !id.startsWith('baa-'))
      .map(({ id, concerning }) => ({
        topic: `answer:${id}`,
        value: concerning === 'yes' ? 'no/verified' : 'yes/verified',
        version: 1,
      })),
  }),
  entryOf({ statements: AGREEMENT_TERMS.map(({ id }) => ({ topic: `term:${id}`, value: 'present' })) }),
];
const signed = (until: string): Entry =>
  entryOf({ statements: [{ topic: 'agreement', value: `signed/${until}` }] });

test('nothing recorded is calm: no gates, no reasons, a way to the first look', async () => {
  const { onPlace, text } = await show([], /^Nothing is checked yet$/);
  expect(text).not.toContain('Not ready');
  expect(screen.queryByRole('img')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'First look' }));
  expect(onPlace).toHaveBeenCalledWith({ part: 'checklist', at: 'first-look' });
});

test('everything settled is ready, and gives no reason', async () => {
  const { text } = await show([...settled, signed('2099-05-18')], /^Ready for first call$/);
  expect(text).toContain('All 29 that apply are settled');
  expect(screen.queryByRole('list', { name: 'Reasons' })).toBeNull();
});

test('an agreement that has ended lapses it, and leads to the agreement', async () => {
  const { onPlace } = await show([...settled, signed('2020-05-18')], /^Lapsed$/);
  fireEvent.click(screen.getByRole('button', { name: /^Agreement ended 18 May 2020/ }));
  expect(onPlace).toHaveBeenCalledWith({ part: 'checklist', at: 'agreement' });
});

test('gates are counted among those that apply, said in words and drawn as one picture of them', async () => {
  const { text, onAnswered } = await show([answered('storage-encryption', 'yes/verified')], /^Not ready/);
  expect(text).toContain('28 of the 29 that apply are open');
  expect(text).not.toContain('%');
  const strip = screen.getByRole('img', { name: '28 of the 29 that apply are open' });
  expect(strip.querySelectorAll('[data-state="settled"]')).toHaveLength(1);
  await waitFor(() => expect(onAnswered).toHaveBeenLastCalledWith('1/46'));
});

test('at most three reasons, red flags and disputes first, then all of them, each a way to its place', async () => {
  const { onPlace, onStanding } = await show(
    [
      entryOf({ statements: [{ topic: 'standing', value: 'suspicious' }] }),
      answered('under-your-umbrella', 'yes/vendor-says'),
      answered('caller-verification', 'yes/verified'),
      answered('caller-verification', 'no/verified', WRITERS.ben),
      answered('storage-encryption', 'yes/vendor-says'),
    ],
    /^Not ready/,
  );
  const reasons = () => [...screen.getByRole('list', { name: 'Reasons' }).querySelectorAll('button')];
  expect(reasons().map(({ textContent }) => textContent)).toEqual([
    'Flagged suspicious',
    'Red flag: relies on your compliance',
    'Disputed: callers verified',
  ]);
  for (const reason of reasons()) fireEvent.click(reason);
  expect(onStanding).toHaveBeenCalledOnce();
  expect(onPlace.mock.calls).toEqual([
    [{ part: 'checklist', at: 'answer:under-your-umbrella' }],
    [{ part: 'checklist', at: 'answer:caller-verification' }],
  ]);
  const all = screen.getByRole('button', { name: 'All 30 reasons' });
  fireEvent.click(all);
  expect(reasons()).toHaveLength(30);
  expect(all.getAttribute('aria-expanded')).toBe('true');
  expect(reasons().map(({ textContent }) => textContent)).toContain(
    'Encrypted in storage: only the vendor says so Law, addressable',
  );
});
