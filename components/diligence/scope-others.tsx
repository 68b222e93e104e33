import type { View } from '../../lib/record/fold.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { formatAnd } from '../../lib/words/format-count.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { RadioList } from '../ui/radio-list.tsx';

interface ScopeOthersProps {
  /** Colleagues' scopes in which more holds. */
  others: readonly View[];
  isBeside: boolean;
  onBeside: (isBeside: boolean) => void;
}

/** What becomes of colleagues' scopes that hold more than one's own. */
export function ScopeOthers({ others, isBeside, onBeside }: ScopeOthersProps) {
  const names = [...new Set(others.map(({ person }) => person?.name ?? STRANGER))];
  return (
    <RadioList
      legend={words.scopeOthers(formatAnd(names))}
      options={[
        { value: 'beside', label: words.standBeside, description: words.scopeBesideWhat },
        { value: 'replace', label: words.replaceTheirs, description: words.replaceTheirsWhat },
      ]}
      value={isBeside ? 'beside' : 'replace'}
      onChange={(choice) => onBeside(choice === 'beside')}
    />
  );
}
