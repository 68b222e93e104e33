import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A cell of the first sheet, by column and row from 0, and what is typed into it. */
export interface TypedCell {
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

/** How LibreOffice calls a format, with what it has to be told about it. */
export interface OfficeFormat {
  readonly filter: string;
  readonly options: string;
}

export const XLSX: OfficeFormat = { filter: 'Calc MS Excel 2007 XML', options: '' };

/** CSV: comma, quotation mark, UTF-8, from line 1, in a language, whose dates and numbers are understood where they are typed. */
export function csvIn(language: string): OfficeFormat {
  return { filter: 'Text - txt - csv (StarCalc)', options: `44,34,76,1,,${language},false,true,true` };
}

export const ENGLISH = '1033';
export const GERMAN = '1031';

/** Opens a file in LibreOffice, types into cells as a person would, and saves it, in the same format or another, under another name. */
export function editInLibreOffice(
  from: string,
  to: string,
  cells: readonly TypedCell[],
  opened: OfficeFormat,
  saved: OfficeFormat = opened,
): void {
  const folder = dirname(from);
  const profile = join(folder, 'profile');
  const library = join(profile, 'user', 'basic', 'Standard');
  // The first start sets a new profile up, and puts libraries of its own in the place of ours.
  for (let starts = 0; starts < 2 && !existsSync(to); starts += 1) {
    mkdirSync(library, { recursive: true });
    writeFileSync(join(profile, 'user', 'basic', 'script.xlc'), LIBRARIES);
    writeFileSync(join(library, 'script.xlb'), MODULES);
    writeFileSync(join(library, 'Edit.xba'), module(macro(from, to, cells, opened, saved)));
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', 'macro:///Standard.Edit.Run'],
      { cwd: folder, stdio: 'pipe', timeout: 120_000 },
    );
  }
}

function macro(
  from: string,
  to: string,
  cells: readonly TypedCell[],
  opened: OfficeFormat,
  saved: OfficeFormat,
): string {
  const typed = cells.map(
    ({ column, row, text }) => `sheet.getCellByPosition(${column}, ${row}).setFormula(${literal(text)})`,
  );
  return [
    'Sub Run',
    'Dim opening(2) As New com.sun.star.beans.PropertyValue',
    'Dim saving(1) As New com.sun.star.beans.PropertyValue',
    'opening(0).Name = "Hidden"',
    'opening(0).Value = True',
    ...property('opening(1)', 'FilterName', opened.filter),
    ...property('opening(2)', 'FilterOptions', opened.options),
    ...property('saving(0)', 'FilterName', saved.filter),
    ...property('saving(1)', 'FilterOptions', saved.options),
    `document = StarDesktop.loadComponentFromURL(${literal(String(pathToFileURL(from)))}, "_blank", 0, opening())`,
    'sheet = document.Sheets.getByIndex(0)',
    ...typed,
    `document.storeToURL(${literal(String(pathToFileURL(to)))}, saving())`,
    'document.close(True)',
    'StarDesktop.terminate()',
    'End Sub',
  ].join('\n');
}

function property(name: string, key: string, value: string): string[] {
  return [`${name}.Name = ${literal(key)}`, `${name}.Value = ${literal(value)}`];
}

/** A text in Basic; its line breaks are put together from their codes. */
function literal(text: string): string {
  return text
    .split('\n')
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join(' & Chr(10) & ');
}

function module(code: string): string {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escaped}</script:module>`;
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;

const MODULES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Edit"/>
</library:library>`;
