import { expect, test, vi } from 'vitest';
import { readSettings } from '../../lib/platform/settings.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

const DEFAULTS = { checking: false, warnBy: 'banner', remind: false, searchMarks: false, organisation: '' };

const cases: [
  what: string,
  stored: Parameters<typeof makeFakeExtension>[0],
  settings: object,
  locked: string[],
][] = [
  ['nothing stored', {}, DEFAULTS, []],
  ['the reviewer’s own', { local: { checking: true } }, { ...DEFAULTS, checking: true }, []],
  ['a broken value counts as unset', { local: { checking: 'yes', warnBy: 'shout' } }, DEFAULTS, []],
  [
    'policy wins and locks',
    { local: { checking: true, warnBy: 'banner' }, managed: { checking: false, warnBy: 'badge' } },
    { ...DEFAULTS, warnBy: 'badge' },
    ['checking', 'warnBy'],
  ],
  [
    'an organization of the administrator’s',
    { local: { organisation: 'Mine' }, managed: { organisation: 'Riverside Clinics' } },
    { ...DEFAULTS, organisation: 'Riverside Clinics' },
    ['organisation'],
  ],
  [
    'a broken policy locks nothing',
    { local: { checking: true }, managed: { checking: 1 } },
    { ...DEFAULTS, checking: true },
    [],
  ],
  [
    'no policy installed, as Firefox says it',
    { local: { checking: true }, managed: new Error('Managed storage manifest not found') },
    { ...DEFAULTS, checking: true },
    [],
  ],
];

test.each(cases)('%s', async (_what, stored, settings, locked) => {
  browser.extension = makeFakeExtension(stored);
  const inForce = await readSettings();
  expect(inForce.settings).toEqual(settings);
  expect([...inForce.locked]).toEqual(locked);
});
