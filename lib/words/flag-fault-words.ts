import type { FlagFault } from '../record/flag.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { VENDOR_WORDS } from './vendor-words.ts';

/** The sentence for what keeps a flag from being recorded. */
export function formatFlagFault(fault: FlagFault): string {
  switch (fault) {
    case 'reason-missing':
      return VENDOR_WORDS.reasonMissing;
    case 'not-ready-missing':
      return VENDOR_WORDS.notReadyMissing;
    case 'less-caution-missing':
      return VENDOR_WORDS.lessCautionMissing;
    case 'checked-missing':
      return VENDOR_WORDS.checkedMissing;
    case 'review-missing':
      return VENDOR_WORDS.reviewMissing;
    case 'too-long':
      return VENDOR_WORDS.tooLong(LONGEST_TEXT.toLocaleString('en-US'));
  }
}
