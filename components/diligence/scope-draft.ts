import { SCOPE_FACTS, type ScopeFact } from '../../lib/diligence/question.ts';
import type { ScopeForm } from '../../lib/diligence/say-scope.ts';
import { parseScope } from '../../lib/diligence/scope.ts';
import { liveViews, type Vendor } from '../../lib/record/fold.ts';
import { withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';

/** The scope form as it is ticked, or else as it is recorded; everything ticked where nobody has said. */
export interface ScopeDraft {
  readonly form: Pick<ScopeForm, 'facts' | 'replaces'>;
  readonly tick: (fact: ScopeFact, holds: boolean) => void;
  /** Whether colleagues' scopes stand beside this one. */
  readonly stand: (isBeside: boolean) => void;
}

/** Reads the scope form from the draft. */
export function readScopeDraft(desk: DraftDesk, vendor: Vendor, reviewer: string): ScopeDraft {
  const typed = desk.draft.fields ?? {};
  const recorded = findRecorded(vendor, reviewer);
  const holds = (fact: ScopeFact): boolean => {
    const said = typed[`scope/${fact}`];
    return said === undefined ? recorded.has(fact) : said === 'yes';
  };
  return {
    form: {
      facts: new Set(SCOPE_FACTS.filter(holds)),
      replaces: typed['scope/beside'] === 'no' ? 'all' : 'own',
    },
    tick: (fact, isHeld) => desk.change(withField(desk.draft, `scope/${fact}`, isHeld ? 'yes' : 'no')),
    stand: (isBeside) => desk.change(withField(desk.draft, 'scope/beside', isBeside ? 'yes' : 'no')),
  };
}

/** One's own scope, or else all that colleagues ticked. */
function findRecorded(vendor: Vendor, reviewer: string): ReadonlySet<ScopeFact> {
  const live = liveViews(vendor, 'scope');
  if (live.length === 0) return new Set(SCOPE_FACTS);
  const own = live.filter(({ person }) => person?.id === reviewer);
  const views = own.length > 0 ? own : live;
  return new Set(views.flatMap((view) => [...parseScope(view.statement.value ?? '')]));
}
