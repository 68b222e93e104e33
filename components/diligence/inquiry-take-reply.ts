import { planReply, type ReplyPlan, type SentInquiry } from '../../lib/diligence/inquiry-plan.ts';
import type { ReadQuestionnaire } from '../../lib/diligence/inquiry-reply.ts';
import { hashFile } from '../../lib/documents/hash-file.ts';
import { keepWaitingFile } from '../../lib/store/files.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { formatReplyFault } from '../../lib/words/inquiry-words.ts';
import type { AskedOf } from './inquiry-reply-draft.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** What the browser’s file dialog offers. */
export const REPLY_ACCEPT = '.xlsx,.csv';

/** Files of replies on a vendor’s desk carry this topic. */
export const REPLY_TOPIC = 'inquiry';

/** A file as a reply to an inquiry; `why` is the sentence that refuses it. */
export type PlannedReply =
  | { readonly ok: true; readonly plan: Extract<ReplyPlan<AskedOf>, { ok: true }> }
  | { readonly ok: false; readonly why: string };

/** Reads a file that may be a reply. The reader of workbooks is loaded for it. */
export async function readReply(bytes: Blob): Promise<ReadQuestionnaire> {
  const { readQuestionnaire } = await import('../../lib/documents/read-questionnaire.ts');
  return readQuestionnaire(new Uint8Array(await bytes.arrayBuffer()));
}

/** Plans what a file that was read answers of an inquiry. */
export function planRead(read: ReadQuestionnaire, sent: SentInquiry<AskedOf>): PlannedReply {
  if (!read.ok) return { ok: false, why: formatReplyFault(read.fault) };
  const plan = planReply(read.sheets, sent);
  return plan.ok ? { ok: true, plan } : { ok: false, why: formatReplyFault(plan.fault, plan.named) };
}

/** Lays a reply’s file on the vendor’s desk, where it outlives a closed panel; gives its SHA-256. Refused files are not kept. */
export async function takeReply(
  file: File,
  key: string,
  sent: SentInquiry<AskedOf>,
): Promise<{ readonly ok: true; readonly sha256: string } | { readonly ok: false; readonly why: string }> {
  const planned = planRead(await readReply(file), sent);
  if (!planned.ok) return planned;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await hashFile(file);
  const kept = await keepWaitingFile(await theDesk(), {
    id: crypto.randomUUID(),
    key,
    form: 'file',
    name: file.name,
    // A workbook is a ZIP archive, and begins as one.
    type: bytes[0] === 0x50 && bytes[1] === 0x4b ? MEDIA_TYPES.xlsx : 'text/csv',
    sha256,
    bytes: new Blob([bytes]),
    topic: REPLY_TOPIC,
    at: new Date().toISOString(),
  });
  return kept.ok ? { ok: true, sha256 } : { ok: false, why: words.fileFull };
}
