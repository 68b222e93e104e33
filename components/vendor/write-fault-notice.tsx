import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Notice } from '../ui/notice.tsx';

interface WriteFaultNoticeProps {
  fault: RecordFault | undefined;
}

/** Says that nothing was recorded, why, and what to do. */
export function WriteFaultNotice({ fault }: WriteFaultNoticeProps) {
  if (fault === undefined) return null;
  return (
    <Notice kind="error" title={words.notSaved}>
      {words.writeFaults[fault]}
    </Notice>
  );
}
