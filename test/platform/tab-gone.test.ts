import { expect, test } from 'vitest';
import { unlessGone } from '../../lib/platform/tab-gone.ts';

test.each([
  'No tab with id: 42.',
  'Invalid tab ID: 42',
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access a chrome:// URL',
  'Frame with ID 0 is showing error page',
  'Missing host permission for the tab',
  'Could not establish connection. Receiving end does not exist.',
])('a tab that has gone or may not be touched leaves nothing to do: %s', async (message) => {
  expect(await unlessGone(Promise.reject(new Error(message)))).toBeUndefined();
});

test('every other error is thrown on, and a result is passed on', async () => {
  await expect(unlessGone(Promise.reject(new Error('Could not load file')))).rejects.toThrow(
    'Could not load file',
  );
  expect(await unlessGone(Promise.resolve(3))).toBe(3);
});
