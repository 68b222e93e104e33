import type { VendorFacts } from '../../lib/registers/vendor-facts.ts';
import { SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { TextField } from '../ui/field.tsx';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { keepVendorFact } from './screening-draft.ts';

interface FactFieldsProps {
  desk: DraftDesk;
  facts: VendorFacts;
}

/** What is known of the vendor beyond its names, to hold rows against. */
export function FactFields({ desk, facts }: FactFieldsProps) {
  const field = (fact: keyof VendorFacts) => ({
    label: words[fact],
    value: facts[fact],
    onInput: (value: string) => keepVendorFact(desk, fact, value),
  });
  return (
    <fieldset class="screening__compare">
      <legend class="text-label">{words.compareWith}</legend>
      <div class="screening__compare-fields">
        <TextField {...field('city')} />
        <TextField {...field('state')} />
        <TextField {...field('npi')} />
      </div>
      <p class="text-meta">{words.compareWithWhat}</p>
    </fieldset>
  );
}
