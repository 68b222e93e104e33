import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseRoute } from '../../../components/dashboard/route.ts';
import { SubscriptionItem } from '../../../components/lists/subscription-item.tsx';
import type { Subscription } from '../../../lib/store/subscription.ts';
import { LISTS_LINK_WORDS as words } from '../../../lib/words/lists-link-words.ts';

const browser = vi.hoisted(() => ({ isFirefox: vi.fn(() => false) }));
vi.mock('../../../lib/platform/panel.ts', () => browser);
vi.mock('../../../lib/platform/list-access.ts', () => ({
  requestListAccess: vi.fn(),
  hasListAccess: vi.fn(),
}));
vi.mock('../../../lib/platform/list-alarm.ts', () => ({ planListAlarm: vi.fn() }));
vi.mock('../../../lib/platform/ask-background.ts', () => ({ askToCheckTabs: vi.fn() }));
vi.mock('../../../lib/store/refresh-list.ts', () => ({ refreshList: vi.fn() }));
vi.mock('../../../lib/store/trust-exporter.ts', () => ({ trustExporter: vi.fn() }));
vi.mock('../../../lib/store/stores.ts', () => ({ theRecord: async () => ({}) }));

/** With signs that an address cut short, or left as they are, would lose. */
const ADDRESS = 'https://lists.example/team list.json?of=a&b=1%2B#c';

const LIST: Subscription = {
  id: 'l1',
  name: 'Network list',
  from: { kind: 'address', address: ADDRESS },
  exportedBy: '',
  exportedAt: '',
  digest: '',
  loadedAt: '',
  vendors: 0,
  entries: 0,
  refresh: { exporter: '', checkedAt: '', failures: 0, nextAt: '2026-06-01T08:00:00.000Z' },
};

const writeText = vi.fn(async (_text: string) => undefined);

beforeEach(() => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  render(
    <SubscriptionItem list={LIST} exporter={undefined} isLocked={false} onUnsubscribe={() => undefined} />,
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  browser.isFirefox.mockReturnValue(false);
});

const press = () => fireEvent.click(screen.getByRole('button', { name: words.copy }));

test('before it is asked for, nothing is copied and nothing said', () => {
  expect(writeText).not.toHaveBeenCalled();
  expect(screen.queryByText(words.copied, { exact: false })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what is copied is a whole address of the dashboard that fills this list in', async () => {
  press();
  await screen.findByText(`${words.copied} ${words.works.chromium}`);
  const [[text = ''] = []] = writeText.mock.calls;
  const link = new URL(text);
  expect([link.origin, link.pathname]).toEqual([location.origin, '/dashboard.html']);
  expect(parseRoute(link.hash)).toEqual({ view: 'lists', subscribe: ADDRESS });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('in Firefox it says that the link is of no use to others', async () => {
  browser.isFirefox.mockReturnValue(true);
  press();
  await screen.findByText(`${words.copied} ${words.works.firefox}`);
  expect(screen.queryByText(words.works.chromium, { exact: false })).toBeNull();
});

test('where the clipboard refuses, the address stands there, selected', async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  press();
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: words.link });
  expect(screen.queryByText(words.copied, { exact: false })).toBeNull();
  screen.getByText(`${words.notCopied} ${words.works.chromium}`);
  expect(parseRoute(new URL(field.value).hash)).toEqual({ view: 'lists', subscribe: ADDRESS });
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  fireEvent.input(field, { target: { value: 'typed over' } });
  press();
  await waitFor(() => expect(field.value).toContain('/dashboard.html#/lists?subscribe='));
});
