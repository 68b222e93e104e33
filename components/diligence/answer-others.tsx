import { parseAnswerValue } from '../../lib/record/answer-value.ts';
import type { View } from '../../lib/record/fold.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { ANSWER_WORDS, formatKnown } from '../../lib/words/diligence-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { RadioList } from '../ui/radio-list.tsx';

interface AnswerOthersProps {
  /** Colleagues' answers that differ from this one. */
  others: readonly View[];
  isBeside: boolean;
  onBeside: (isBeside: boolean) => void;
}

/** What becomes of colleagues' answers that differ. */
export function AnswerOthers({ others, isBeside, onBeside }: AnswerOthersProps) {
  const said = others.map((view) => {
    const value = parseAnswerValue(view.statement.value ?? '');
    const answer = value ? [ANSWER_WORDS[value.answer], formatKnown(value)] : [];
    return words.said(
      view.person?.name ?? STRANGER,
      answer
        .filter((part) => part !== undefined)
        .join(', ')
        .toLowerCase(),
    );
  });
  return (
    <RadioList
      legend={words.othersSay([...new Set(said)].join('; '))}
      options={[
        { value: 'beside', label: words.standBeside, description: words.standBesideWhat },
        { value: 'replace', label: words.replaceTheirs, description: words.replaceTheirsWhat },
      ]}
      value={isBeside ? 'beside' : 'replace'}
      onChange={(choice) => onBeside(choice === 'beside')}
    />
  );
}
