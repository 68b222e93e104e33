import type { Concerning } from '../record/answer-value.ts';

/** Why a question is asked, in the screen's order: law, law with a choice, law where it applies, then good sense. */
export const QUESTION_BASES = ['required', 'addressable', 'conditional', 'article', 'good-practice'] as const;
export type QuestionBasis = (typeof QUESTION_BASES)[number];

/** What a document or an observation is, when it backs an answer. */
export const EVIDENCE_KINDS = [
  'attestation-letter',
  'audit-report',
  'certificate',
  'contract-clause',
  'insurance-certificate',
  'interview-notes',
  'log-sample',
  'page-capture',
  'policy-document',
  'sample-artifact',
  'screening-result',
  'screenshot',
  'signed-contract',
  'site-visit-notes',
  'system-configuration',
  'test-record',
  'training-record',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * Facts about the service that a buyer knows; a question that depends on one falls away where it does not hold.
 * `phi`: agents see, hear, store or send patient information.
 */
export const SCOPE_FACTS = [
  'phi',
  'recording',
  'payments',
  'texting',
  'outbound',
  'remote',
  'web',
  'stricter',
] as const;
export type ScopeFact = (typeof SCOPE_FACTS)[number];

/** One item of due diligence. Its `yes` is good, but for red flags, where `yes` concerns. */
export interface Question {
  /** Lower-case words and hyphens; stays through every version. */
  readonly id: string;
  /** Counts up from 1 with each rewording; an answer says which version it answered. */
  readonly version: number;
  /** A title of a few words. */
  readonly short: string;
  readonly group: string;
  readonly question: string;
  readonly why: string;
  readonly citations: readonly string[];
  readonly basis: QuestionBasis;
  /** Which part of it law covers, where law covers only a part. */
  readonly law: string | null;
  readonly evidence: readonly EvidenceKind[];
  /** Whether it must be settled before the first call. */
  readonly gate: boolean;
  readonly concerning: Concerning;
  /** What a vendor says that should make the reviewer stop. */
  readonly redFlagAnswer: string | null;
  /** Asks for the detail behind a yes or no. */
  readonly followUp: string | null;
  /** What is not settled about the rule itself. */
  readonly unsure: string | null;
  /** One of those that decide whether to go on with a vendor at all. */
  readonly firstLook: boolean;
  /** Applies only where this fact holds. */
  readonly scope: ScopeFact | null;
  /** Whether it still applies where the vendor handles no patient information. */
  readonly withoutPhi: boolean;
  /** The team no longer asks it; answers stay. */
  readonly retired?: boolean | undefined;
}

/** A red flag: answering yes speaks against the vendor, by whatever else it answers. */
export function isRedFlag({ concerning }: Pick<Question, 'concerning'>): boolean {
  return concerning === 'yes';
}
