import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const packed = path.resolve('.output/chrome-mv3');
const granted = path.resolve('.output/e2e/chrome-mv3');

/** In what two builds of the extension differ: paths of files, and top-level keys of manifest.json. */
export interface BuildDifference {
  readonly files: readonly string[];
  readonly manifestKeys: readonly string[];
}

/**
 * Copies the packed Chromium build and grants it every page from the start, because no prompt for an optional
 * permission can be answered in a headless Chromium. (In Firefox the packed build itself is tested: there a setting
 * answers the prompt.)
 *
 * @returns the folder of the copy
 * @throws when `.output/chrome-mv3` has not been built
 */
export async function makeE2eBuild(): Promise<string> {
  await rm(granted, { recursive: true, force: true });
  await cp(packed, granted, { recursive: true });
  const manifest = await readManifest(granted);
  const all = { ...manifest, host_permissions: ['https://*/*', 'http://*/*'] };
  await writeFile(path.join(granted, 'manifest.json'), JSON.stringify(all));
  return granted;
}

/** Compares the two builds byte by byte; manifest.json key by key. */
export async function compareE2eBuild(): Promise<BuildDifference> {
  const [before, after] = await Promise.all([hashFiles(packed), hashFiles(granted)]);
  const [manifest, grantedManifest] = await Promise.all([readManifest(packed), readManifest(granted)]);
  return { files: changedKeys(before, after), manifestKeys: changedKeys(manifest, grantedManifest) };
}

async function readManifest(folder: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const hashed = files.map(async (file) => [
    path.relative(folder, file),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashed));
}

function changedKeys(before: Record<string, unknown>, after: Record<string, unknown>): readonly string[] {
  return Object.keys({ ...before, ...after })
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .sort();
}
