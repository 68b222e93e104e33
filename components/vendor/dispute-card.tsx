import type { ComponentChildren } from 'preact';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Chip } from '../ui/chip.tsx';
import type { Tone } from '../ui/tone.ts';
import './dispute-cards.css';

interface DisputeCardProps {
  tone: Tone;
  /** It is the side that acts until the dispute is settled. */
  acts: boolean;
  /** What the side says. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/** One side of a dispute, an item of a list. */
export function DisputeCard({ tone, acts, head, children }: DisputeCardProps) {
  return (
    <li class="dispute-card" data-tone={tone} data-acts={acts}>
      <div class="dispute-card__head">
        {head}
        {acts && <Chip tone={tone}>{words.actsNow}</Chip>}
      </div>
      {children}
    </li>
  );
}
