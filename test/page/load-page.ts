import { readFileSync } from 'node:fs';

/** A modelled page as a document. Scripts in it do not run. */
export function loadPage(name: string): Document {
  return parsePage(readFileSync(`test/fixtures/pages/${name}.html`, 'utf8'));
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
