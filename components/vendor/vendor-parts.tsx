import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/findings/finding.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Notice } from '../ui/notice.tsx';
import { ApprovalSection } from './approval-section.tsx';
import { FindingsList } from './findings-list.tsx';
import { FlagSection } from './flag-section.tsx';
import type { Offered } from './offered.ts';
import type { ChecklistPlace, PlaceProps, RecordPlace } from './record-place.ts';
import type { RecordProps } from './record-props.ts';
import { RecordTabs } from './record-tabs.tsx';
import { StageRow } from './stage-row.tsx';
import { StandingBand } from './standing-band.tsx';
import { WriteFaultNotice } from './write-fault-notice.tsx';
import './vendor-parts.css';

/** With the patient-data guard, which is the largest part of a form. */
const NoteComposer = lazyPart(async () => (await import('./note-composer.tsx')).NoteComposer);
const ReadinessSection = lazyPart(
  async () => (await import('../diligence/readiness-section.tsx')).ReadinessSection,
);
const RegisterFindings = lazyPart(
  async () => (await import('../screening/register-findings.tsx')).RegisterFindings,
);

interface VendorPartsProps extends RecordProps {
  findings: readonly Finding[];
  offered: Offered;
  onQuote: (() => Promise<boolean>) | undefined;
  /** What the open page says, where one is at hand. */
  pageSays?: ((onPlace: PlaceProps['onPlace']) => ComponentChildren) | undefined;
  /** A place in the checklist that a link leads to. */
  at?: ChecklistPlace | undefined;
}

/** A vendor's record under its name: what the team knows first, then what can be done, then everything said. */
export function VendorParts({ findings, offered, onQuote, pageSays, at, ...props }: VendorPartsProps) {
  const { page } = props;
  const [place, setPlace] = useState<RecordPlace>({ part: 'notes' });
  useEffect(() => {
    if (at) setPlace({ part: 'checklist', at });
  }, [at]);
  const [answered, setAnswered] = useState<string | undefined>(undefined);
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  /** For the acts of one press, which have no form to say in that nothing was recorded. */
  const onPress: RecordProps['onAct'] = async (saying, key, files) => {
    const outcome = await props.onAct(saying, key, files);
    setFault(outcome.ok ? undefined : outcome.fault);
    return outcome;
  };
  const band = useRef<HTMLElement>(null);
  /** The form goes when its flag is recorded: what the reader then hears and sees is what it became. */
  const onFlag: RecordProps['onAct'] = async (saying, key) => {
    const outcome = await props.onAct(saying, key);
    if (outcome.ok) band.current?.focus();
    return outcome;
  };
  return (
    <div class="vendor-parts">
      <StandingBand page={page} bandRef={band} />
      {!props.desk.isKept && <Notice kind="notice">{words.draftNotKept}</Notice>}
      <ApprovalSection key={`approval ${page.key}`} {...props} onAct={onFlag} />
      <FlagSection {...props} onAct={onFlag} onQuote={onQuote} />
      <ReadinessSection
        key={`readiness ${page.key}`}
        page={page}
        onPlace={setPlace}
        onStanding={() => band.current?.focus()}
        onAnswered={setAnswered}
      />
      <FindingsList findings={findings} onAct={onPress} />
      {pageSays?.(setPlace)}
      {place.at !== 'screening' && (
        <RegisterFindings key={`registers ${page.key}`} page={page} offered={offered} onPlace={setPlace} />
      )}
      {page.listed && <StageRow page={page} onAct={onPress} />}
      <WriteFaultNotice fault={fault} />
      <RecordTabs
        key={page.key}
        {...props}
        onAct={onPress}
        offered={offered}
        answered={answered}
        place={place}
        onPlace={setPlace}
      />
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
