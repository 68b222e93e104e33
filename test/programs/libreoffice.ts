import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/**
 * Opens a file in LibreOffice and saves it in another format beside it; several sheets give a file each.
 *
 * @param options as `--infilter=…`, and the format in LibreOffice’s words
 */
export function convert(file: string, format: string, ...options: string[]): void {
  const folder = dirname(file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', ...options, '--convert-to', format, '--outdir', folder, basename(file)],
    { cwd: folder, stdio: 'pipe' },
  );
}

/** CSV: comma, quotation mark, UTF-8, from line 1; cells as they are shown; every sheet. */
export const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** How our CSV is opened: comma, quotation mark, UTF-8. */
export const FROM_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';
