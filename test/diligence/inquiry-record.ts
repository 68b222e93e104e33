import { saySent } from '../../lib/diligence/say-inquiry.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { foldVendor, type Vendor } from '../../lib/record/fold.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../record/writers.ts';

export const INQUIRY_ID = '5f1c2a34-0000-4000-8000-00000000abcd';

/** A whole form about an inquiry that can be recorded on 1 June 2026. */
export const FORM = {
  inquiryId: INQUIRY_ID,
  to: 'privacy@acme.example',
  us: 'Alder Valley Health',
  due: '2026-06-15',
  questions: [
    { id: 'baa-offered', version: 1 },
    { id: 'risk-analysis-current', version: 1 },
    { id: 'offshore', version: 1 },
  ],
  citations: false,
  note: '',
};

/** The entry of an inquiry that Ana sent. */
export function sentEntry(changes: Partial<typeof FORM> = {}, by: string = WRITERS.ana): Entry {
  return entryOf({ by, statements: [saySent(countSalts(), { ...FORM, ...changes })] });
}

/** An entry with one answer to a question of ours. */
export function answerEntry(
  question: string,
  value: string,
  by: string = WRITERS.ana,
  body: Record<string, string> = {},
): Entry {
  const said: Statement = { topic: `answer:${question}`, value, version: 1 };
  const held = Object.keys(body).length > 0 ? { body: { salt: countSalts()(), ...body } } : {};
  return entryOf({ by, statements: [{ ...said, ...held }] });
}

/** What acme.example comes to. */
export function vendorOf(...entries: readonly Entry[]): Vendor {
  return foldVendor('acme.example', entries, PEOPLE);
}
