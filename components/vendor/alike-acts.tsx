import type { FindingReason } from '../../lib/findings/finding.ts';
import { sayDistinct } from '../../lib/record/distinct.ts';
import { sayLink } from '../../lib/record/say.ts';
import { ALIKE_WORDS as words } from '../../lib/words/alike-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import type { RecordProps } from './record-props.ts';

interface AlikeActsProps {
  /** Key of the vendor that the page may belong to, or imitate. */
  otherKey: string;
  /** What is likelier comes first. */
  code: FindingReason['code'];
  onAct: RecordProps['onAct'];
}

/** Settles whose page it is: the same vendor, or another company. Both are remembered and shared. */
export function AlikeActs({ otherKey, code, onAct }: AlikeActsProps) {
  const acts = [
    { label: words.link, act: () => void onAct(() => [sayLink(otherKey)]) },
    { label: words.distinct, act: () => void onAct(() => [sayDistinct(otherKey)]) },
  ];
  const ordered = code === 'possibly-same' ? acts : acts.toReversed();
  return (
    <Actions>
      {ordered.map(({ label, act }, place) => (
        <Button key={label} size="small" variant={place === 0 ? 'default' : 'quiet'} onClick={act}>
          {label}
        </Button>
      ))}
    </Actions>
  );
}
