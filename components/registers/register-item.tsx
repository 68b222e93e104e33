import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { todaysDate } from '../../lib/platform/today.ts';
import type { LoadedRegister, RegisterId } from '../../lib/registers/register.ts';
import { daysOld, isTooOld } from '../../lib/registers/register-age.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import {
  formatSource,
  formatTakenIn,
  REGISTER_SOURCES,
  REGISTER_WORDS as words,
} from '../../lib/words/register-words.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Digest } from '../ui/digest.tsx';
import { Time } from '../ui/time.tsx';
import './register-item.css';

interface RegisterItemProps {
  id: RegisterId;
  /** Undefined while it is not loaded. */
  register: LoadedRegister | undefined;
  /** Offered for a register that can be downloaded. */
  onDownload?: (() => void) | undefined;
  onRemove: () => void;
}

/** One register: what it is, which rows are in force and how old they are, and how to get newer ones. */
export function RegisterItem({ id, register, onDownload, onRemove }: RegisterItemProps) {
  const titleId = useId();
  const downloadId = useId();
  const { what, how, link, address } = REGISTER_SOURCES[id];
  const isReviewers = register !== undefined && register.from.kind !== 'snapshot';
  const isOld = register !== undefined && isTooOld(register, todaysDate());
  return (
    <li class="register" aria-labelledby={titleId}>
      <div class="register__head">
        <h2 id={titleId}>{REGISTER_NAMES[id].title}</h2>
        <RegisterMark register={register} isOld={isOld} />
      </div>
      <p class="text-supporting">{what}</p>
      {register && <RegisterFacts register={register} />}
      {isOld && <p>{words.getNewer}</p>}
      <p class="text-supporting">
        {how}{' '}
        <a href={address} target="_blank" rel="noreferrer" title={words.opensTab}>
          {link}
        </a>
      </p>
      {(onDownload || isReviewers) && (
        <div class="register__acts">
          {onDownload && (
            <Button icon="import" describedBy={downloadId} onClick={onDownload}>
              {words.download}
            </Button>
          )}
          {isReviewers && <Button onClick={onRemove}>{words.remove(REGISTER_NAMES[id].short)}</Button>}
          {onDownload && (
            <p id={downloadId} class="text-meta">
              {words.downloadWhat}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function RegisterMark({ register, isOld }: { register: LoadedRegister | undefined; isOld: boolean }) {
  if (!register) return <Chip outline="dashed">{words.notLoaded}</Chip>;
  return (
    <span class="register__marks">
      {register.from.kind === 'snapshot' && <Chip outline="dashed">{words.shipped}</Chip>}
      {isOld ? (
        <Chip tone="notice">{words.tooOld(daysOld(register, todaysDate()))}</Chip>
      ) : (
        <Chip>{words.current}</Chip>
      )}
    </span>
  );
}

function RegisterFacts({ register }: { register: LoadedRegister }) {
  const { from, newest, loadedAt, rows, sha256 } = register;
  return (
    <dl class="register__facts">
      <Fact name={words.source}>{formatSource(from)}</Fact>
      <ListDate register={register} />
      <Fact name={words.newest}>
        <Time value={newest} />
      </Fact>
      <Fact name={words.loadedOn}>
        <Time value={loadedAt} />
      </Fact>
      <Fact name={words.rows}>
        <span class="text-numeric">{formatNumber(rows)}</span>
      </Fact>
      <Fact name={words.sha256}>
        <Digest value={sha256} />
      </Fact>
    </dl>
  );
}

/** Of when the list is, as far as that is known; else of when its file is, which may be a copy made later. */
function ListDate({ register: { listDate, takenIn, fileDate } }: { register: LoadedRegister }) {
  if (listDate !== undefined) {
    return (
      <Fact name={words.listDate}>
        <Time value={listDate} />
      </Fact>
    );
  }
  if (takenIn !== undefined) {
    return (
      <Fact name={words.listDate}>
        <time dateTime={takenIn}>{formatTakenIn(takenIn)}</time>
      </Fact>
    );
  }
  if (fileDate === undefined) return null;
  return (
    <Fact name={words.fileDate}>
      <Time value={fileDate} />
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="text-meta">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
