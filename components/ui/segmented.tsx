import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Tone } from './tone.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import './segmented.css';

interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  /** A shape before the word, such as a standing's. */
  mark?: ComponentChildren;
  /** Fills the chosen segment with this state's colour in place of the accent. */
  tone?: Tone | undefined;
}

interface SegmentedProps<Value extends string> {
  label: string;
  /** Where a heading or a label of the view already says it. */
  labelHidden?: boolean | undefined;
  /** An act at the right of the label. */
  aside?: ComponentChildren;
  options: readonly SegmentedOption<Value>[];
  /** `null` while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  size?: 'small' | 'normal' | undefined;
}

/** One of a few, all in sight: native radio buttons, so the arrow keys move the choice. Wraps where it is narrow. */
export function Segmented<Value extends string>({
  label,
  labelHidden,
  aside,
  options,
  value,
  onChange,
  size = 'normal',
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div class={`segmented segmented--${size}`} role="radiogroup" aria-labelledby={`${name}-label`}>
      <div class="segmented__head">
        <span id={`${name}-label`} class={labelHidden ? undefined : 'text-label'}>
          {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        </span>
        {aside}
      </div>
      <div class="segmented__options">
        {options.map((option) => (
          <label key={option.value} class="segmented__option" data-tone={option.tone}>
            <input
              class="segmented__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => {
                // Choosing what is chosen already is a choice too: it opens what the choice leads to.
                if (option.value === value) onChange(option.value);
              }}
            />
            {option.mark}
            <span class="steady-width" data-text={option.label}>
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
