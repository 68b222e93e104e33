import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { type Flag, type FlagField, isVerifiedNotReady } from '../../lib/record/flag.ts';
import { wantsReason } from '../../lib/record/standing.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { AwaitsNote } from './awaits-note.tsx';
import { guardedField } from './draft-kept.ts';
import { PrivateChoice } from './private-choice.tsx';
import { QuoteChoice } from './quote-choice.tsx';
import type { DraftDesk } from './use-draft.ts';

interface FlagFieldsProps {
  page: PageDecision;
  desk: DraftDesk;
  flag: Flag;
  errors: Partial<Record<FlagField, string>>;
  covers: readonly string[];
  onCovers: (covers: readonly string[]) => void;
  /** Places of the draft's quotes that are to stay out of this entry. */
  left: ReadonlySet<number>;
  onLeft: (left: ReadonlySet<number>) => void;
}

/** The fields of the flag form, for the standing that is chosen. */
export function FlagFields({ page, desk, flag, errors, covers, onCovers, left, onLeft }: FlagFieldsProps) {
  const isVerified = flag.standing === 'verified';
  const isNotReady = isVerifiedNotReady(flag);
  const needsReason = isNotReady || wantsReason(page.standing.verdict, flag.standing);
  const otherKeys = page.vendor.keys.filter((key) => key !== page.key);
  return (
    <>
      {isVerified && (
        <>
          <GuardedTextArea
            label={words.whatChecked}
            hint={words.whatCheckedHint}
            description={words.noPatients}
            error={errors.checked}
            required
            {...guardedField(desk, 'checked')}
          />
          <DateField
            label={words.nextReview}
            error={errors.reviewOn}
            required
            value={flag.reviewOn}
            onInput={(reviewOn) => desk.change({ reviewOn })}
          />
          {otherKeys.length > 0 && <Covers keys={otherKeys} covers={covers} onCovers={onCovers} />}
          <AwaitsNote />
        </>
      )}
      {isNotReady && <Notice kind="notice">{words.notReadyLead}</Notice>}
      {(!isVerified || needsReason) && (
        <GuardedTextArea
          label={words.reason}
          hint={reasonHint(flag, needsReason)}
          description={words.noPatients}
          error={errors.reason}
          required={needsReason}
          {...guardedField(desk, 'reason')}
        />
      )}
      <GuardedTextArea
        label={words.note}
        hint={words.optional}
        description={words.noPatients}
        error={errors.note}
        {...guardedField(desk, 'flagNote')}
      />
      {flag.note !== '' && <PrivateChoice desk={desk} field="flag/private" />}
      <QuoteChoice
        quotes={desk.draft.quotes ?? []}
        left={left}
        onLeft={onLeft}
        onQuotes={(quotes) => desk.change({ quotes })}
      />
    </>
  );
}

function reasonHint(flag: Flag, needsReason: boolean): string | undefined {
  if (flag.standing === 'suspicious') return words.shownInBanner;
  return needsReason ? undefined : words.optional;
}

interface CoversProps {
  keys: readonly string[];
  covers: readonly string[];
  onCovers: (covers: readonly string[]) => void;
}

function Covers({ keys, covers, onCovers }: CoversProps) {
  const toggle = (key: string, isOn: boolean): void =>
    onCovers(isOn ? [...covers, key] : covers.filter((other) => other !== key));
  return (
    <fieldset class="stack flag-form__covers">
      <legend class="text-label">{words.alsoCovers}</legend>
      {keys.map((key) => (
        <Checkbox
          key={key}
          label={key}
          checked={covers.includes(key)}
          onChange={(isOn) => toggle(key, isOn)}
        />
      ))}
    </fieldset>
  );
}
