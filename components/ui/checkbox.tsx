import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './checkbox.css';
import './visually-hidden.css';

interface CheckboxProps {
  label: ComponentChildren;
  /** In a table row, where the row says what is chosen. */
  labelHidden?: boolean | undefined;
  description?: ComponentChildren;
  checked: boolean;
  /** Some of what it stands for, not all. */
  mixed?: boolean | undefined;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

export function Checkbox({
  label,
  labelHidden,
  description,
  checked,
  mixed = false,
  disabled,
  onChange,
}: CheckboxProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <label class="checkbox__label">
        <input
          class="checkbox__input"
          type="checkbox"
          checked={checked}
          indeterminate={mixed}
          disabled={disabled}
          aria-describedby={description ? `${id}-description` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
      </label>
      {description && (
        <p class="checkbox__description text-meta" id={`${id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
}
