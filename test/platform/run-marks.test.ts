// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/findings/decide-mark.ts';
import { runMarks } from '../../lib/platform/run-marks.ts';

const ask = vi.fn<(message: { say: string; addresses: string[] }) => Promise<(Mark | null)[] | null>>();
vi.stubGlobal('chrome', { runtime: { sendMessage: ask } });

const SEARCH = 'https://www.google.com/search?q=answering';
const BAD = /bad/;
const answer = async ({ addresses }: { addresses: string[] }) =>
  addresses.map((address): Mark | null => (BAD.test(address) ? 'suspicious' : null));
const askedAbout = () => ask.mock.calls.map(([{ addresses }]) => addresses);

const result = (host: string) => `<div class="MjjYud"><a href="https://${host}/"><h3>${host}</h3></a></div>`;
const addResults = (...hosts: string[]) =>
  document.body.insertAdjacentHTML('beforeend', hosts.map(result).join(''));

function start() {
  const draw = vi.fn<(marked: readonly { title: Element; mark: Mark }[]) => void>();
  runMarks({ draw });
  return { drawn: () => draw.mock.lastCall?.[0].map(({ title, mark }) => [title.textContent, mark]) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('location', { href: SEARCH });
  document.body.replaceChildren();
  ask.mockReset().mockImplementation(answer);
});
afterEach(async () => {
  ask.mockResolvedValue(null); // ends what still watches
  vi.stubGlobal('location', { href: SEARCH });
  addResults('last.example');
  await settle();
  vi.useRealTimers();
});

/** Lets messages, mutations and the pause pass. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await vi.advanceTimersByTimeAsync(100);
}

test('one message asks about all results that are there, each site once', async () => {
  addResults('bad.example', 'good.example', 'bad.example');
  const { drawn } = start();
  await settle();
  expect(ask).toHaveBeenCalledOnce();
  expect(ask).toHaveBeenCalledWith({
    say: 'marks/ask',
    addresses: ['https://bad.example/', 'https://good.example/'],
  });
  expect(drawn()).toEqual([
    ['bad.example', 'suspicious'],
    ['bad.example', 'suspicious'],
  ]);
});

test('a page without results asks nothing', async () => {
  start();
  await settle();
  expect(ask).not.toHaveBeenCalled();
});

test('results that come later are gathered into one message about what is new', async () => {
  addResults('good.example');
  const { drawn } = start();
  await settle();
  for (const host of ['bad1.example', 'good.example', 'bad2.example']) addResults(host);
  await settle();
  expect(askedAbout()).toEqual([
    ['https://good.example/'],
    ['https://bad1.example/', 'https://bad2.example/'],
  ]);
  expect(drawn()?.map(([host]) => host)).toEqual(['bad1.example', 'bad2.example']);
});

test('more than a hundred are asked about in several messages, one after the other', async () => {
  addResults(...Array.from({ length: 250 }, (_, n) => `bad${n}.example`));
  const { drawn } = start();
  await settle();
  expect(askedAbout().map((addresses) => addresses.length)).toEqual([100, 100, 50]);
  expect(drawn()?.length).toBe(250);
});

test('a page that goes on making up results learns of a thousand, and of no more', async () => {
  addResults(...Array.from({ length: 900 }, (_, n) => `a${n}.example`));
  start();
  await settle();
  document.body.replaceChildren();
  addResults(...Array.from({ length: 900 }, (_, n) => `b${n}.example`));
  await settle();
  expect(askedAbout().flat().length).toBe(1_000);
});

test('a link whose address changes is read again', async () => {
  addResults('good.example');
  const { drawn } = start();
  await settle();
  document.querySelector('a')?.setAttribute('href', 'https://bad.example/');
  await settle();
  expect(drawn()).toEqual([['good.example', 'suspicious']]);
});

test('when the page stops being a search page the marks go', async () => {
  addResults('bad.example');
  const { drawn } = start();
  await settle();
  expect(drawn()).not.toEqual([]);
  vi.stubGlobal('location', { href: 'https://www.google.com/imghp' });
  addResults('bad2.example');
  await settle();
  expect(drawn()).toEqual([]);
  expect(ask).toHaveBeenCalledOnce();
});

test('where marks are switched off nothing is drawn, and the page is left alone from then on', async () => {
  ask.mockResolvedValue(null);
  addResults('bad.example');
  const { drawn } = start();
  await settle();
  addResults('bad2.example');
  await settle();
  expect(drawn()).toEqual([]);
  expect(ask).toHaveBeenCalledOnce();
});

test('a page that is loaded before it is seen waits until it is', async () => {
  addResults('bad.example');
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  start();
  await settle();
  expect(ask).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(ask).toHaveBeenCalledOnce();
  Reflect.deleteProperty(document, 'prerendering');
});

test('a page cannot have itself asked about again by saying that it came into view', async () => {
  addResults('bad.example');
  start();
  await settle();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(ask).toHaveBeenCalledOnce();
});
