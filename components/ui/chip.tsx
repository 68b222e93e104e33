import type { ComponentChildren } from 'preact';
import type { Tone } from './tone.ts';
import './chip.css';

interface ChipProps {
  children: ComponentChildren;
  /** The outline tells the kind of thing: `strong` for law, `dashed` for what is new or not ours. */
  outline?: 'plain' | 'strong' | 'dashed' | undefined;
  /** The tint tells a state. */
  tone?: Tone | undefined;
}

export function Chip({ children, outline = 'plain', tone }: ChipProps) {
  return (
    <span class={`chip chip--${outline}`} data-tone={tone}>
      {children}
    </span>
  );
}
