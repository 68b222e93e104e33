import { defineContentScript } from 'wxt/utils/define-content-script';
import { readDocument } from '../../lib/page/read-document.ts';
import { readSelection } from '../../lib/page/read-selection.ts';
import { inSlices } from '../../lib/platform/in-slices.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => (isViewer(document) ? undefined : readOpenPage()),
});

/** Chromium lets scripts into the empty page that it puts around a PDF; to read that would be to read nothing. */
function isViewer({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}

async function readOpenPage() {
  // First of all: the page may change what is selected while it is read.
  const selection = readSelection(document) ?? null;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const read = await inSlices(readDocument(document, location.href, loaded));
  return JSON.stringify({ ...read, selection, address: location.href });
}
