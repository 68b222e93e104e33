import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReminderSetting } from '../../../components/dashboard/reminder-setting.tsx';
import { REMINDER_WORDS } from '../../../lib/words/due-words.ts';

const extension = vi.hoisted(() => ({
  permissions: { contains: vi.fn(), request: vi.fn(), remove: vi.fn() },
  storage: { local: { set: vi.fn(async () => {}) } },
}));
vi.mock('../../../lib/platform/extension.ts', () => ({ extension }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

interface Stands {
  remind?: boolean;
  isAllowed?: boolean;
  locked?: boolean;
}

async function show({ remind = false, isAllowed = false, locked = false }: Stands) {
  extension.permissions.contains.mockResolvedValue(isAllowed);
  const onChange = vi.fn();
  render(
    <ReminderSetting
      state={{
        settings: { checking: false, warnBy: 'banner', remind, searchMarks: false, organisation: '' },
        locked: new Set(locked ? ['remind'] : []),
      }}
      onChange={onChange}
    />,
  );
  await waitFor(() => expect(document.body.textContent).not.toBe(''));
  return onChange;
}

describe('says how things stand and offers what can be done', () => {
  test.each<[string, Stands, string, string | undefined]>([
    ['off', {}, REMINDER_WORDS.isOff, REMINDER_WORDS.switchOn],
    ['off, permission left over', { isAllowed: true }, REMINDER_WORDS.isOff, REMINDER_WORDS.switchOn],
    ['on', { remind: true, isAllowed: true }, REMINDER_WORDS.isOn, REMINDER_WORDS.switchOff],
    ['on, permission missing', { remind: true }, REMINDER_WORDS.accessMissing, REMINDER_WORDS.grantAgain],
    ['locked off', { locked: true }, REMINDER_WORDS.lockedOff, undefined],
    ['locked on', { locked: true, remind: true, isAllowed: true }, REMINDER_WORDS.lockedOn, undefined],
    [
      'locked on, permission missing',
      { locked: true, remind: true },
      REMINDER_WORDS.accessMissing,
      REMINDER_WORDS.grantAgain,
    ],
  ])('%s', async (_what, stands, sentence, offered) => {
    await show(stands);
    expect(document.body.textContent).toContain(sentence);
    expect(screen.queryByRole('button')?.textContent).toBe(offered);
  });
});

test('nothing is asked before the click, and then within it', async () => {
  extension.permissions.request.mockResolvedValue(true);
  const onChange = await show({});
  expect(extension.permissions.request).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  expect(extension.permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).toHaveBeenCalledWith({ remind: true });
});

test('refused: says what stays off and that nothing is lost, and switches nothing on', async () => {
  extension.permissions.request.mockResolvedValue(false);
  await show({});
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText(REMINDER_WORDS.refused);
  expect(document.body.textContent).toContain(REMINDER_WORDS.refusedNext);
  expect(extension.storage.local.set).not.toHaveBeenCalled();
});

test('a policy is not written over: the permission alone is asked for', async () => {
  extension.permissions.request.mockResolvedValue(true);
  const onChange = await show({ remind: true, locked: true });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).not.toHaveBeenCalled();
});

test('switching off gives the permission back', async () => {
  const onChange = await show({ remind: true, isAllowed: true });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(onChange).toHaveBeenCalled());
  expect(extension.storage.local.set).toHaveBeenCalledWith({ remind: false });
  expect(extension.permissions.remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
});
