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

test('only a page of ours may ask for all tabs to be checked', () => {
  const ours = { id: 'first-call', url: 'chrome-extension://first-call/dashboard.html' };
  expect(isCheckTabs({ ask: 'check-tabs' }, ours)).toBe(true);
  expect(isCheckTabs({ ask: 'check-tabs' }, page)).toBe(false);
  expect(
    isCheckTabs({ ask: 'check-tabs' }, { ...ours, url: 'chrome-extension://first-call.evil.example/' }),
  ).toBe(false);
  expect(isCheckTabs({ ask: 'write' }, ours)).toBe(false);
});
