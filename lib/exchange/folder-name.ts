import { parseBase64url } from '../record/base64url.ts';

const SHORT_BYTES = 6;
const FILE = /^first-call-([0-9a-f]{12}(?:-[0-9a-f]{4})?)\.entries\.jsonl$/;
const FILE_LIKE = /^first-call-.{1,200}\.jsonl$/i;
const EVIDENCE = /^first-call-[0-9a-f]{12}(?:-[0-9a-f]{4})?-files$/;

/**
 * What a browser is called in a shared folder: the beginning of its writer’s key in hexadecimal, since file systems may
 * not tell capitals from small letters.
 */
export function deviceName(writer: string): string {
  const bytes = parseBase64url(writer, 32);
  if (!bytes) throw new TypeError('Not a writer key');
  return bytes.subarray(0, SHORT_BYTES).toHex();
}

/**
 * Another name for a browser whose own is taken: a profile that was copied has the same writer twice.
 *
 * @param chance four hexadecimal digits
 */
export function renameDevice(writer: string, chance: string): string {
  return `${deviceName(writer)}-${chance}`;
}

/** The file that one device, and no other, writes. */
export function folderFileName(device: string): string {
  return `first-call-${device}.entries.jsonl`;
}

/** The folder with the files of evidence that one device, and no other, writes. */
export function evidenceFolderName(device: string): string {
  return `first-call-${device}-files`;
}

/** Whether a folder holds a device’s files of evidence. */
export function isEvidenceFolder(name: string): boolean {
  return EVIDENCE.test(name);
}

/** Whether a file’s name is ours, or was once: synchronising programs add to it where two copies clash. */
export function isFolderFile(name: string): boolean {
  return FILE_LIKE.test(name);
}

/**
 * Whether a file stands under a name that no device of its writer gives: `… (1)`, `…-LAPTOP`, `… conflicted copy`. Such a
 * copy is read like the others.
 */
export function isConflictedCopy(name: string, writer: string): boolean {
  const [, device = ''] = FILE.exec(name) ?? [];
  return !device.startsWith(deviceName(writer));
}
