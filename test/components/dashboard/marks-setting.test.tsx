import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MarksSetting } from '../../../components/dashboard/marks-setting.tsx';
import { SEARCH_SITES } from '../../../lib/page/search-engine.ts';
import { MARKS_WORDS } from '../../../lib/words/marks-words.ts';

interface Asked {
  origins: string[];
}
const extension = vi.hoisted(() => ({
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn() },
  storage: { local: { set: vi.fn(async () => {}) } },
}));
vi.mock('../../../lib/platform/extension.ts', () => ({ extension }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const ORIGINS = SEARCH_SITES.map(({ origin }) => origin);
const ALL = ['https://*/*', 'http://*/*'];

interface Stands {
  searchMarks?: boolean;
  origins?: readonly string[];
  locked?: boolean;
}

async function show({ searchMarks = false, origins = [], locked = false }: Stands) {
  extension.permissions.contains.mockImplementation(async (asked: Asked) =>
    asked.origins.every((one) => origins.includes(one)),
  );
  const onChange = vi.fn();
  render(
    <MarksSetting
      state={{
        settings: { checking: false, warnBy: 'banner', remind: false, searchMarks, organisation: '' },
        locked: new Set(locked ? ['searchMarks'] : []),
      }}
      onChange={onChange}
    />,
  );
  await waitFor(() => expect(document.body.textContent).not.toBe(''));
  return onChange;
}

const ON = { searchMarks: true, origins: ORIGINS };
const PARTLY = { searchMarks: true, origins: ORIGINS.slice(1) };
const { switchOn, switchOff, grantAgain } = MARKS_WORDS;

describe('says how things stand and offers what can be done', () => {
  test.each<[string, Stands, string, string[]]>([
    ['off', {}, MARKS_WORDS.isOff, [switchOn]],
    ['off, access left over', { origins: ORIGINS }, MARKS_WORDS.isOff, [switchOn]],
    ['on', ON, MARKS_WORDS.isOn, [switchOff]],
    ['on, no access', { searchMarks: true }, MARKS_WORDS.accessMissing, [grantAgain, switchOff]],
    ['on, access to some', PARTLY, MARKS_WORDS.accessPartly('www.google.com'), [grantAgain, switchOff]],
    ['locked off', { locked: true }, MARKS_WORDS.lockedOff, []],
    ['locked on', { ...ON, locked: true }, MARKS_WORDS.lockedOn, []],
    ['locked on, no access', { searchMarks: true, locked: true }, MARKS_WORDS.accessMissing, [grantAgain]],
  ])('%s', async (_what, stands, sentence, offered) => {
    await show(stands);
    expect(document.body.textContent).toContain(sentence);
    expect(screen.queryAllByRole('button').map((one) => one.textContent)).toEqual(offered);
  });
});

test('nothing is asked before the click, and then within it, for these hosts alone', async () => {
  extension.permissions.request.mockResolvedValue(true);
  const onChange = await show({});
  expect(extension.permissions.request).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  expect(extension.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ORIGINS });
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).toHaveBeenCalledWith({ searchMarks: true });
});

test('refused: says what stays off, and switches nothing on', async () => {
  extension.permissions.request.mockResolvedValue(false);
  await show({});
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText(MARKS_WORDS.refused);
  expect(extension.storage.local.set).not.toHaveBeenCalled();
});

test('a policy is not written over: access alone is asked for', async () => {
  extension.permissions.request.mockResolvedValue(true);
  const onChange = await show({ searchMarks: true, locked: true });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).not.toHaveBeenCalled();
});

test.each([
  ['gives access back', ORIGINS, [[{ origins: ORIGINS }]]],
  ['leaves the access to all pages to checking', [...ORIGINS, ...ALL], []],
])('switching off %s', async (_what, origins, removed) => {
  const onChange = await show({ searchMarks: true, origins });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).toHaveBeenCalledWith({ searchMarks: false });
  expect(extension.permissions.remove.mock.calls).toEqual(removed);
});
