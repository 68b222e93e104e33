import type { ExportLook } from '../../lib/store/export-messages.ts';
import { formatBundleFiles, formatExport, EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { formatRoute } from '../dashboard/route.ts';
import { SignedVendors } from '../privacy/signed-vendors.tsx';
import type { ExportChoice } from './export-choice.ts';

interface ExportSummaryProps {
  choice: ExportChoice;
  fileName: string;
  /** Undefined while it is counted. */
  look: ExportLook | undefined;
  /** A link to a vendor was followed. */
  onLeave: () => void;
}

/** What the file will be called and hold, and who can read it. */
export function ExportSummary({ choice, fileName, look, onLeave }: ExportSummaryProps) {
  const { format, isSealed } = choice;
  const isList = format === 'list' || format === 'bundle';
  return (
    <>
      <p>
        <b>{fileName}</b>
        <br />
        <span class="text-numeric" role="status">
          {look ? formatExport(format, look) : words.working}
          {look && format === 'bundle' && ` ${formatBundleFiles(look)}`}
        </span>
      </p>
      {look && look.signed.length > 0 && format !== 'domains' && (
        <SignedVendors
          vendors={look.signed}
          addressOf={(key) => formatRoute({ view: 'vendor', key })}
          onLeave={onLeave}
        />
      )}
      <p class="text-supporting">
        {isSealed ? words.sealed : words.readable} {isList ? words.goesOut : words.notAgain}
      </p>
    </>
  );
}
