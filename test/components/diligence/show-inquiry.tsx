import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { InquiryPart } from '../../../components/diligence/inquiry-part.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { FileRow } from '../../../lib/store/record-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { INQUIRY_ID } from '../../diligence/inquiry-record.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import { WithDesk } from '../privacy/with-desk.tsx';
import { ANA, KEY, pageOf } from '../vendor/vendor-page.ts';

/** Draws the inquiry to acme.example as Ana sees it, over a desk in memory and a record that really changes. */
export function showInquiry(
  entries: readonly Entry[] = [],
  draft: Omit<Draft, 'key'> = {},
  outcome: RecordOutcome = { ok: true },
) {
  const said: Statement[][] = [];
  const stored: FileRow[] = [];
  const shown: { draft: Draft | undefined } = { draft: undefined };
  function Part({ desk }: { desk: Parameters<Parameters<typeof WithDesk>[0]['children']>[0] }) {
    const [held, setHeld] = useState(entries);
    shown.draft = desk.draft;
    const onAct = async (saying: Saying, _key?: string, files: readonly FileRow[] = []) => {
      const statements = [...saying(countSalts())];
      said.push(statements);
      stored.push(...files);
      if (outcome.ok) setHeld((before) => [...before, entryOf({ statements })]);
      return outcome;
    };
    return (
      <InquiryPart
        page={pageOf(held)}
        people={PEOPLE}
        self={ANA}
        desk={desk}
        onAct={onAct}
        place={{ part: 'checklist', at: 'inquiry' }}
        onPlace={() => undefined}
      />
    );
  }
  const view = render(<WithDesk draft={draft}>{(desk) => <Part desk={desk} />}</WithDesk>);
  return { said, stored, fields: () => shown.draft?.fields ?? {}, draft: () => shown.draft, ...view };
}

export const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
export const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** What a vendor writes beside a question: answer, details, evidence. */
type Filling = Readonly<Record<string, readonly string[]>>;

/** A questionnaire as a vendor sends it back. */
export function filledCsv(filling: Filling, vendorKey: string = KEY): File {
  const rows = [
    ['Vendor', vendorKey],
    ['Inquiry', INQUIRY_ID],
    ['No.', 'Question', 'Your answer', 'Details', 'Evidence you can show', 'Reference'],
    ...Object.entries(filling).map(([id, [answer = '', details = '', evidence = '']]) => [
      ...['1', 'Do you?', answer, details, evidence, `${id} v1`],
    ]),
  ];
  const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  return new File([text], 'answers.csv', { type: 'text/csv' });
}

/** Chooses a file in the dialog of the reply. */
export function chooseReply(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('No file can be chosen');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}
