import type { PagePlace } from './page-facts-schema.ts';

/** What JSON-LD on a page says of its owner. Raw texts, neither cut nor cleaned. */
export interface StructuredFacts {
  /** Names of organisations, then of the site. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly place: PagePlace | undefined;
}

/** An object of a page: its members are whatever the page wrote. */
type Thing = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 500_000;
const MOST_THINGS = 2_000;

/**
 * Types of schema.org that are a company, by the ends of their names, which cover the 150 or so below Organization
 * (`MedicalBusiness`, `ProfessionalService`, `EmploymentAgency`). A bare `Service` is something that is sold.
 */
const COMPANY = /^(?:Corporation|.*(?:Organization|Business|Agency|Company|Clinic|.Service))$/;
/**
 * The members that lead from a page to its owner. Others lead to somebody else: the author of a review, a customer, a
 * parent company, an award.
 */
const LEADS_TO_OWNER = ['@graph', 'mainEntity', 'about', 'publisher', 'provider'];

/** Reads the texts of a page's `application/ld+json` scripts. Broken ones say nothing. */
export function readJsonLd(scripts: readonly string[]): StructuredFacts {
  const things = scripts.flatMap((script) => collectThings(parse(script)));
  const companies = things.filter((thing) => typesOf(thing).some((type) => COMPANY.test(type)));
  const sites = things.filter((thing) => typesOf(thing).includes('WebSite'));
  return {
    names: [
      ...companies.flatMap((thing) => [...textsOf(thing, 'name'), ...textsOf(thing, 'legalName')]),
      ...companies.flatMap((thing) => textsOf(thing, 'alternateName')),
      ...sites.flatMap((thing) => textsOf(thing, 'name')),
    ],
    phones: companies.flatMap((thing) => [
      ...textsOf(thing, 'telephone'),
      ...thingsOf(thing, 'contactPoint').flatMap((point) => textsOf(point, 'telephone')),
    ]),
    place: companies
      .flatMap((thing) => thingsOf(thing, 'address').map(placeOf))
      .find((place) => place !== undefined),
  };
}

function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    // Pages are full of JSON-LD with a stray comma; there is nobody to tell.
    return undefined;
  }
}

/** In the order of the page. A stack instead of recursion: arrays can nest as deep as the script is long. */
function collectThings(root: unknown): Thing[] {
  const things: Thing[] = [];
  const pending: unknown[] = [root];
  for (let taken = 0; pending.length > 0 && taken < MOST_THINGS; taken++) {
    const value = pending.pop();
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST_THINGS).reverse());
    else if (isThing(value)) {
      things.push(value);
      pending.push(...LEADS_TO_OWNER.map((member) => value[member]).reverse());
    }
  }
  return things;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(thing: Thing, member: string): readonly unknown[] {
  const value = thing[member];
  return Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value];
}

function thingsOf(thing: Thing, member: string): Thing[] {
  return valuesOf(thing, member).filter(isThing);
}

/** Plain strings and value objects (`{"@value": "Northbell", "@language": "en"}`). */
function textsOf(thing: Thing, member: string): string[] {
  return valuesOf(thing, member)
    .map((value) => (isThing(value) ? value['@value'] : value))
    .filter((value) => typeof value === 'string');
}

/** `Organization` of `Organization`, `schema:Organization` and `https://schema.org/Organization`. */
function typesOf(thing: Thing): string[] {
  return textsOf(thing, '@type').map((type) =>
    type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1),
  );
}

function placeOf(address: Thing): PagePlace | undefined {
  const [city] = textsOf(address, 'addressLocality');
  const [region] = textsOf(address, 'addressRegion');
  if (city === undefined && region === undefined) return undefined;
  return { ...(city !== undefined && { city }), ...(region !== undefined && { region }) };
}
