import { fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { EvidenceOf } from '../../../components/diligence/evidence-of.tsx';
import type { RecordProps } from '../../../components/vendor/record-props.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import { sayFile } from '../../../lib/record/say-evidence.ts';
import type { Draft, WaitingFile } from '../../../lib/store/desk-database.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import { WithDesk } from '../privacy/with-desk.tsx';
import { ANA, KEY, pageOf } from '../vendor/vendor-page.ts';

export const SHA = 'a'.repeat(64);
export const TOPIC = 'answer:baa-offered';
export const TEXT = { name: 'letter.txt', type: 'text/plain', size: 5, sha256: SHA };
export const WAITING: WaitingFile = {
  id: 'f1',
  key: KEY,
  form: 'file',
  name: 'letter.txt',
  type: 'text/plain',
  sha256: SHA,
  bytes: new Blob(['hello']),
  at: '2026-03-02T09:00:00.000Z',
};

interface Said {
  readonly statements: readonly Statement[];
  readonly files: readonly unknown[] | undefined;
}

/** Draws a part over a desk in memory, by itself the evidence of one question; gives what is recorded. */
export function show(
  entries: readonly Entry[],
  draft: Omit<Draft, 'key'> = {},
  part: (props: RecordProps) => ComponentChild = (props) => (
    <EvidenceOf {...props} topic={TOPIC} kinds={['page-capture', 'attestation-letter']} />
  ),
): Said[] {
  const acts: Said[] = [];
  const onAct: RecordProps['onAct'] = async (saying, _key, files) => {
    acts.push({ statements: saying(countSalts()), files });
    return { ok: true };
  };
  const page = pageOf(mergeEntries(entries, []));
  render(
    <WithDesk draft={draft}>{(desk) => part({ page, people: PEOPLE, self: ANA, desk, onAct })}</WithDesk>,
  );
  return acts;
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

export const fileOf = (by: string, of = [TOPIC]): Entry =>
  entryOf({ by, statements: [sayFile(countSalts(), { ...TEXT, of, as: 'attestation-letter' })] });
