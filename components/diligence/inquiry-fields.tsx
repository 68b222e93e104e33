import type { InquiryFaults } from '../../lib/diligence/say-inquiry.ts';
import { formatInquiryFault, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField, TextField } from '../ui/field.tsx';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { inquiryField, inquiryText } from './inquiry-draft.ts';

interface InquiryFieldsProps {
  desk: DraftDesk;
  faults: InquiryFaults;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** To whom an inquiry goes, from whom, and by when it is to be answered. */
export function InquiryFields({ desk, faults, today }: InquiryFieldsProps) {
  const field = (name: 'to' | 'us' | 'due') => ({
    value: inquiryText(desk.draft, name),
    onInput: (text: string) => desk.change(withField(desk.draft, inquiryField(name), text)),
    error: formatInquiryFault(faults[name]),
  });
  return (
    <div class="inquiry-form__fields">
      <div class="inquiry-form__wide">
        <Checkbox
          label={words.citations}
          description={words.citationsWhat}
          checked={inquiryText(desk.draft, 'citations') !== ''}
          onChange={(isOn) =>
            desk.change(withField(desk.draft, inquiryField('citations'), isOn ? 'yes' : ''))
          }
        />
      </div>
      <TextField label={words.to} description={words.toWhat} required {...field('to')} />
      <DateField label={words.due} description={words.dueWhat} min={today} required {...field('due')} />
      <TextField label={words.us} hint={words.optional} description={words.usWhat} {...field('us')} />
      <GuardedTextArea
        label={words.note}
        hint={words.optional}
        description={words.noteWhat}
        error={formatInquiryFault(faults.note)}
        {...guardedField(desk, inquiryField('note'))}
      />
    </div>
  );
}
