import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckingSetting } from '../../../components/dashboard/checking-setting.tsx';
import type { SettingsState } from '../../../components/live/use-settings.ts';
import { SETTINGS_WORDS } from '../../../lib/words/settings-words.ts';

const extension = vi.hoisted(() => ({
  permissions: { request: vi.fn(), remove: vi.fn() },
  storage: { local: { set: vi.fn(async () => {}) } },
  runtime: { sendMessage: vi.fn(async () => {}) },
}));
vi.mock('../../../lib/platform/extension.ts', () => ({ extension }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

interface Stands {
  checking?: boolean;
  hasAccess?: boolean;
  locked?: boolean;
}

function show({ checking = false, hasAccess = false, locked = false }: Stands) {
  const state: SettingsState = {
    settings: { checking, warnBy: 'banner', remind: false, searchMarks: false, organisation: '' },
    locked: new Set(locked ? ['checking'] : []),
    hasAccess,
  };
  const onChange = vi.fn();
  render(<CheckingSetting state={state} onChange={onChange} />);
  return onChange;
}

const button = () => screen.queryByRole('button');

describe('says how things stand and offers what can be done', () => {
  test.each<[string, Stands, string, string | undefined]>([
    ['off', {}, SETTINGS_WORDS.isOff, SETTINGS_WORDS.switchOn],
    ['off, access left over', { hasAccess: true }, SETTINGS_WORDS.isOff, SETTINGS_WORDS.switchOn],
    ['on', { checking: true, hasAccess: true }, SETTINGS_WORDS.isOn, SETTINGS_WORDS.switchOff],
    ['on, access missing', { checking: true }, SETTINGS_WORDS.accessMissing, SETTINGS_WORDS.grantAgain],
    ['locked off', { locked: true }, SETTINGS_WORDS.lockedOff, undefined],
    ['locked on', { locked: true, checking: true, hasAccess: true }, SETTINGS_WORDS.lockedOn, undefined],
    [
      'locked on, access missing',
      { locked: true, checking: true },
      SETTINGS_WORDS.accessMissing,
      SETTINGS_WORDS.grantAgain,
    ],
  ])('%s', (_what, stands, sentence, offered) => {
    show(stands);
    expect(document.body.textContent).toContain(sentence);
    expect(button()?.textContent).toBe(offered);
  });
});

describe('switching on', () => {
  test('asks the browser within the click itself, then keeps the setting and has the tabs checked', async () => {
    extension.permissions.request.mockResolvedValue(true);
    const onChange = show({});
    fireEvent.click(screen.getByRole('button'));
    expect(extension.permissions.request).toHaveBeenCalledOnce();
    await waitFor(() => expect(extension.runtime.sendMessage).toHaveBeenCalledWith({ ask: 'check-tabs' }));
    expect(extension.storage.local.set).toHaveBeenCalledWith({ checking: true });
    expect(onChange).toHaveBeenCalled();
  });

  test('refused: says what is off, and switches nothing on', async () => {
    extension.permissions.request.mockResolvedValue(false);
    show({});
    fireEvent.click(screen.getByRole('button'));
    await screen.findByText(SETTINGS_WORDS.refused);
    expect(document.body.textContent).toContain(SETTINGS_WORDS.refusedNext);
    expect(extension.storage.local.set).not.toHaveBeenCalled();
    expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('a policy is not written over: access alone is asked for', async () => {
    extension.permissions.request.mockResolvedValue(true);
    show({ checking: true, locked: true });
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(extension.runtime.sendMessage).toHaveBeenCalled());
    expect(extension.storage.local.set).not.toHaveBeenCalled();
  });
});

test('switching off gives the access back', async () => {
  const onChange = show({ checking: true, hasAccess: true });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).toHaveBeenCalledWith({ checking: false });
  expect(extension.permissions.remove).toHaveBeenCalledOnce();
});
