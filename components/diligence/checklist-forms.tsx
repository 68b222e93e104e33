import { foldAgreement } from '../../lib/diligence/agreement-gates.ts';
import { countFirstLook } from '../../lib/diligence/decide-readiness.ts';
import { SCOPE_FACTS } from '../../lib/diligence/question.ts';
import type { Scope } from '../../lib/diligence/scope.ts';
import { timeZone } from '../../lib/platform/today.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { type InquiryValue, parseInquiryValue } from '../../lib/record/inquiry-value.ts';
import { foldScreening } from '../../lib/registers/fold-screening.ts';
import { isExclusionRegister } from '../../lib/registers/register.ts';
import { AGREEMENT_STATUS_WORDS } from '../../lib/words/agreement-words.ts';
import {
  AGREEMENT_STATE_WORDS as agreementWords,
  INQUIRY_WORDS as inquiryWords,
  SCREENING_STATE_WORDS as screeningWords,
  CHECKLIST_WORDS as words,
} from '../../lib/words/checklist-words.ts';
import { SCOPE_ABSENT, SCOPE_SHORT } from '../../lib/words/diligence-words.ts';
import { formatCalendarDate, formatDay } from '../../lib/words/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import type { Tone } from '../ui/tone.ts';
import type { ChecklistPlace, PlaceProps } from '../vendor/record-place.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

interface RowState {
  readonly text: string;
  /** Under the name, where it is long. */
  readonly below?: string;
  /** Where it wants a look. */
  readonly tone?: Tone;
}

interface ChecklistFormsProps extends Pick<PlaceProps, 'onPlace'> {
  facts: ChecklistFacts;
  vendor: Vendor;
}

/** First look, scope, agreement, screening and inquiry, each with where it stands and the way to it. */
export function ChecklistForms({ facts, vendor, onPlace }: ChecklistFormsProps) {
  const { done, of } = countFirstLook(facts.readiness);
  const rows: readonly { at: ChecklistPlace; name: string; state: RowState }[] = [
    { at: 'first-look', name: words.firstLook, state: { text: words.of(done, of) } },
    { at: 'scope', name: words.scope, state: scopeState(facts.readiness.scope) },
    { at: 'agreement', name: words.agreement, state: agreementState(facts) },
    { at: 'screening', name: words.screening, state: screeningState(vendor) },
    { at: 'inquiry', name: words.inquiry, state: inquiryState(facts) },
  ];
  return (
    <ul>
      {rows.map(({ at, name, state }) => (
        <li key={at}>
          <button
            type="button"
            class="checklist__row"
            data-place={at}
            onClick={() => onPlace({ part: 'checklist', at })}
          >
            <span class="checklist__name">
              {name}
              {state.below && <span class="checklist__facts">{state.below}</span>}
            </span>
            <span class="checklist__state" data-tone={state.tone}>
              {state.text}
            </span>
            <Icon name="right" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function scopeState(scope: Scope): RowState {
  if (!scope) return { text: words.notSet };
  const held = SCOPE_FACTS.filter((fact) => scope.has(fact));
  return {
    text: words.of(held.length, SCOPE_FACTS.length),
    below: scope.has('phi') ? held.map((fact) => SCOPE_SHORT[fact]).join(', ') : SCOPE_ABSENT.phi,
  };
}

function agreementState({ index, today }: ChecklistFacts): RowState {
  const { disputed, value } = foldAgreement(index);
  if (disputed) return { text: agreementWords.disputed, tone: 'disputed' };
  if (!value) return { text: agreementWords.none };
  if (value.until === undefined) return { text: AGREEMENT_STATUS_WORDS[value.state] };
  const date = formatCalendarDate(value.until);
  return value.until < today
    ? { text: agreementWords.lapsed(date), tone: 'notice' }
    : { text: agreementWords.until(date) };
}

/** By what is recorded: the registers themselves are asked once the part is open. */
function screeningState(vendor: Vendor): RowState {
  const { screened, dispositions } = foldScreening(vendor);
  const rows = [...dispositions.values()];
  const isExcluded = rows.some(
    ({ register, result }) => result === 'confirmed' && isExclusionRegister(register),
  );
  if (isExcluded) return { text: screeningWords.excluded, tone: 'suspicious' };
  if (rows.some(({ disputed }) => disputed)) return { text: screeningWords.disputed, tone: 'disputed' };
  const last = screened
    .map(({ view }) => view.entry.at)
    .sort()
    .at(-1);
  return {
    text: last === undefined ? screeningWords.none : screeningWords.last(formatDay(last, timeZone())),
  };
}

function inquiryState({ index, today }: ChecklistFacts): RowState {
  const said = (index.get('inquiry') ?? []).map(({ statement }) => parseInquiryValue(statement.value ?? ''));
  // What needs a look stands first: a red flag, then a reply that did not come, then the newest.
  const found =
    said.find((each) => each?.state === 'caught-off-guard') ??
    said.find((each) => each?.state === 'sent' && each.due < today) ??
    said[0];
  return found ? formatInquiry(found, today) : { text: inquiryWords.notSent };
}

function formatInquiry(inquiry: InquiryValue, today: string): RowState {
  if (inquiry.state === 'sent') {
    const due = formatCalendarDate(inquiry.due);
    return inquiry.due < today
      ? { text: inquiryWords.noReply(due), tone: 'notice' }
      : { text: inquiryWords.sent(due) };
  }
  return inquiry.state === 'answered'
    ? { text: inquiryWords.answered }
    : { text: inquiryWords['caught-off-guard'], tone: 'suspicious' };
}
