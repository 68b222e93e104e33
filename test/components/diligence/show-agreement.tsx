import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { AgreementPart } from '../../../components/diligence/agreement-part.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { DraftDesk } from '../../../components/vendor/use-draft.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { FileRow } from '../../../lib/store/record-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, PEOPLE } from '../../record/writers.ts';
import { WithDesk } from '../privacy/with-desk.tsx';
import { ANA, pageOf } from '../vendor/vendor-page.ts';

/** Draws the agreement of acme.example over a desk in memory; gives what is said, stored and kept. */
export function showAgreement(
  entries: readonly Entry[],
  draft: Omit<Draft, 'key'> = {},
  outcome: RecordOutcome = { ok: true },
) {
  const said: Statement[][] = [];
  const stored: FileRow[] = [];
  const shown: { desk: DraftDesk | undefined } = { desk: undefined };
  const onAct = vi.fn(async (saying: Saying, _key?: string, files: readonly FileRow[] = []) => {
    said.push([...saying(countSalts())]);
    stored.push(...files);
    return outcome;
  });
  render(
    <WithDesk draft={draft}>
      {(desk) => {
        shown.desk = desk;
        return (
          <AgreementPart
            page={pageOf(entries)}
            people={PEOPLE}
            self={ANA}
            desk={desk}
            onAct={onAct}
            place={{ part: 'checklist', at: 'agreement' }}
            onPlace={() => undefined}
          />
        );
      }}
    </WithDesk>,
  );
  const fields = () => shown.desk?.draft.fields ?? {};
  return { said, stored, fields };
}
