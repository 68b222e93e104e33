import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const FOLDER = path.resolve('.output/bench');
const PAGES = ['https://*/*', 'http://*/*'];

/** The extension as packed, given every page from the start: no prompt can be answered without a window. */
export function copyGranted(): Promise<string> {
  return copyPacked('granted');
}

/** The same, with a few lines in place of the public suffix list in the background: what the list costs is the difference. */
export async function copyWithoutSuffixList(): Promise<string> {
  const folder = await copyPacked('without-suffix-list');
  // In a process of its own: what the build prints is of interest only where it fails, and then the error holds it.
  const script = path.join(import.meta.dirname, 'build-without-suffix-list.ts');
  await promisify(execFile)(process.execPath, [script]);
  await cp(path.join(FOLDER, 'build', 'chrome-mv3', 'background.js'), path.join(folder, 'background.js'));
  return folder;
}

/** An extension whose worker does as little as one can that is seen from outside: it sets a title. */
export async function makeEmptyExtension(): Promise<string> {
  const folder = path.join(FOLDER, 'empty');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    host_permissions: PAGES,
    action: {},
    background: { service_worker: 'worker.js' },
  };
  const worker = `chrome.tabs.onUpdated.addListener((tabId, { url }) => {
  if (url) chrome.action.setTitle({ tabId, title: 'Seen' });
});
`;
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'worker.js'), worker);
  await writeFile(path.join(folder, 'welcome.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

async function copyPacked(name: string): Promise<string> {
  const folder = path.join(FOLDER, name);
  await rm(folder, { recursive: true, force: true });
  await cp('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: PAGES }));
  return folder;
}
