import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SEARCH_SITES } from '../../lib/page/search-engine.ts';
import { answerMarks, watchMarks } from '../../lib/platform/marks.ts';
import { sayStanding, sayText } from '../../lib/record/say.ts';
import { makeSelf, record } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { countedSalt } from '../exchange/made-entries.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

const ON = { searchMarks: true };
const ORIGINS = SEARCH_SITES.map(({ origin }) => origin);
const PATTERNS = SEARCH_SITES.map(({ pattern }) => pattern);
const [GOOGLE = ''] = ORIGINS;

function start(options: Parameters<typeof makeFakeExtension>[0]) {
  const extension = makeFakeExtension(options);
  browser.extension = extension;
  watchMarks();
  const matches = async () =>
    (await extension.scripting.getRegisteredContentScripts({ ids: ['marks'] })).map((one) => one.matches);
  const set = async (searchMarks: boolean) => {
    await extension.storage.local.set({ searchMarks });
    await extension.storage.onChanged.fire({ searchMarks: {} }, 'local');
  };
  return { extension, matches, set };
}

describe('the script is registered', () => {
  test.each<[what: string, options: Parameters<typeof makeFakeExtension>[0], patterns: readonly string[]]>([
    ['for nothing while the setting is off', { origins: ORIGINS }, []],
    ['for nothing while no host is granted', { local: ON }, []],
    [
      'for nothing while the administrator forbids it',
      { local: ON, managed: { searchMarks: false }, origins: ORIGINS },
      [],
    ],
    ['for the hosts that are granted and no other', { local: ON, origins: [GOOGLE] }, PATTERNS.slice(0, 1)],
    ['for all of them', { local: ON, origins: ORIGINS }, PATTERNS],
    ['for all of them where the administrator wants it', { managed: ON, origins: ORIGINS }, PATTERNS],
  ])('%s', async (_what, options, patterns) => {
    const { extension, matches } = start(options);
    await extension.runtime.onInstalled.fire();
    expect(await matches()).toEqual(patterns.length === 0 ? [] : [patterns]);
  });

  test('in the top frame, for this session and those that follow', async () => {
    const { extension } = start({ local: ON, origins: ORIGINS });
    await extension.runtime.onStartup.fire();
    expect(extension.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({
        js: ['/content-scripts/marks.js'],
        persistAcrossSessions: true,
        runAt: 'document_idle',
      }),
    ]);
  });

  test('once, whatever happens at the same time; and a registration that the browser has kept stays', async () => {
    const { extension, set } = start({ origins: ORIGINS });
    await Promise.all([set(true), extension.permissions.onAdded.fire(), extension.runtime.onStartup.fire()]);
    await extension.runtime.onStartup.fire();
    expect(extension.scripting.registerContentScripts).toHaveBeenCalledOnce();
    expect(extension.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('until it is switched off', async () => {
    const { matches, set } = start({ origins: ORIGINS });
    await set(true);
    await vi.waitFor(async () => expect(await matches()).toEqual([PATTERNS]));
    await set(false);
    await vi.waitFor(async () => expect(await matches()).toEqual([]));
  });

  test('until a host is taken away in the browser’s own settings', async () => {
    const { extension, matches } = start({ local: ON, origins: ORIGINS });
    await extension.runtime.onStartup.fire();
    extension.hosts.delete(GOOGLE);
    await extension.permissions.onRemoved.fire();
    expect(await matches()).toEqual([PATTERNS.slice(1)]);
  });
});

describe('a search page is answered', () => {
  const PAGE = 'https://www.google.com/search?q=answering';
  const RESULTS = ['https://quiet.example/', 'https://www.bad.example/about', 'https://named.example/'];

  beforeEach(async () => {
    const db = await theRecord();
    await makeSelf(db, 'Maren Okafor');
    await record(db, 'bad.example', [
      sayStanding(countedSalt, { value: 'suspicious', reason: 'Rude.', replaces: [] }),
      sayText(countedSalt, 'name', 'Bad Calls'),
    ]);
    await record(db, 'named.example', [sayText(countedSalt, 'name', 'Named Calls')]);
  });
  afterEach(async () => {
    const db = await theRecord();
    await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  });

  test('with the standing of each result, and nothing else of what is recorded', async () => {
    start({ local: ON, origins: ORIGINS });
    expect(await answerMarks(RESULTS, PAGE)).toEqual([null, 'suspicious', null]);
  });

  test.each<[what: string, options: Parameters<typeof makeFakeExtension>[0]]>([
    ['the setting is off', { origins: ORIGINS }],
    ['its host is not granted', { local: ON, origins: ORIGINS.slice(1) }],
    ['the administrator forbids it', { local: ON, managed: { searchMarks: false }, origins: ORIGINS }],
  ])('with nothing where %s', async (_what, options) => {
    start(options);
    expect(await answerMarks(RESULTS, PAGE)).toBeNull();
  });
});
