import { formatBackupLine, parseBackupLine } from '../../lib/exchange/backup-line.ts';
import { readBundle, writeBundle } from '../../lib/exchange/bundle.ts';
import { parseFolderFile } from '../../lib/exchange/folder-file.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { planExport } from '../../lib/exchange/plan-export.ts';
import { planFolderEntries } from '../../lib/exchange/plan-folder-entries.ts';
import { seal, unseal } from '../../lib/exchange/seal.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';
import { makeFolderFile } from './made-folder-file.ts';

const EXPORTED_AT = '2026-06-01T00:00:00.000Z';
const TEXT = new TextEncoder();

/** What one reviewer hands to another, as bytes, and how the other gets entries out of it. */
export interface Format {
  readonly write: (held: readonly Entry[], who: WriterName) => Promise<Uint8Array<ArrayBuffer>>;
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly unknown[]>;
}

const listText = (held: readonly Entry[], who: WriterName): string =>
  formatListFile({
    exportedAt: EXPORTED_AT,
    exportedBy: WRITERS[who],
    entries: planExport({
      entries: held,
      people: PEOPLE,
      keys: 'all',
      exporter: WRITERS[who],
      along: USUALLY_ALONG,
    }),
  });

const LIST: Format = {
  write: async (held, who) => TEXT.encode(listText(held, who)),
  read: async (bytes) => {
    const parsed = parseListFile(new TextDecoder().decode(bytes));
    if (!parsed.ok) throw new Error(parsed.fault.code);
    return parsed.file.entries;
  },
};

const BUNDLE: Format = {
  write: async (held, who) => writeBundle(listText(held, who), []),
  read: async (bytes) => {
    const bundle = await readBundle(crypto.subtle, bytes);
    if (!bundle.ok) throw new Error(bundle.fault);
    return LIST.read(bundle.listBytes);
  },
};

const FOLDER: Format = {
  write: async (held, who) => {
    const none = { carried: new Set<string>(), others: new Map<string, string>() };
    const own = planFolderEntries(held, { self: WRITERS[who], people: PEOPLE, ...none });
    return makeFolderFile(WRITERS[who], own);
  },
  read: async (bytes) => {
    const parsed = await parseFolderFile(crypto.subtle, bytes, () => undefined);
    if (!parsed.ok || !parsed.isWhole) throw new Error('not whole');
    return parsed.entries;
  },
};

const BACKUP: Format = {
  write: async (held) =>
    TEXT.encode(
      [...Map.groupBy(held, ({ about }) => about)]
        .map(([key, entries]) => formatBackupLine('history', { key, entries }))
        .join(''),
    ),
  read: async (bytes) => {
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean).map(parseBackupLine);
    return lines.flatMap((line) => (line?.kind === 'history' ? line.row.entries : []));
  },
};

export const SEALED: Format = {
  write: async (held, who) => seal(await BUNDLE.write(held, who), 'stays between us'),
  read: async (bytes) => {
    const unsealed = await unseal(bytes, 'stays between us');
    if (!unsealed.ok) throw new Error(unsealed.fault);
    return BUNDLE.read(unsealed.bytes);
  },
};

/** Every way to hand over entries that takes next to no time. */
export const QUICK = [LIST, BUNDLE, FOLDER, BACKUP] as const;
