import { AGREEMENT_WORDS as words } from '../../lib/words/agreement-words.ts';
import { RadioList } from '../ui/radio-list.tsx';

interface AgreementBesideProps {
  /** What colleagues say. */
  legend: string;
  replaces: 'own' | 'all';
  onReplaces: (replaces: 'own' | 'all') => void;
}

/** Whether a view stands beside colleagues’ or replaces theirs. */
export function AgreementBeside({ legend, replaces, onReplaces }: AgreementBesideProps) {
  return (
    <RadioList
      legend={legend}
      options={[
        { value: 'own', label: words.standBeside, description: words.standBesideWhat },
        { value: 'all', label: words.replaceTheirs, description: words.replaceTheirsWhat },
      ]}
      value={replaces}
      onChange={onReplaces}
    />
  );
}
