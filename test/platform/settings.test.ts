import { expect, test, vi } from 'vitest';
import { readSettings } from '../../lib/platform/settings.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

const cases: [
  what: string,
  stored: Parameters<typeof makeFakeExtension>[0],
  settings: object,
  locked: string[],
][] = [
  ['nothing stored', {}, { checking: false, warnBy: 'banner', remind: false, searchMarks: false }, []],
  [
    'the reviewer’s own',
    { local: { checking: true } },
    { checking: true, warnBy: 'banner', remind: false, searchMarks: false },
    [],
  ],
  [
    'a broken value counts as unset',
    { local: { checking: 'yes', warnBy: 'shout' } },
    { checking: false, warnBy: 'banner', remind: false, searchMarks: false },
    [],
  ],
  [
    'policy wins and locks',
    { local: { checking: true, warnBy: 'banner' }, managed: { checking: false, warnBy: 'badge' } },
    { checking: false, warnBy: 'badge', remind: false, searchMarks: false },
    ['checking', 'warnBy'],
  ],
  [
    'a broken policy locks nothing',
    { local: { checking: true }, managed: { checking: 1 } },
    { checking: true, warnBy: 'banner', remind: false, searchMarks: false },
    [],
  ],
  [
    'no policy installed, as Firefox says it',
    { local: { checking: true }, managed: new Error('Managed storage manifest not found') },
    { checking: true, warnBy: 'banner', remind: false, searchMarks: false },
    [],
  ],
];

test.each(cases)('%s', async (_what, stored, settings, locked) => {
  browser.extension = makeFakeExtension(stored);
  const inForce = await readSettings();
  expect(inForce.settings).toEqual(settings);
  expect([...inForce.locked]).toEqual(locked);
});
