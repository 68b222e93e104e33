import type { ClaimReason, PageFindingReason } from '../findings/page-finding.ts';
import type { ClaimKind } from '../page/claim-kind.ts';
import type { PagePlace } from '../page/page-place.ts';
import type { SocDetail } from '../page/soc-detail.ts';
import type { FindingText } from './finding-words.ts';
import { formatDay } from './format-date.ts';

/** The part of the panel that tells what the open page says and does. */
export const PAGE_SAYS_WORDS = {
  title: 'What this page says',
  nothing: 'No claim, form or tracker that First Call knows.',
  take: 'Take as evidence',
  waits: 'Waits at the foot, to be saved.',
  saved: 'On record',
  all: (count: number) => `All ${count}`,
  fewer: 'Fewer',
  readAgain: 'Read again',
} as const;

const PLACES: Readonly<Record<PagePlace, string>> = {
  title: 'page title',
  heading: 'page heading',
  text: 'page text',
  menu: 'menu',
  footer: 'footer',
  image: 'words of a picture',
};

const CLAIMS: Readonly<Record<Exclude<ClaimKind, 'soc2'>, readonly [title: string, why: string]>> = {
  umbrella: [
    'Says your compliance covers theirs',
    'HIPAA binds a vendor that handles patient information directly, whatever its client does.',
  ],
  'hipaa-certified': [
    'Claims a HIPAA certificate, approval or seal',
    'HHS recognises no HIPAA certification: a claim, not evidence.',
  ],
  'fully-compliant': [
    'Claims HIPAA compliance in full, or guarantees it',
    'Nobody can promise that: ask what was checked, by whom and when.',
  ],
  'hipaa-compliant': [
    'Claims HIPAA compliance',
    'A claim, not evidence: ask how the vendor keeps to it, in writing.',
  ],
  'baa-offered': [
    'Speaks of a business associate agreement',
    'An offer is a start: what counts is the signed agreement and its terms.',
  ],
  hitrust: ['Names HITRUST', 'Ask for the letter: which assessment, which sites and systems, until when.'],
  'iso-27001': ['Names ISO 27001', 'Ask for the certificate and its scope: which sites, until when.'],
  urac: ['Names URAC accreditation', 'Ask for the certificate: which program, until when.'],
  pci: [
    'Names PCI, the rules for card payments',
    'It says nothing about patient information; ask how card data stays out of recordings.',
  ],
  offshore: [
    'Has people abroad',
    'HIPAA does not forbid it; your payer and state contracts may. Ask for every place, backups too.',
  ],
  onshore: [
    'Says that its people are in the United States',
    'Ask whether that holds for overflow, backups and subcontractors too.',
  ],
  'ai-agents': [
    'Lets AI take, write down or sum up calls',
    'Ask which company’s AI it is, and whether an agreement covers it.',
  ],
  'call-recording': [
    'Records calls',
    'Recordings with patient details are protected like records; ask about consent and how long they are kept.',
  ],
  texting: ['Sends text messages', 'Plain texts are not encrypted: ask what stands in them.'],
  'stale-penalty': [
    'Quotes HIPAA penalties that are out of date',
    'The amounts are raised each year: a sign of an old page, no more.',
  ],
};

/** The words for a finding of what a page says. */
export function formatPageFinding(reason: PageFindingReason, timeZone: string): FindingText {
  switch (reason.code) {
    case 'claim':
      return formatClaim(reason);
    case 'baa-missing':
      return {
        kind: 'Missing, this page only',
        title: 'Sells to health care, names no agreement (BAA)',
        why: 'Another page may; ask for it before any patient information moves.',
      };
    case 'trackers':
    case 'form-insecure':
    case 'form-elsewhere':
      return formatForm(reason);
    case 'no-privacy-link':
      return {
        kind: 'Missing, this page only',
        title: 'Asks for details, links no privacy policy',
        why: 'It would say who else receives what is typed here.',
      };
    case 'other-footer-name':
      return {
        kind: 'Name, footer',
        title: `The footer names ${reason.pageName}`,
        why: `Your list knows this vendor as ${reason.listedName}. Ask which company signs the contract.`,
      };
    case 'changed':
      return {
        kind: 'Changed, this page',
        title: `This page has changed since ${formatDay(reason.since, timeZone)}`,
        why: 'Its main text is not the one that evidence was taken from. Read it again before you rely on that.',
      };
  }
}

type FormReason = Extract<PageFindingReason, { code: 'trackers' | 'form-insecure' | 'form-elsewhere' }>;

function formatForm(reason: FormReason): FindingText {
  const kind = `Form, ${withFrame('this page', reason.frame)}`;
  switch (reason.code) {
    case 'trackers':
      return {
        kind,
        title: reason.records ? 'Can record what is typed here' : 'Trackers beside a form',
        why: `${reason.names.join(', ')}. On a sales page that says little; where patients type, it matters.`,
      };
    case 'form-insecure':
      return {
        kind,
        title:
          reason.by === 'http' ? 'Sends what is typed without encryption' : 'Sends what is typed by mail',
        why: 'Whoever is on the way can read it: no place for patient details.',
      };
    case 'form-elsewhere':
      return {
        kind,
        title: `Sends what is typed to ${reason.host}`,
        why: 'If patients fill it in, that company needs an agreement too.',
      };
  }
}

function formatClaim({ claim, frame, times, soc }: ClaimReason): FindingText {
  const [title, why] = claim.kind === 'soc2' ? socWords(soc) : CLAIMS[claim.kind];
  const place = `Claim, ${withFrame(PLACES[claim.place], frame)}`;
  return { kind: times > 1 ? `${place}, and ${times - 1} more` : place, title, why };
}

function socWords(soc: SocDetail | undefined): readonly [title: string, why: string] {
  const name = soc?.type === undefined ? 'SOC 2' : `SOC 2 type ${soc.type}`;
  if (soc?.ofHost)
    return [
      `Names ${name}, of its host`,
      'A host’s report covers the host, not the people who take the calls.',
    ];
  if (soc?.certified)
    return [`Calls ${name} a certificate`, 'SOC 2 is a report, not a certificate: ask to read it.'];
  if (soc?.type === 'I')
    return [`Names ${name}`, 'Type I looks at one day; type II at months. Ask for the report and its scope.'];
  return [
    `Names ${name}`,
    'Ask for the report: its scope, its period and what the auditor took exception to.',
  ];
}

function withFrame(place: string, frame: string | undefined): string {
  return frame === undefined ? place : `${place}, in a frame of ${frame}`;
}
