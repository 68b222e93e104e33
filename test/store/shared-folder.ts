import type { FolderFile, TeamFolder } from '../../lib/transports/team-folder.ts';

/** A folder in memory, with hands that do to it what synchronising programs do. */
export interface FakeFolder extends TeamFolder {
  readonly files: Map<string, { bytes: Blob; lastModified: number }>;
  readonly evidence: Map<string, Map<string, Blob>>;
  /** How often a file was read. */
  reads: number;
  readonly put: (name: string, bytes: Blob) => void;
  readonly names: () => string[];
  readonly text: (name: string) => Promise<string>;
}

export function makeFolder(): FakeFolder {
  let clock = 0;
  const files: FakeFolder['files'] = new Map();
  const evidence: FakeFolder['evidence'] = new Map();
  const folder: FakeFolder = {
    files,
    evidence,
    reads: 0,
    put: (name, bytes) => void files.set(name, { bytes, lastModified: ++clock }),
    names: () => [...files.keys()].sort(),
    text: async (name) => (await files.get(name)?.bytes.text()) ?? '',
    list: async () =>
      [...files]
        .map(
          ([name, { bytes, lastModified }]): FolderFile => ({
            name,
            size: bytes.size,
            lastModified,
          }),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    async read(name) {
      folder.reads++;
      return files.get(name)?.bytes;
    },
    async write(name, contents) {
      folder.put(name, contents);
      return { name, size: contents.size, lastModified: clock };
    },
    listEvidence: async () => new Map([...evidence].map(([name, held]) => [name, new Set(held.keys())])),
    readEvidence: async (name, sha256) => evidence.get(name)?.get(sha256),
    async writeEvidence(name, sha256, bytes) {
      evidence.set(name, (evidence.get(name) ?? new Map()).set(sha256, bytes));
    },
    async dropEvidence(name, sha256) {
      evidence.get(name)?.delete(sha256);
    },
  };
  return folder;
}
