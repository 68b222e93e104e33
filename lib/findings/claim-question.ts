import type { Claim, ClaimKind } from '../page/claim-kind.ts';

/** The question of due diligence that a kind of claim bears on, by its id in the team's list. */
const QUESTIONS: Readonly<Record<Exclude<ClaimKind, 'texting'>, string>> = {
  umbrella: 'under-your-umbrella',
  'hipaa-certified': 'certification-claims',
  'fully-compliant': 'certification-claims',
  'hipaa-compliant': 'own-obligations',
  'baa-offered': 'baa-offered',
  soc2: 'independent-assurance',
  hitrust: 'independent-assurance',
  'iso-27001': 'independent-assurance',
  urac: 'independent-assurance',
  pci: 'card-data-in-recordings',
  offshore: 'offshore',
  onshore: 'offshore',
  'ai-agents': 'subcontractors-covered',
  'call-recording': 'call-recording-consent',
  'stale-penalty': 'own-obligations',
};

/** Texts to patients are one question, messages to the clinician on call another. */
export function claimQuestion({ kind, text }: Claim): string {
  if (kind !== 'texting') return QUESTIONS[kind];
  return /\b(?:patients?|reminders?|appointments?|confirm)\b/i.test(text) ? 'texting' : 'message-delivery';
}
