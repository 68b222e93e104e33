import type { Finding } from '../../lib/findings/finding.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import { FindingsList } from './findings-list.tsx';
import { FlagSection } from './flag-section.tsx';
import { NoteComposer } from './note-composer.tsx';
import type { RecordProps } from './record-props.ts';
import { type Offered, RecordTabs } from './record-tabs.tsx';
import { StageRow } from './stage-row.tsx';
import { StandingBand } from './standing-band.tsx';
import './vendor-parts.css';

interface VendorPartsProps extends RecordProps {
  findings: readonly Finding[];
  offered: Offered;
  onQuote: (() => Promise<boolean>) | undefined;
}

/** A vendor's record under its name: what the team knows first, then what can be done, then everything said. */
export function VendorParts({ findings, offered, onQuote, ...props }: VendorPartsProps) {
  const { page } = props;
  return (
    <div class="vendor-parts">
      <StandingBand page={page} />
      <FlagSection {...props} onQuote={onQuote} />
      <FindingsList findings={findings} />
      {page.listed && <StageRow page={page} onAct={props.onAct} />}
      {page.vendor.entries.length > 0 && <RecordTabs key={page.key} {...props} offered={offered} />}
      {props.desk.draft.standing === undefined && (
        <NoteComposer
          key={`note ${page.key}`}
          {...props}
          vendorName={findListedName(page.vendor) ?? offered.names[0] ?? page.key}
          onQuote={onQuote}
        />
      )}
    </div>
  );
}
