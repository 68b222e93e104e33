import { cleanText } from './clean-text.ts';
import { findCopyrightName } from './find-copyright.ts';
import { findPhones } from './find-phones.ts';
import { PAGE_CAPS } from './page-caps.ts';
import type { PageFacts, PageName, PagePhone, PagePlace } from './page-facts-schema.ts';
import { findAll, readAttribute, readText } from './read-elements.ts';
import { readJsonLd } from './read-json-ld.ts';
import type { SourceLine } from './read-lines.ts';

/** Elements of a kind that are looked at. */
const MOST_ELEMENTS = 500;
const MOST_SCRIPTS = 20;
/** A local number without its area. */
const SHORTEST_PHONE = 7;

/**
 * Reads what a page says of its owner. Runs as an injected script in a stranger's page: it uses no library, takes time
 * in proportion to the page, changes nothing, and returns plain data within `PAGE_CAPS` whatever the page holds.
 * Yields wherever the work can rest.
 *
 * @param lines of the page
 * @param address the page's own, against which its links are resolved
 */
export function* readPageFacts(
  document: Document,
  lines: readonly SourceLine[],
  address: string,
): Generator<void, PageFacts> {
  const structured = readJsonLd(readScripts(document));
  yield;
  const textPhones = yield* readTextPhones(lines);
  const copyrightNames = readCopyrightNames(lines.map(({ text }) => text));
  yield;
  const title = readTitle(document);
  const siteName = cleanText(readMeta(document, 'og:site_name'), PAGE_CAPS.name);
  const language = readLanguage(document);
  const canonical = readCanonical(document, address);
  const place = structured.place && cleanPlace(structured.place);
  return {
    title,
    ...(siteName !== '' && { siteName }),
    names: distinctNames([
      ...structured.names.map((text) => ({ text, from: 'json-ld' as const })),
      { text: siteName, from: 'open-graph' },
      ...copyrightNames.map((text) => ({ text, from: 'footer' as const })),
      { text: title, from: 'title' },
      ...findAll(document, 'h1', 1).map((heading) => ({ text: readText(heading), from: 'heading' as const })),
    ]),
    phones: distinctPhones([
      ...structured.phones.map((text) => ({ text, from: 'json-ld' as const })),
      ...readTelLinks(document).map((text) => ({ text, from: 'tel-link' as const })),
      ...textPhones.map((text) => ({ text, from: 'text' as const })),
    ]),
    ...(place && { place }),
    ...(language !== undefined && { language }),
    ...(canonical !== undefined && { canonical }),
  };
}

/** Lines between two pauses. */
const PAUSE_AFTER = 200;

function* readTextPhones(lines: readonly SourceLine[]): Generator<void, readonly string[]> {
  const phones: string[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (at % PAUSE_AFTER === 0) yield;
    phones.push(...findPhones(text));
  }
  return phones;
}

/** The title of the tab; a page that has none may still give one for sharing. */
function readTitle(document: Document): string {
  const [title] = findAll(document, 'head > title', 1).map(readText);
  return (
    cleanText(title ?? '', PAGE_CAPS.title) || cleanText(readMeta(document, 'og:title'), PAGE_CAPS.title)
  );
}

/** OpenGraph asks for `property`; many pages write `name`. */
function readMeta(document: Document, property: string): string {
  const meta = findAll(document, 'meta[content]', MOST_ELEMENTS).find((element) =>
    ['property', 'name'].some((attribute) => readAttribute(element, attribute).toLowerCase() === property),
  );
  return meta === undefined ? '' : readAttribute(meta, 'content');
}

function readScripts(document: Document): string[] {
  return findAll(document, 'script[type]', MOST_ELEMENTS)
    .filter((script) => /^\s*application\/ld\+json\b/i.test(readAttribute(script, 'type')))
    .slice(0, MOST_SCRIPTS)
    .map(readText);
}

/** The last two: the footer stands at the end, and quoted pages, pictures and themes have lines of their own above it. */
function readCopyrightNames(lines: readonly string[]): string[] {
  return lines
    .map(findCopyrightName)
    .filter((name) => name !== undefined)
    .slice(-2)
    .reverse();
}

function readTelLinks(document: Document): string[] {
  return findAll(document, 'a[href^="tel:" i]', MOST_ELEMENTS).map((link) => {
    const number = readAttribute(link, 'href').slice('tel:'.length).replace(/^\/+/, '');
    // Parentheses and spaces come escaped; a tel address has no use for any other escape.
    return number.replace(/%2[089]/g, (escaped) => decodeURIComponent(escaped));
  });
}

function readLanguage(document: Document): string | undefined {
  const [language = ''] = findAll(document, 'html', 1).map((root) => readAttribute(root, 'lang').trim());
  // BCP 47 in outline: subtags of one to eight letters and digits.
  const isTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(language);
  return isTag && language.length <= PAGE_CAPS.language ? language : undefined;
}

function readCanonical(document: Document, address: string): string | undefined {
  const [link] = findAll(document, 'link[rel~="canonical" i][href]', 1);
  const url = link && URL.parse(readAttribute(link, 'href'), address);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb && url.href.length <= PAGE_CAPS.address ? url.href : undefined;
}

function cleanPlace(place: PagePlace): PagePlace | undefined {
  const city = cleanText(place.city ?? '', PAGE_CAPS.place);
  const region = cleanText(place.region ?? '', PAGE_CAPS.place);
  return city === '' && region === ''
    ? undefined
    : { ...(city !== '' && { city }), ...(region !== '' && { region }) };
}

/** The first of each, whatever its case. */
function distinctNames(names: readonly PageName[]): PageName[] {
  const cleaned = names.map(({ text, from }) => ({ text: cleanText(text, PAGE_CAPS.name), from }));
  return distinct(cleaned, ({ text }) => text.toLowerCase()).slice(0, PAGE_CAPS.names);
}

/** The first of each, however it is written: `+1 918 555 0142` and `(918) 555-0142` end in the same ten digits. */
function distinctPhones(phones: readonly PagePhone[]): PagePhone[] {
  const cleaned = phones
    .map(({ text, from }) => ({ text: cleanText(text, PAGE_CAPS.phone + 1), from }))
    .filter(({ text }) => text.length <= PAGE_CAPS.phone && dialled(text).length >= SHORTEST_PHONE);
  return distinct(cleaned, ({ text }) => dialled(text).slice(-10)).slice(0, PAGE_CAPS.phones);
}

/** What is pressed on the telephone: digits, and the capitals of `1-800-CALL-NOW`. */
function dialled(text: string): string {
  return text.replace(/[^A-Z\d]/g, '');
}

/** The first item of each non-empty key. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set(['']);
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
