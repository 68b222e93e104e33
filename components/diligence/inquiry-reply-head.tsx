import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { formatFileType, formatSize } from '../../lib/words/evidence-words.ts';
import { formatDay } from '../../lib/words/format-date.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { Digest } from '../ui/digest.tsx';

interface InquiryReplyHeadProps {
  file: WaitingFile;
  inquiry: Inquiry;
  vendor: Vendor;
  vendorKey: string;
}

/** Whose reply it is, to which inquiry, and in which file. */
export function InquiryReplyHead({ file, inquiry, vendor, vendorKey }: InquiryReplyHeadProps) {
  const name = findListedName(vendor) ?? vendorKey;
  return (
    <div>
      {inquiry.sent && <p>{words.replyTo(name, formatDay(inquiry.sent.entry.at, timeZone()))}</p>}
      <p class="text-meta">
        <b>{file.name}</b>, {formatFileType(file.type)}, {formatSize(file.bytes.size)}, {words.hash}{' '}
        <Digest value={file.sha256} />
      </p>
    </div>
  );
}
