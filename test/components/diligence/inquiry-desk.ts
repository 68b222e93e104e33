import { announceChange } from '../../../lib/store/changes.ts';
import type { WaitingFile } from '../../../lib/store/desk-database.ts';
import { files, stored } from './evidence-desk.ts';

/** The desk’s files in memory, announced as the real ones are. */
export const announcedFiles = {
  ...files,
  keepWaitingFile: async (desk: unknown, file: WaitingFile) => {
    const outcome = await files.keepWaitingFile(desk, file);
    announceChange({ area: 'files', keys: [file.key] });
    return outcome;
  },
  dropWaitingFile: async (desk: unknown, file: WaitingFile) => {
    await files.dropWaitingFile(desk, file);
    stored.waiting = stored.waiting.filter(({ id }) => id !== file.id);
    announceChange({ area: 'files', keys: [file.key] });
  },
};
