import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { Notice } from '../ui/notice.tsx';
import type { SettleOutcome } from './settle.ts';

export type SettleFault = Extract<SettleOutcome, { ok: false }>['fault'];

/** Why nothing was recorded; whoever cancelled knows. */
export function SettleFaultNotice({ fault }: { fault: SettleFault | undefined }) {
  if (fault === undefined || fault === 'cancelled') return null;
  return <Notice kind="error">{fault === 'too-long' ? words.tooLongEntry : words.storageFull}</Notice>;
}
