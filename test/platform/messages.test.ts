import { beforeAll, expect, test, vi } from 'vitest';
import { isCheckTabs } from '../../lib/platform/ask-background.ts';
import { parsePageMessage } from '../../lib/platform/page-messages.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);
beforeAll(() => {
  browser.extension = makeFakeExtension({});
});

type Sender = Parameters<typeof parsePageMessage>[1];

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const page: Sender = { id: 'first-call', frameId: 0, url: 'https://acme.example/', tab };

const refused: [what: string, message: unknown, sender: Sender][] = [
  ['another extension', { say: 'banner/ask' }, { ...page, id: 'other' }],
  ['no tab', { say: 'banner/ask' }, { id: 'first-call', frameId: 0, url: 'https://acme.example/' }],
  ['a frame', { say: 'banner/ask' }, { ...page, frameId: 3 }],
  ['an unknown word', { say: 'record/write' }, page],
  ['no object', 'banner/ask', page],
  ['nothing', undefined, page],
];

test.each(refused)('a message from a page is refused: %s', (_what, message, sender) => {
  expect(parsePageMessage(message, sender)).toBeUndefined();
});

test('the banner’s own message is taken, with the tab it came from', () => {
  expect(parsePageMessage({ say: 'banner/ask' }, page)).toMatchObject({
    tabId: 7,
    address: 'https://acme.example/',
  });
});

const search: Sender = {
  ...page,
  url: 'https://www.google.com/search?q=answering',
  tab: { ...tab, url: 'https://www.google.com/search?q=answering' },
};
const addresses = ['https://acme.example/'];

test.each<[what: string, message: object, sender: Sender]>([
  ['from a page that is no search page', { addresses }, page],
  ['from a frame of a search page', { addresses }, { ...search, frameId: 3 }],
  [
    'from a search page in a frame that says it is the top',
    { addresses },
    { ...search, tab: { ...tab, url: page.url ?? '' } },
  ],
  [
    'from a host that looks like one',
    { addresses },
    { ...search, url: 'https://www.google.com.evil.example/search?q=x' },
  ],
  ['from another extension', { addresses }, { ...search, id: 'other' }],
  ['about nothing', { addresses: [] }, search],
  ['about too many addresses', { addresses: Array(101).fill('https://acme.example/') }, search],
  ['about an address that is too long', { addresses: [`https://acme.example/${'a'.repeat(2_048)}`] }, search],
  ['about what is no text', { addresses: [7] }, search],
  ['without addresses', {}, search],
])('a question about search results is refused: %s', (_what, message, sender) => {
  expect(parsePageMessage({ say: 'marks/ask', ...message }, sender)).toBeUndefined();
});

test('a search page’s own question is taken, where its tab tells its address and where it does not', () => {
  const taken = { message: { say: 'marks/ask', addresses }, tabId: 7, address: search.url };
  expect(parsePageMessage({ say: 'marks/ask', addresses }, search)).toMatchObject(taken);
  expect(parsePageMessage({ say: 'marks/ask', addresses }, { ...search, tab })).toMatchObject(taken);
});

test('only a page of ours may ask for all tabs to be checked', () => {
  const ours = { id: 'first-call', url: 'chrome-extension://first-call/dashboard.html' };
  expect(isCheckTabs({ ask: 'check-tabs' }, ours)).toBe(true);
  expect(isCheckTabs({ ask: 'check-tabs' }, page)).toBe(false);
  expect(
    isCheckTabs({ ask: 'check-tabs' }, { ...ours, url: 'chrome-extension://first-call.evil.example/' }),
  ).toBe(false);
  expect(isCheckTabs({ ask: 'write' }, ours)).toBe(false);
});
