import { findPageSays } from '../../lib/findings/find-page-says.ts';
import type { PageFinding } from '../../lib/findings/page-finding.ts';
import type { PageContents, PageLine } from '../../lib/page/page-contents-schema.ts';
import type { PageFacts } from '../../lib/page/page-facts-schema.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { PEOPLE } from '../record/writers.ts';

const KEY = 'acme.example';
export const ADDRESS = 'https://www.acme.example/contact';
export const FORM = { action: ADDRESS, asks: ['email' as const] };

/** An open page of acme.example, given in part. */
export interface Page extends Partial<PageContents> {
  readonly address?: string;
  readonly names?: PageFacts['names'];
  readonly entries?: readonly Entry[];
  readonly frames?: readonly { readonly address: string; readonly contents: PageContents }[];
}

export const contentsOf = (page: Partial<PageContents>): PageContents => ({
  lines: page.lines ?? [],
  forms: page.forms ?? [],
  loads: page.loads ?? [],
  linksPrivacy: page.linksPrivacy ?? true,
});

/** What is found on it. */
export function find({
  address = ADDRESS,
  names = [],
  entries = [],
  frames = [],
  ...contents
}: Page): PageFinding[] {
  const facts: PageFacts = { title: '', names, phones: [] };
  const vendor = foldVendor(KEY, entries, PEOPLE);
  return findPageSays({ address, facts, contents: contentsOf(contents) }, frames, vendor);
}

export const textsOf = (...texts: readonly string[]): PageLine[] =>
  texts.map((text) => ({ text, place: 'text' }));

function brief({ severity, reason, question }: PageFinding): string {
  const what = reason.code === 'claim' ? reason.claim.kind : reason.code;
  return `${severity} ${what}${question === undefined ? '' : ` → ${question}`}`;
}

/** The same in a line each: severity, what, and the question. */
export const briefs = (page: Page): string[] => find(page).map(brief);
