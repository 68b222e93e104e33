import * as z from 'zod/mini';
import { AGREEMENT_TERMS, type TermId } from '../../lib/diligence/agreement-terms.ts';
import type { TermCheck } from '../../lib/diligence/check-terms.ts';
import type { TermFinding } from '../../lib/diligence/find-terms.ts';
import type { NamedFile } from '../../lib/diligence/read-agreement.ts';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import type { TermVerdict } from '../../lib/record/topics.ts';

/** What a check of a document came to, as it waits in the draft for a reviewer to confirm it. */
export interface TermProposal {
  /** As the reviewer knows the document. */
  readonly name: string;
  readonly pages: number;
  /** Undefined for pasted text, or where the file could not be kept. */
  readonly file?: NamedFile;
  readonly check: TermCheck;
}

/** Fifteen such sentences keep a draft small; a longer one is cut and ends in `…`. */
const LONGEST_SENTENCE = 1_500;

const proposalSchema = z.object({
  name: z.string(),
  pages: z.number(),
  file: z.optional(z.object({ name: z.string(), sha256: z.string() })),
  check: z.object({
    kind: z.string(),
    terms: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['found', 'partly', 'not-found']),
        sentence: z.optional(z.string()),
        page: z.optional(z.number()),
        missing: z.optional(z.string()),
      }),
    ),
  }),
});

/** The proposal as text for a field of the draft: bounded, and without words that look like patient data. */
export function formatProposal(proposal: TermProposal): string {
  const terms = proposal.check.terms.map((term) =>
    term.sentence === undefined ? term : { ...term, sentence: boundSentence(term.sentence) },
  );
  return JSON.stringify({ ...proposal, check: { ...proposal.check, terms } });
}

function boundSentence(sentence: string): string {
  const clean = redactSigns(sentence, findPatientData(sentence));
  return clean.length > LONGEST_SENTENCE ? `${clean.slice(0, LONGEST_SENTENCE).toWellFormed()}…` : clean;
}

/** Reads a proposal from the draft; undefined where there is none, or one of another version. */
export function parseProposal(text: string | undefined): TermProposal | undefined {
  if (text === undefined) return undefined;
  const parsed = proposalSchema.safeParse(JSON.parse(text));
  return parsed.success ? (parsed.data as TermProposal) : undefined;
}

const VERDICT_OF: Readonly<Record<TermFinding['state'], TermVerdict>> = {
  found: 'present',
  partly: 'partly',
  'not-found': 'absent',
};

/** What was found of a term. */
export function findingOf(proposal: TermProposal | undefined, id: TermId): TermFinding | undefined {
  return proposal?.check.terms.find((term) => term.id === id);
}

/** What a check proposes for a term; nothing where the document is no business associate agreement. */
export function proposedVerdict(proposal: TermProposal | undefined, id: TermId): TermVerdict | undefined {
  if (proposal?.check.kind !== 'agreement') return undefined;
  const finding = findingOf(proposal, id);
  return finding && VERDICT_OF[finding.state];
}

/** How many terms were found, partly found and not found. */
export function countFindings(proposal: TermProposal): Readonly<Record<TermFinding['state'], number>> {
  const counts = { found: 0, partly: 0, 'not-found': 0 };
  for (const { id } of AGREEMENT_TERMS) counts[findingOf(proposal, id)?.state ?? 'not-found']++;
  return counts;
}
