import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPageFacts } from '../../lib/page/read-facts.ts';
import { readSelection } from '../../lib/page/read-selection.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => ({
    facts: readPageFacts(document, location.href),
    selection: readSelection(document) ?? null,
    address: location.href,
  }),
});
