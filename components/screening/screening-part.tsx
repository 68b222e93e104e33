import { useMemo, useState } from 'preact/hooks';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { namesToScreen } from '../../lib/registers/names-to-screen.ts';
import { findUnfound, planScreening, type ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import { sayScreened } from '../../lib/registers/say-screening.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { Button } from '../ui/button.tsx';
import type { Offered } from '../vendor/offered.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { BreachSearches } from './breach-searches.tsx';
import { Candidates } from './candidates.tsx';
import { FactFields } from './fact-fields.tsx';
import { readVendorFacts } from './screening-draft.ts';
import { ScreeningNames } from './screening-names.tsx';
import { ScreeningPersons } from './screening-persons.tsx';
import { ScreeningRegisters } from './screening-registers.tsx';
import { UnfoundRows } from './unfound-rows.tsx';
import { type Asked, useCandidates } from './use-candidates.ts';
import './screening-part.css';

interface ScreeningPartProps extends RecordProps {
  offered: Offered;
}

/** A vendor's names against the public registers: candidates to decide on, and the record that somebody looked. */
export function ScreeningPart({ offered, ...props }: ScreeningPartProps) {
  const { page, desk } = props;
  const fold = useMemo(() => foldScreening(page.vendor), [page.vendor]);
  const names = namesToScreen(page.vendor, offered.names);
  const answer = useCandidates(names);
  const asked = answer === 'failed' ? undefined : answer;
  const facts = readVendorFacts(desk, offered.place);
  const candidates = asked && planScreening(asked.candidates, fold, facts);
  return (
    <div class="checklist__body screening">
      <div>
        <h3>{words.title}</h3>
        <p class="text-supporting">{words.lead}</p>
      </div>
      {asked && candidates ? (
        <>
          <Candidates {...props} asked={asked} candidates={candidates} />
          <UnfoundRows {...props} dispositions={findUnfound(candidates, fold)} loaded={asked.registers} />
          {candidates.length > 0 && <FactFields desk={desk} facts={facts} />}
          <ScreenNow {...props} asked={asked} candidates={candidates} names={names.map(({ text }) => text)} />
          <ScreeningRegisters loaded={asked.registers} fold={fold} />
        </>
      ) : (
        <>
          <p role="status">{answer === 'failed' ? words.failed : words.reading}</p>
          {answer === 'failed' && <UnfoundRows {...props} dispositions={findUnfound([], fold)} loaded={[]} />}
        </>
      )}
      <ScreeningNames names={names} offered={offered.names} />
      <ScreeningPersons {...props} />
      {asked && candidates && <BreachSearches loaded={asked.registers} candidates={candidates} />}
    </div>
  );
}

interface AskedProps extends RecordProps {
  asked: Asked;
  /** The likeliest first. */
  candidates: readonly ScreenedCandidate[];
}

/** Records that the vendor was looked for: one entry, a statement for each register. */
function ScreenNow({ asked, candidates, names, page, onAct }: AskedProps & { names: readonly string[] }) {
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  if (asked.registers.length === 0 || names.length === 0) return null;
  const screen = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await onAct((makeSalt) =>
      asked.registers.map((register) => {
        const found = candidates.filter(({ row }) => row.register === register.id);
        const digests = found.map(({ digest }) => digest);
        return sayScreened(makeSalt, { register, names, found: digests }, page.vendor);
      }),
    );
    setBusy(false);
    setFault(outcome.ok ? undefined : outcome.fault);
  };
  return (
    <div class="screening__now">
      <Button variant="primary" onClick={() => void screen()}>
        {words.screenNow}
      </Button>
      <p class="text-meta">{words.screenNowWhat}</p>
      <WriteFaultNotice fault={fault} />
    </div>
  );
}
