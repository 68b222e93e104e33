/** The page of a list for reading. */
export const LIST_PAGE_WORDS = {
  title: 'Call-center vendors, as reviewed by our team',
  made: (exporter: string, date: string) => `Made with First Call by ${exporter}, ${date}.`,
  never:
    'Our team’s record, never a certificate. Not legal advice. That a vendor is here, or is not, proves nothing by itself.',
  overview: ['Vendor', 'Websites', 'Standing', 'Stage', 'First call'],
  nameless: 'Vendor without a name',
  sites: 'Websites',
  otherNames: 'Other names',
  phones: 'Phones',
  standing: 'Standing',
  saidBy: 'Who, and when',
  reason: 'Reason',
  stage: 'Stage',
  reviewOn: 'Review on',
  agreement: 'Agreement',
  readiness: 'First call',
  gates: 'Questions before it',
} as const;
