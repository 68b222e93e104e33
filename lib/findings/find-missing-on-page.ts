import type { PageContents, PageLine } from '../page/page-contents-schema.ts';
import type { PageFacts } from '../page/page-facts-schema.ts';
import { findText } from '../record/body-text.ts';
import { liveViews, type Vendor } from '../record/fold.ts';
import { asksForDetails } from './find-forms-on-page.ts';
import type { PageFinding } from './page-finding.ts';
import { sharesAWord } from './shares-a-word.ts';

const HEALTH =
  /\b(?:medical|health ?care|patients?|clinics?|hospitals?|physicians?|doctors?|dental|dentists?|hospices?|HIPAA|nurses?)\b/i;
const CALLS = /\b(?:answering|(?:call|contact) cent(?:er|re)s?|receptionists?|calls?|after[- ]hours)\b/i;
const AGREEMENT = /\bBAAs?\b|\b[Bb]usiness [Aa]ssociates?\b/;
const PRIVACY = /\bprivacy (?:policy|notice|statement)\b|\bprivacidad\b|\bconfidentialit|\bdatenschutz/i;
/** Lines of a page's text that speak of health care before it counts as selling to it. */
const ENOUGH = 3;

/** Where a page sells to health care and says nothing of a business associate agreement. */
export function findMissingAgreement({ lines }: PageContents): PageFinding[] {
  const sells = sellsToHealthCare(lines) && lines.some(({ text }) => CALLS.test(text));
  if (!sells || lines.some(({ text }) => AGREEMENT.test(text))) return [];
  return [{ severity: 'info', reason: { code: 'baa-missing' }, question: 'baa-offered' }];
}

function sellsToHealthCare(lines: readonly PageLine[]): boolean {
  const spoken = lines.filter(
    ({ text, place }) => place !== 'menu' && place !== 'footer' && HEALTH.test(text),
  );
  return spoken.length >= ENOUGH || spoken.some(({ place }) => place === 'title' || place === 'heading');
}

/** Where a page asks for details and leads to no privacy policy. */
export function findMissingPrivacy({ forms, lines, linksPrivacy }: PageContents): PageFinding[] {
  if (linksPrivacy || !forms.some(asksForDetails) || lines.some(({ text }) => PRIVACY.test(text))) return [];
  return [{ severity: 'info', reason: { code: 'no-privacy-link' }, question: 'web-trackers' }];
}

/**
 * Where the copyright line names another company than the list does, though the page's own name fits; a page whose name
 * does not fit is said elsewhere.
 *
 * @param pageName what the page calls itself
 */
export function findFooterName(
  { names }: PageFacts,
  pageName: string | undefined,
  vendor: Vendor,
): PageFinding[] {
  const listed = liveViews(vendor, 'name').flatMap((view) => findText(view, 'text') ?? []);
  const [listedName] = listed;
  const isKnown = (name: string): boolean => listed.some((known) => sharesAWord(known, name));
  if (listedName === undefined || pageName === undefined || !isKnown(pageName)) return [];
  const footer = names.find(({ text, from }) => from === 'footer' && /[\p{L}\p{N}]{3}/u.test(text));
  if (footer === undefined || isKnown(footer.text) || sharesAWord(footer.text, pageName)) return [];
  return [
    {
      severity: 'info',
      reason: { code: 'other-footer-name', pageName: footer.text, listedName },
      question: 'site-identity',
    },
  ];
}
