import { useState } from 'preact/hooks';
import { findReplaceable } from '../../lib/record/fold.ts';
import { sayWithdrawn } from '../../lib/record/say.ts';
import type { Disposition } from '../../lib/registers/fold-screening.ts';
import type { LoadedRegister } from '../../lib/registers/register.ts';
import { decidedBefore } from '../../lib/registers/say-screening.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { OFFICIAL_SITES, RESULT_WORDS, SCREENING_WORDS } from '../../lib/words/screening-words.ts';
import { formatUnfound, UNFOUND_WORDS as words } from '../../lib/words/unfound-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { redactors } from '../vendor/said-item.tsx';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import { DispositionForm } from './disposition-form.tsx';
import { DispositionViews } from './disposition-views.tsx';

interface UnfoundRowsProps extends RecordProps {
  /** The most cautious first. */
  dispositions: readonly Disposition[];
  loaded: readonly LoadedRegister[];
}

/**
 * Rows that reviewers decided on and that the registers loaded here do not give: a colleague has another list, or the row
 * changed or left. What was decided still acts, so it is shown here, and can be changed.
 */
export function UnfoundRows({ dispositions, loaded, ...props }: UnfoundRowsProps) {
  if (dispositions.length === 0) return null;
  const isElse = ({ result, disputed }: Disposition): boolean => result === 'not-this-vendor' && !disputed;
  const [acting, others] = [dispositions.filter((each) => !isElse(each)), dispositions.filter(isElse)];
  const itemOf = (each: Disposition) => (
    <UnfoundRow
      key={`${each.register} ${each.digest}`}
      {...props}
      disposition={each}
      held={loaded.find(({ id }) => id === each.register)}
    />
  );
  return (
    <section class="screening__group">
      <h4>
        {words.title} <span class="text-numeric text-supporting">{dispositions.length}</span>
      </h4>
      <p class="text-supporting">{words.what}</p>
      {acting.length > 0 && <ul class="screening__candidates">{acting.map(itemOf)}</ul>}
      {others.length > 0 && (
        <details class="candidate__description">
          <summary>{words.others(others.length)}</summary>
          <ul class="screening__candidates">{others.map(itemOf)}</ul>
        </details>
      )}
    </section>
  );
}

interface UnfoundRowProps extends RecordProps {
  disposition: Disposition;
  /** The register that the row is of, where it is loaded. */
  held: LoadedRegister | undefined;
}

function UnfoundRow({ disposition, held, ...props }: UnfoundRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { register, result, acting, disputed } = disposition;
  const row = decidedBefore(disposition);
  const site = OFFICIAL_SITES[register];
  return (
    <li class="candidate">
      <div class="candidate__head">
        <div>
          <p class="text-meta">{REGISTER_NAMES[register].title}</p>
          {row.line === undefined ? (
            <BodyStateNote view={acting} redactedBy={redactors(acting, props.people)} />
          ) : (
            <p class="candidate__line">{row.line}</p>
          )}
        </div>
        {!disputed && (
          <Chip tone={result === 'confirmed' ? 'suspicious' : undefined}>{RESULT_WORDS[result].label}</Chip>
        )}
      </div>
      <DispositionViews disposition={disposition} />
      <p class="text-meta">
        {formatUnfound(register, held)}{' '}
        <a href={site.address} target="_blank" rel="noreferrer">
          {SCREENING_WORDS.confirmAt(site.name)}
        </a>
      </p>
      {isOpen ? (
        <DispositionForm
          {...props}
          deciding={{ row, disposition, former: undefined }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <UnfoundActs {...props} disposition={disposition} onChange={() => setOpen(true)} />
      )}
    </li>
  );
}

interface UnfoundActsProps extends RecordProps {
  disposition: Disposition;
  onChange: () => void;
}

/** To decide anew, or, of one's own, to take it back: who was reinstated is still the vendor, and excluded no more. */
function UnfoundActs({ disposition, onChange, page, self, onAct }: UnfoundActsProps) {
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const { topic } = disposition.acting.statement;
  const own = findReplaceable(page.vendor, topic).filter(({ person }) => person?.id === self.person.id);
  const takeBack = async (): Promise<void> => {
    const outcome = await onAct(() => [
      sayWithdrawn(
        topic,
        own.map(({ name }) => name),
      ),
    ]);
    setFault(outcome.ok ? undefined : outcome.fault);
  };
  return (
    <>
      <WriteFaultNotice fault={fault} />
      <Actions>
        {own.length > 0 && (
          <Button size="small" variant="quiet" onClick={() => void takeBack()}>
            {words.takeBack}
          </Button>
        )}
        <Button size="small" onClick={onChange}>
          {SCREENING_WORDS.change}
        </Button>
      </Actions>
    </>
  );
}
