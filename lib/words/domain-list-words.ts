import type { ShownStanding } from '../record/standing.ts';
import { formatCount } from './format-count.ts';
import { NO_STANDING, STANDING_WORDS } from './standing-words.ts';

/** The lines of a plain domain list that say what it is; each begins with `#`. */
export const DOMAIN_LIST_WORDS = {
  title: (exporter: string, date: string) =>
    `# Call-center vendors, as reviewed by our team. Made with First Call by ${oneLine(exporter)}, ${date}.`,
  lead: [
    '# Our team’s record, never a certificate. That an address is here, or is not, proves nothing by itself.',
    '# One address a line; standings are as of that day.',
  ],
  standing: (standing: ShownStanding, addresses: number) =>
    `# ${standing === 'unlisted' ? NO_STANDING : STANDING_WORDS[standing]}: ${formatCount(addresses, 'address', 'addresses')}`,
} as const;

/** A name that somebody typed cannot begin a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
