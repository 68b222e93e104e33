import { useRef, useState } from 'preact/hooks';
import { SCOPE_FACTS } from '../../lib/diligence/question.ts';
import { askedQuestions } from '../../lib/diligence/question-list.ts';
import {
  findHolding,
  findScopeFault,
  findScopeReasonNeed,
  type ScopeFault,
  type ScopeForm,
  sayScope,
} from '../../lib/diligence/say-scope.ts';
import { isInScope, parseScope } from '../../lib/diligence/scope.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { formatScopeFault, SCOPE_WORDS } from '../../lib/words/diligence-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { readScopeDraft } from './scope-draft.ts';
import { ScopeOthers } from './scope-others.tsx';
import { ScopeRecorded } from './scope-recorded.tsx';

/** The eight facts about the service; recorded together, and then the questions about the rest fall away. */
export function ScopePart({ facts, page, self, desk, onAct, onPlace }: ChecklistProps) {
  const draft = readScopeDraft(desk, page.vendor, self.person.id);
  const guarded = guardedField(desk, 'scope/reason');
  const form: ScopeForm = { ...draft.form, reason: guarded.text, kept: findKeptReason(guarded) };
  const others = findHolding(form.facts, page.vendor, self.person.id);
  const [fault, setFault] = useState<ScopeFault | undefined>(undefined);
  const [writeFault, setWriteFault] = useState<RecordFault | undefined>(undefined);
  const hold = useHold(isSettled(guarded));
  const latest = useRef(desk);
  latest.current = desk;

  const submit = async (): Promise<void> => {
    const found = findScopeFault(form, page.vendor, self.person.id);
    setFault(found);
    if (hold.holdsBack() || found) return;
    const outcome = await onAct((makeSalt) => [sayScope(makeSalt, form, page.vendor, self.person.id)]);
    setWriteFault(outcome.ok ? undefined : outcome.fault);
    if (!outcome.ok) return;
    latest.current.change(withoutForm(latest.current.draft, 'scope'));
    onPlace({ part: 'checklist' });
  };

  const asked = askedQuestions(facts.list);
  // What colleagues ticked holds along with one's own, unless theirs is replaced.
  const theirs = form.replaces === 'own' ? others : [];
  const holding = new Set([
    ...form.facts,
    ...theirs.flatMap((view) => [...parseScope(view.statement.value ?? '')]),
  ]);
  return (
    // No form element: the enter key on a box would record the scope.
    <div class="checklist__body">
      <div>
        <div class="checklist__head">
          <h3>{words.scope}</h3>
          <span role="status" class="text-numeric">
            {words.scopeLeaves(asked.filter((each) => isInScope(each, holding)).length, asked.length)}
          </span>
        </div>
        <p class="text-supporting">{words.scopeWhat}</p>
      </div>
      <fieldset class="scope__facts">
        <legend class="visually-hidden">{words.scopeLegend}</legend>
        {SCOPE_FACTS.map((fact) => (
          <Checkbox
            key={fact}
            label={SCOPE_WORDS[fact]}
            checked={form.facts.has(fact)}
            onChange={(holds) => draft.tick(fact, holds)}
          />
        ))}
      </fieldset>
      {others.length > 0 && (
        <ScopeOthers
          others={others}
          isBeside={form.replaces === 'own'}
          onBeside={(isBeside) => draft.stand(isBeside)}
        />
      )}
      {findScopeReasonNeed(form, page.vendor, self.person.id) && (
        <GuardedTextArea
          label={words.scopeReason}
          description={words.noPatients}
          error={formatScopeFault(fault)}
          required
          {...guarded}
        />
      )}
      <ScopeRecorded views={facts.index.get('scope') ?? []} />
      {hold.notice}
      <WriteFaultNotice fault={writeFault} />
      <Actions spread="apart">
        <Button onClick={() => onPlace({ part: 'checklist' })}>{words.close}</Button>
        <Button variant="primary" onClick={() => void submit()}>
          {words.recordScope}
        </Button>
      </Actions>
    </div>
  );
}
