import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPageFacts } from '../../lib/page/read-facts.ts';
import { readSelection } from '../../lib/page/read-selection.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => (isViewer(document) ? undefined : readOpenPage()),
});

/** Chromium lets scripts into the empty page that it puts around a PDF; to read that would be to read nothing. */
function isViewer({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}

function readOpenPage() {
  return {
    facts: readPageFacts(document, location.href),
    selection: readSelection(document) ?? null,
    address: location.href,
  };
}
