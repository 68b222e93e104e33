import { DUE_WORDS } from '../../lib/words/due-words.ts';
import { Button } from '../ui/button.tsx';
import './chosen-bar.css';

interface DueChosenBarProps {
  count: number;
  onSave: () => void;
  onClear: () => void;
}

/** What can be done with the chosen dates; stays at the foot of the window while some are chosen. */
export function DueChosenBar({ count, onSave, onClear }: DueChosenBarProps) {
  return (
    <section class="chosen-bar" aria-label={DUE_WORDS.chosenActs} hidden={count === 0}>
      <span class="text-numeric" role="status">
        {DUE_WORDS.chosen(count)}
      </span>
      <Button size="small" onClick={onSave}>
        {DUE_WORDS.saveChosen}
      </Button>
      <Button size="small" variant="quiet" onClick={onClear}>
        {DUE_WORDS.clearChoice}
      </Button>
    </section>
  );
}
