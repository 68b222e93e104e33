import { useState } from 'preact/hooks';
import { writerOf } from '../../lib/record/entry.ts';
import { BACKUP_FAULTS, BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Time } from '../ui/time.tsx';
import type { RestorePreview, RestoreWay } from './restore-acts.ts';
import { RestoreWays } from './restore-ways.tsx';
import { UnsealForm } from './unseal-form.tsx';
import type { Restore, RestoreStep } from './use-restore.ts';

interface RestoreDialogProps {
  restoring: Restore;
  /** This browser’s own writer, where it has one. */
  self: string | undefined;
}

/** Shows what a backup holds and what restoring it would do, and does it. */
export function RestoreDialog({ restoring, self }: RestoreDialogProps) {
  const { step, cancel } = restoring;
  const [way, setWay] = useState<RestoreWay>('join');
  const close = (): void => {
    setWay('join');
    cancel();
  };
  return (
    <Dialog
      open={step.at !== 'idle' || step.fault !== undefined}
      title={titleOf(step)}
      closeLabel={words.close}
      onClose={close}
      actions={<Acts step={step} way={way} onRestore={restoring.restore} onClose={close} />}
    >
      {step.at === 'idle' && step.fault && (
        <Notice kind="error" title={words.couldNot}>
          {BACKUP_FAULTS[step.fault]}
        </Notice>
      )}
      {step.at === 'reading' && <Reading progress={step.progress} onCancel={close} />}
      {step.at === 'unseal' && (
        <UnsealForm fault={step.fault} onUnseal={(passphrase) => restoring.unseal(step.file, passphrase)} />
      )}
      {step.at === 'unsealing' && <p role="status">{words.opening}</p>}
      {step.at === 'preview' && (
        <>
          <Facts preview={step} />
          <SelfChoice preview={step} self={self} onName={restoring.nameSelf} />
          {step.plan.isEmptyHere ? (
            <p>{words.emptyHere}</p>
          ) : (
            <RestoreWays plan={step.plan} way={way} onWay={setWay} />
          )}
          {step.isFull && (
            <Notice kind="error" title={words.couldNot}>
              {words.storageFull}
            </Notice>
          )}
        </>
      )}
      {step.at === 'restoring' && <p role="status">{words.restoring}</p>}
      {step.at === 'done' && <p role="status">{words.restored}</p>}
    </Dialog>
  );
}

function titleOf(step: RestoreStep): string {
  if (step.at === 'unseal' || step.at === 'unsealing') return words.sealedTitle;
  return step.at === 'preview' ? words.restoreTitle(step.name) : words.restore;
}

interface ActsProps {
  step: RestoreStep;
  way: RestoreWay;
  onRestore: (way: RestoreWay) => void;
  onClose: () => void;
}

function Acts({ step, way, onRestore, onClose }: ActsProps) {
  if (step.at === 'done' || step.at === 'idle')
    return (
      <Button variant="primary" onClick={onClose}>
        {words.close}
      </Button>
    );
  if (step.at !== 'preview') return null;
  const { plan } = step;
  const isReplacing = way === 'replace' && !plan.isEmptyHere;
  const isNothing = !plan.isEmptyHere && way === 'join' && plan.adds.length === 0;
  return (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      {!isNothing && (
        <Button variant="primary" onClick={() => onRestore(way)}>
          {isReplacing ? words.replaceNow : words.restoreNow}
        </Button>
      )}
    </>
  );
}

function Reading({
  progress,
  onCancel,
}: {
  progress: { done: number; total: number } | undefined;
  onCancel: () => void;
}) {
  const isChecking = progress !== undefined && progress.total > 0;
  return (
    <Progress
      {...(isChecking
        ? {
            label: words.checking,
            value: progress.done,
            max: progress.total,
            detail: words.checkingDetail(progress.done, progress.total),
          }
        : { label: words.reading })}
      cancelLabel={words.cancel}
      onCancel={onCancel}
    />
  );
}

function Facts({ preview: { opened } }: { preview: RestorePreview }) {
  const { header, entries, people, writers, files, refused } = opened;
  const vendors = new Set(entries.map(({ about }) => about).filter((about) => writerOf(about) === undefined));
  const savedBy = writers.find(({ key }) => key === header.writer)?.person;
  const name = people.find(({ id }) => id === savedBy)?.name;
  return (
    <>
      <p class="text-numeric">
        {words.savedAt} <Time value={header.savedAt} precise />
        {name !== undefined && ` ${words.savedBy(name)}`}.{' '}
        {words.holds(vendors.size, entries.length, people.length, files.size)}
      </p>
      {refused > 0 && <Notice kind="notice">{words.refused(refused)}</Notice>}
    </>
  );
}

const NOBODY = '';

interface SelfChoiceProps {
  preview: RestorePreview;
  self: string | undefined;
  onName: (selfAs: string | undefined) => void;
}

/** Asked where this browser’s key is new to the backup. */
function SelfChoice({ preview: { opened, selfAs }, self, onName }: SelfChoiceProps) {
  const isKnown = opened.writers.some(({ key, person }) => key === self && person !== undefined);
  if (self === undefined || isKnown || opened.people.length === 0) return null;
  return (
    <Select
      label={words.who}
      description={words.whoWhat}
      options={[
        ...opened.people.map(({ id, name }) => ({ value: id, label: name })),
        { value: NOBODY, label: words.somebodyElse },
      ]}
      value={selfAs ?? NOBODY}
      onInput={(value) => onName(value === NOBODY ? undefined : value)}
    />
  );
}
