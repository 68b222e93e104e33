import { describe, expect, test } from 'vitest';
import { BuiltExtension, type Target } from './built-extension.ts';
import { readText } from './source-files.ts';

const COMMON = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const PERMISSIONS: Record<Target, readonly string[]> = {
  'chrome-mv3': [...COMMON, 'offscreen', 'sidePanel'].sort(),
  'firefox-mv3': COMMON,
};
const OPTIONAL = ['notifications'];

describe.each(Object.keys(PERMISSIONS) as Target[])('%s', (target) => {
  const manifest = () => new BuiltExtension(target).manifest();

  test('asks for these permissions and no other', () => {
    expect(
      [...(manifest().permissions ?? [])].sort(),
      'Do without it; if it is truly needed, write the reason beside it in wxt.config.ts and add it here.',
    ).toEqual(PERMISSIONS[target]);
  });

  test('asks for these later, by a click, and for no other', () => {
    expect(
      manifest().optional_permissions ?? [],
      'Write the reason beside it in wxt.config.ts, ask for it in a click, and do without it where it is refused.',
    ).toEqual(OPTIONAL);
  });

  test('installs without access to any site, and asks for all of them only later', () => {
    const { host_permissions, optional_host_permissions } = manifest();
    expect(host_permissions ?? [], 'Site access is opt-in: put it into optional_host_permissions.').toEqual(
      [],
    );
    expect([...(optional_host_permissions ?? [])].sort()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('puts nothing into pages by itself, and shows pages nothing to know it by', () => {
    const { content_scripts, web_accessible_resources } = manifest();
    expect(content_scripts ?? [], 'Inject on demand with lib/platform: `registration: runtime`.').toEqual([]);
    expect(web_accessible_resources ?? [], 'A page could find out that the extension is installed.').toEqual(
      [],
    );
  });

  test('keeps the browser’s own content security policy, and stays out of private windows', () => {
    expect(manifest().content_security_policy, 'The default is the strictest: leave it.').toBe(undefined);
    expect(manifest().incognito).toBe('not_allowed');
  });
});

test('every permission has its reason beside it in wxt.config.ts', () => {
  const config = readText('wxt.config.ts').split('\n');
  const asked = new Set([...Object.values(PERMISSIONS).flat(), ...OPTIONAL]);
  const broken = [...asked].filter((name) => {
    const line = config.find((text) => text.includes(`'${name}'`));
    return !/\/\/\s*\S.{5,}/.test(line ?? '');
  });
  expect(broken, 'Write behind it, on the same line, what it is for.').toEqual([]);
});
