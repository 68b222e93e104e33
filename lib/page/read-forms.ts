import { FIELD_KINDS, type FieldKind, fieldKindOf } from './field-kind.ts';
import { PAGE_CAPS } from './page-caps.ts';
import type { PageForm } from './page-contents-schema.ts';
import type { PageRoots } from './page-roots.ts';
import { findWithin, readAttribute } from './read-elements.ts';
import { readUnclobbered } from './unclobbered.ts';

const MOST_FIELDS = 1_000;
/** A name or placeholder that is longer says no more. */
const LONGEST_CALLED = 200;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Reads what the forms of a page ask for and where they send it; never what stands in them. Fields outside of any form
 * count as one, whose sending a script of the page decides: a form made of components has each field in a tree of its
 * own.
 */
export function readForms(roots: PageRoots, address: string): PageForm[] {
  const asks = new Map<Element | null, Set<FieldKind>>();
  for (const field of findWithin(roots, 'input, textarea, select', MOST_FIELDS)) {
    const kind = kindOf(field);
    if (kind === undefined) continue;
    const form = readUnclobbered(field as Field, 'form');
    const known = asks.get(form) ?? new Set();
    asks.set(form, known.add(kind));
  }
  return [...asks].slice(0, PAGE_CAPS.forms).map(([form, kinds]) => {
    const action = form === null ? undefined : readAction(form, address);
    return { ...(action !== undefined && { action }), asks: FIELD_KINDS.filter((kind) => kinds.has(kind)) };
  });
}

function kindOf(field: Element): FieldKind | undefined {
  const called = ['name', 'id', 'autocomplete', 'placeholder']
    .map((name) => readAttribute(field, name).slice(0, LONGEST_CALLED))
    .join(' ');
  return fieldKindOf(readUnclobbered(field, 'localName'), readAttribute(field, 'type'), called);
}

/** The address that a form sends to, less its query; the page's own where it names none. */
function readAction(form: Element, address: string): string | undefined {
  const url = URL.parse(readAttribute(form, 'action'), address);
  if (url === null || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
  url.search = '';
  url.hash = '';
  return url.href.length <= PAGE_CAPS.address ? url.href : undefined;
}
