import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './radio-list.css';
import './visually-hidden.css';

interface RadioOption<Value extends string> {
  value: Value;
  label: ComponentChildren;
  description?: ComponentChildren;
}

interface RadioListProps<Value extends string> {
  legend: string;
  /** Where a heading right above already says it. */
  legendHidden?: boolean | undefined;
  options: readonly RadioOption<Value>[];
  /** `null` while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Each way in a box of its own, side by side where there is room: for a choice the page is about. */
  cards?: boolean | undefined;
}

export function RadioList<Value extends string>({
  legend,
  legendHidden,
  options,
  value,
  onChange,
  cards,
}: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`radio-list${cards ? ' radio-list--cards' : ''}`}>
      <legend class={legendHidden ? 'visually-hidden' : 'radio-list__legend text-label'}>{legend}</legend>
      <div class="radio-list__options">
        {options.map((option) => (
          <label key={option.value} class="radio-list__option">
            <input
              class="radio-list__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span class="radio-list__label">{option.label}</span>
              {option.description && <span class="radio-list__description">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
