import { useMemo, useState } from 'preact/hooks';
import { parseCandidates } from '../../lib/exchange/parse-candidates.ts';
import { type PlannedCandidate, planCandidates } from '../../lib/exchange/plan-candidates.ts';
import { WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { FileButton } from '../dashboard/file-button.tsx';
import type { ListedVendor } from '../dashboard/listed-vendor.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { addCandidates, type NewCandidate } from './add-candidates.ts';
import { CandidateTable } from './candidate-table.tsx';
import { readTextFile } from './read-text-file.ts';
import { WelcomeStep } from './welcome-step.tsx';

interface CandidatesStepProps {
  vendors: readonly ListedVendor[];
  canRecord: boolean;
}

type Said = { readonly kind: 'info' | 'error'; readonly sentence: string };

const FILE_FAULTS = {
  'too-large': WELCOME_WORDS.fileTooLarge,
  'not-text': WELCOME_WORDS.fileNotText,
  unreadable: WELCOME_WORDS.fileUnreadable,
} as const;

export function CandidatesStep({ vendors, canRecord }: CandidatesStepProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const work = useLongWork();
  const planned = useMemo(() => plan(text, vendors), [text, vendors]);
  const fresh = planned.filter(isNew);

  const type = (typed: string): void => {
    setText(typed);
    setSaid(undefined);
  };
  const chooseFile = async (file: File): Promise<void> => {
    const read = await readTextFile(file);
    if (read.ok) type(read.text);
    else setSaid({ kind: 'error', sentence: FILE_FAULTS[read.fault] });
  };
  const add = async (): Promise<void> => {
    const outcome = await work.run((steps) => addCandidates(fresh, steps));
    if (outcome.ok) {
      setText('');
      setSaid({ kind: 'info', sentence: WELCOME_WORDS.added(fresh.length) });
    } else if (outcome.fault === 'cancelled') setSaid({ kind: 'info', sentence: WELCOME_WORDS.cancelled });
    else setSaid({ kind: 'error', sentence: WELCOME_WORDS.storageFull });
  };

  return (
    <WelcomeStep id="candidates" n={3} title={WELCOME_WORDS.candidates} isDone={vendors.length > 0}>
      {vendors.length > 0 && <p class="text-numeric">{WELCOME_WORDS.onList(vendors.length)}</p>}
      <TextArea
        label={WELCOME_WORDS.pasteLabel}
        description={WELCOME_WORDS.candidatesWhat}
        placeholder={WELCOME_WORDS.pastePlaceholder}
        rows={4}
        value={text}
        onInput={type}
      />
      <div>
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onFile={(file) => void chooseFile(file)}>
          {WELCOME_WORDS.chooseFile}
        </FileButton>
      </div>
      {said && <Notice kind={said.kind}>{said.sentence}</Notice>}
      {planned.length > 0 && (
        <>
          <CandidateTable key={text} planned={planned} />
          {work.progress ? (
            <Progress
              label={WELCOME_WORDS.adding}
              value={work.progress.done}
              max={work.progress.total}
              detail={WELCOME_WORDS.addingDetail(work.progress.done, work.progress.total)}
              cancelLabel={WELCOME_WORDS.cancel}
              onCancel={work.cancel}
            />
          ) : (
            <AddButton count={fresh.length} canRecord={canRecord} onAdd={() => void add()} />
          )}
        </>
      )}
    </WelcomeStep>
  );
}

function plan(text: string, vendors: readonly ListedVendor[]): PlannedCandidate[] {
  const listed = vendors.filter(({ strangersOnly }) => !strangersOnly);
  const held = {
    keys: new Set(listed.flatMap(({ keys }) => keys)),
    names: listed.flatMap(({ name }) => name ?? []),
  };
  return planCandidates(parseCandidates(text), held, () => crypto.randomUUID());
}

function isNew(planned: PlannedCandidate): planned is PlannedCandidate & NewCandidate {
  return planned.fate === 'new';
}

const REASON_ID = 'candidates-reason';

function AddButton({ count, canRecord, onAdd }: { count: number; canRecord: boolean; onAdd: () => void }) {
  if (count === 0) return <p class="text-supporting">{WELCOME_WORDS.nothingToAdd}</p>;
  return (
    <div>
      <Button
        variant="primary"
        disabled={!canRecord}
        describedBy={canRecord ? undefined : REASON_ID}
        onClick={onAdd}
      >
        {WELCOME_WORDS.add(count)}
      </Button>
      {!canRecord && (
        <p id={REASON_ID} class="text-meta">
          {WELCOME_WORDS.nameFirst}
        </p>
      )}
    </div>
  );
}
