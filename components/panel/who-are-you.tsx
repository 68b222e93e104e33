import { useState } from 'preact/hooks';
import { typedText } from '../../lib/record/statement-parts.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { makeSelf } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { PANEL_WORDS as words } from '../../lib/words/panel-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';

type Fault = 'missing' | RecordFault | undefined;

/** Asks for the reviewer's name where the welcome page was left without it: nothing can be recorded by nobody. */
export function WhoAreYou() {
  const [name, setName] = useState('');
  const [fault, setFault] = useState<Fault>(undefined);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = typedText(name);
    if (typed === '') return setFault('missing');
    const outcome = await makeSelf(await theRecord(), typed);
    setFault(outcome.ok ? undefined : outcome.fault);
  };
  return (
    <Section title={words.whoAreYou}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <p class="text-supporting">{words.whoAreYouLead}</p>
        <TextField
          label={words.yourName}
          required
          error={
            fault === undefined
              ? undefined
              : fault === 'missing'
                ? words.nameMissing
                : VENDOR_WORDS.writeFaults[fault]
          }
          value={name}
          onInput={setName}
        />
        <Button type="submit" variant="primary">
          {words.start}
        </Button>
      </form>
    </Section>
  );
}
