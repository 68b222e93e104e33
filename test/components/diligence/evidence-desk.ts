import { vi } from 'vitest';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import type { WaitingFile } from '../../../lib/store/desk-database.ts';

/** Stands for the two databases: what waits, what is held, and what was asked of them. */
export const stored = {
  waiting: [] as WaitingFile[],
  bytes: new Map<string, Blob>(),
  dropped: [] as string[],
  attach: vi.fn(),
};

export const files = {
  readWaitingFiles: async () => stored.waiting,
  keepWaitingFile: async (_desk: unknown, file: WaitingFile) => {
    stored.waiting = [...stored.waiting.filter(({ id }) => id !== file.id), file];
    return { ok: true };
  },
  dropWaitingFile: async (_desk: unknown, { id }: WaitingFile) => void stored.dropped.push(id),
  readFileBytes: async (_db: unknown, sha256: string) => stored.bytes.get(sha256),
  attachFile: stored.attach,
};

export const stores = { theDesk: async () => 'desk', theRecord: async () => 'record' };

export const questionList = { readQuestionList: async () => OWN_QUESTIONS };

export function emptyStored(): void {
  stored.waiting = [];
  stored.bytes.clear();
  stored.dropped = [];
  stored.attach.mockReset();
}
