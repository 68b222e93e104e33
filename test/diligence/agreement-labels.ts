import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';

const FOLDER = new URL('./agreements/', import.meta.url);

const labels = z.array(
  z.object({
    file: z.string(),
    kind: z.enum([
      'agreement',
      'nda',
      'confidentiality-letter',
      'privacy-notice',
      'services-contract',
      'stub',
      'no-text',
      'other',
    ]),
    half: z.enum([
      'tuning',
      'held-out',
      'fresh',
      'sealed',
      'unseen',
      'last',
      'usual',
      'regional',
      'offices',
      'practice',
    ]),
    terms: z.optional(
      z.record(
        z.string(),
        z.object({ state: z.enum(['present', 'partly', 'absent']), where: z.optional(z.string()) }),
      ),
    ),
  }),
);

export type AgreementLabel = z.infer<typeof labels>[number];

/** The labelled documents; `agreements/README.md` says how they are labelled. */
export function readAgreementLabels(): AgreementLabel[] {
  const read = labels.parse(JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8')));
  for (const { file, kind, terms } of read)
    if (kind === 'agreement' && AGREEMENT_TERMS.some(({ id }) => terms?.[id] === undefined))
      throw new Error(`${file} lacks the label of a term`);
  return read;
}

/** The pages of a labelled document. */
export function readAgreementPages(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8').split('\f');
}
