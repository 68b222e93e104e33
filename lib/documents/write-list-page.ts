import { decideReadiness } from '../diligence/decide-readiness.ts';
import { LIST_MARK, type RowTexts } from '../exchange/sheet-columns.ts';
import { rowTexts } from '../exchange/sheet-out.ts';
import { findShownName } from '../exchange/shown-name.ts';
import { formatPhone } from '../identity/phone.ts';
import { formatCount } from '../words/format-count.ts';
import { formatCalendarDate } from '../words/format-date.ts';
import { LIST_PAGE_WORDS as words } from '../words/list-page-words.ts';
import { formatGates, formatReason } from '../words/readiness-words.ts';
import { sheetWords } from '../words/sheet-words.ts';
import { NO_STANDING } from '../words/standing-words.ts';
import { formatWho } from '../words/warning-line.ts';
import { escapeMarkup } from './escape-markup.ts';
import { LIST_PAGE_STYLE } from './list-page-style.ts';
import { makeDetailSheets } from './make-detail-sheets.ts';
import { type FactsOfVendor, orderVendors, type SheetFacts } from './sheet-facts.ts';

/** Nothing runs, and nothing is asked for from anywhere: the file holds all that it shows. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

interface ListedVendor extends FactsOfVendor {
  readonly texts: RowTexts;
}

/**
 * The list as one page to read and print, for people without the extension: no script, no link, nothing loaded.
 *
 * @param exporter the reviewer’s name
 */
export function writeListPage(facts: SheetFacts, exporter: string): string {
  const kinds = sheetWords(facts.list, facts.today);
  const vendors = orderVendors(facts)
    .map((of) => ({ ...of, texts: rowTexts(of.vendor, of.row, kinds) }))
    .toSorted(byName);
  const made = words.made(exporter, formatCalendarDate(facts.today));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    tag('title', words.title),
    `<style>${LIST_PAGE_STYLE}</style>`,
    '</head>',
    '<body><main>',
    tag('h1', words.title),
    tag('p', `${made} ${formatCount(vendors.length, 'vendor')}.`),
    tag('p', words.never),
    writeOverview(vendors),
    ...writeVendors(vendors, facts),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

function byName(a: FactsOfVendor, b: FactsOfVendor): number {
  const [left, right] = [titleOf(a), titleOf(b)].map((title) => title.toLowerCase());
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

function titleOf({ vendor, row }: FactsOfVendor): string {
  return findShownName(vendor) ?? (row.key.startsWith('id:') ? words.nameless : row.key);
}

function writeOverview(vendors: readonly ListedVendor[]): string {
  const rows = vendors.map((of) => {
    const { sites, standing, stage, readiness } = of.texts;
    return [titleOf(of), sites, standing || NO_STANDING, stage, readiness];
  });
  return writeTable(words.overview, rows);
}

function writeVendors(vendors: readonly ListedVendor[], facts: SheetFacts): string[] {
  const details = makeDetailSheets(facts).map(({ name, columns, rows }) => ({
    name,
    headings: columns.slice(2).map(({ heading }) => heading),
    byKey: Map.groupBy(rows, ([key]) => key),
  }));
  return vendors.map((of) =>
    [
      '<section>',
      tag('h2', titleOf(of)),
      writeFacts(factsOf(of, facts)),
      ...details.flatMap(({ name, headings, byKey }) => {
        const rows = byKey.get(of.row.key)?.map((cells) => cells.slice(2));
        return rows ? [tag('h3', name), writeTable(headings, rows)] : [];
      }),
      '</section>',
    ].join('\n'),
  );
}

type Fact = readonly [label: string, text: string];

function factsOf({ vendor, row, texts }: ListedVendor, facts: SheetFacts): Fact[] {
  const { acting } = row.standing;
  const readiness = decideReadiness(vendor, facts.list, facts.today);
  const against = readiness.reasons.filter(({ kind }) => kind !== 'open').map(formatReason);
  return [
    [words.sites, texts.sites],
    [words.otherNames, texts.otherNames],
    [words.phones, texts.phone.split(LIST_MARK).filter(Boolean).map(formatPhone).join(LIST_MARK)],
    [words.standing, texts.standing || NO_STANDING],
    [words.saidBy, acting ? formatWho(acting, facts.timeZone) : ''],
    [words.reason, texts.reason],
    [words.stage, texts.stage],
    [words.reviewOn, texts.reviewOn && formatCalendarDate(texts.reviewOn)],
    [words.agreement, texts.agreement],
    [words.readiness, [texts.readiness, ...against].join('\n')],
    [words.gates, formatGates(readiness)],
  ];
}

function writeFacts(facts: readonly Fact[]): string {
  const given = facts.filter(([, text]) => text !== '');
  return `<dl>${given.map(([label, text]) => `<div>${tag('dt', label)}${tag('dd', text)}</div>`).join('')}</dl>`;
}

function writeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeMarkup(heading)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => tag('td', cell)).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
