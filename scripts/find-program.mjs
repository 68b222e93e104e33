import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @param {readonly string[]} programs names to look up on the PATH, or full paths
 * @returns {string | undefined} the first that is there and can be run
 */
export function findProgram(programs) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return programs
    .flatMap((program) =>
      path.isAbsolute(program) ? [program] : folders.map((folder) => path.join(folder, program)),
    )
    .find(canRun);
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
