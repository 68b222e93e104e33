import { useState } from 'preact/hooks';
import type { EvidenceKind } from '../../lib/diligence/question.ts';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import type { Statement } from '../../lib/record/entry.ts';
import { findEvidence } from '../../lib/record/evidence.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { LONGEST_TEXT } from '../../lib/record/say.ts';
import { sayCapture, sayFile } from '../../lib/record/say-evidence.ts';
import type { MakeSalt } from '../../lib/record/statement-parts.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { dropWaitingFile } from '../../lib/store/files.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { formatFileType, formatSize, EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import { isPrivateChosen, PrivateChoice } from '../vendor/private-choice.tsx';
import { QuoteSource } from '../vendor/quote-source.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { EvidenceFor } from './evidence-for.tsx';
import { evidenceForm } from './evidence-form.ts';
import { EvidencePicture, isPictureType } from './evidence-picture.tsx';

interface WaitingFileFormProps extends RecordProps {
  file: WaitingFile;
  kinds: readonly EvidenceKind[];
}

/** A file on the desk: what it is, what it backs, a note; recorded with its bytes when the button is pressed. */
export function WaitingFileForm({ file, kinds, page, desk, onAct }: WaitingFileFormProps) {
  const name = `evidence ${file.id}`;
  const note = guardedField(desk, `${name}/note`);
  const title = guardedTitle(desk, name, file);
  const form = evidenceForm(desk, name, { topic: file.topic, kind: firstKind(file, kinds) });
  const hold = useHold(isSettled(note) && isSettled(title));
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);

  const remove = async (): Promise<void> => {
    await dropWaitingFile(await theDesk(), file);
    desk.change(withoutForm(desk.draft, name));
  };
  const save = async (): Promise<void> => {
    if (note.text.length > LONGEST_TEXT) return setFault('too-long');
    if (hold.holdsBack()) return;
    const kept = [findKeptReason(note), findKeptReason(title)].filter((why) => why !== undefined).join('\n');
    const said = { name: title.text, note: note.text, kept, of: form.topics, as: form.kind || undefined };
    const isPrivate = isPrivateChosen(desk, `${name}/private`);
    const outcome = await onAct(
      (makeSalt) => [asPrivate(sayWaiting(makeSalt, file, said), isPrivate)],
      undefined,
      [{ sha256: file.sha256, bytes: file.bytes }],
    );
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) await remove();
  };

  return (
    <section class="stack evidence-card" aria-label={title.text}>
      <WaitingFacts file={file} />
      {isHeld(page.vendor.views, file) && <p class="text-meta">{words.heldAlready}</p>}
      {findPatientData(file.name).length > 0 && <GuardedTextArea label={words.fileName} {...title} />}
      <EvidenceFor vendor={page.vendor} form={form} kinds={kinds} />
      <GuardedTextArea
        label={words.note}
        hint={words.optional}
        description={VENDOR_WORDS.noPatients}
        {...note}
      />
      <PrivateChoice desk={desk} field={`${name}/private`} />
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <Actions>
        <Button size="small" variant="primary" onClick={() => void save()}>
          {words.record}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void remove()}>
          {words.remove}
        </Button>
      </Actions>
      <p class="text-meta">{words.fileStays}</p>
    </section>
  );
}

function WaitingFacts({ file }: { file: WaitingFile }) {
  const isPicture = isPictureType(file.type);
  return (
    <div class="evidence-card__facts">
      <span class="text-label">{words.waitingHere}</span>
      {file.form === 'file' && <b>{file.name}</b>}
      {isPicture && (
        <EvidencePicture
          bytes={file.bytes}
          type={file.type}
          alt={words.pictureAlt(file.address ?? file.name)}
        />
      )}
      <div class="text-meta">
        {file.address !== undefined && (
          <>
            <QuoteSource quote={{ text: '', address: file.address, at: file.at }} />
            <br />
          </>
        )}
        {formatFileType(file.type)}, {formatSize(file.bytes.size)} · {VENDOR_WORDS.hash}{' '}
        <Digest value={file.sha256} />
        {isPicture && <p>{words.pictureLook}</p>}
      </div>
    </div>
  );
}

/** The file’s name as it will be recorded: a name can hold patient data as well as a note. */
function guardedTitle(desk: DraftDesk, form: string, file: WaitingFile) {
  const field = guardedField(desk, `${form}/name`);
  return { ...field, text: field.text || file.name };
}

interface Said {
  readonly name: string;
  readonly note: string;
  readonly kept: string;
  readonly of: readonly string[];
  readonly as: EvidenceKind | undefined;
}

function sayWaiting(makeSalt: MakeSalt, file: WaitingFile, said: Said): Statement {
  const facts = { type: file.type, size: file.bytes.size, sha256: file.sha256, ...said };
  if (file.form === 'file') return sayFile(makeSalt, facts);
  const { address = '', at, pageSha256 } = file;
  return sayCapture(makeSalt, { ...facts, address, at, pageSha256 });
}

/** Kinds that no file but a picture of a page, or a note, is. */
const NOT_OF_FILES: readonly EvidenceKind[] = ['page-capture', 'site-visit-notes', 'interview-notes'];

/** The kind that is offered first: a page’s for its picture, a screenshot’s for others, else the first that counts. */
function firstKind({ form, type }: WaitingFile, kinds: readonly EvidenceKind[]): EvidenceKind | '' {
  if (form === 'capture') return 'page-capture';
  if (isPictureType(type)) return 'screenshot';
  return kinds.find((kind) => !NOT_OF_FILES.includes(kind)) ?? '';
}

function isHeld(views: RecordProps['page']['vendor']['views'], { sha256 }: WaitingFile): boolean {
  return views.some((view) => {
    const evidence = findEvidence(view);
    return (evidence?.form === 'file' || evidence?.form === 'capture') && evidence.sha256 === sha256;
  });
}
