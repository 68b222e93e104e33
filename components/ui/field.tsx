import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './field.css';
import './visually-hidden.css';

interface FieldProps {
  label: string;
  /** Where the view already says it, as a heading right above. */
  labelHidden?: boolean | undefined;
  /** A word or two at the right of the label: optional, shown in the banner. */
  hint?: string | undefined;
  /** A sentence under the control. */
  description?: ComponentChildren;
  /** What is wrong and what to do; read out when it appears. */
  error?: string | undefined;
  value: string;
  onInput: (value: string) => void;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
}

type FrameProps = Pick<FieldProps, 'label' | 'labelHidden' | 'hint' | 'description' | 'error'> & {
  id: string;
  children: ComponentChildren;
};

function FieldFrame({ id, label, labelHidden, hint, description, error, children }: FrameProps) {
  return (
    <div class="field">
      <div class={labelHidden ? 'visually-hidden' : 'field__head'}>
        <label class="text-label" for={id}>
          {label}
        </label>
        {hint && (
          <span class="text-meta" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      {children}
      {description && (
        <p class="field__description text-meta" id={`${id}-description`}>
          {description}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** What the control itself carries: its id, state, and the texts that describe it, the error first. */
function controlProps(id: string, field: FieldProps) {
  const texts = (['error', 'hint', 'description'] as const).filter((text) => field[text]);
  return {
    id,
    value: field.value,
    required: field.required,
    disabled: field.disabled,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': texts.map((text) => `${id}-${text}`).join(' ') || undefined,
  };
}

interface TextFieldProps extends FieldProps {
  placeholder?: string | undefined;
  /** Which keyboard a touch screen shows. */
  inputMode?: 'url' | 'tel' | 'email' | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** Values that the browser offers while something is typed; others may be typed too. */
  suggestions?: readonly string[] | undefined;
}

export function TextField({ placeholder, inputMode, inputRef, suggestions, ...field }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <input
        {...controlProps(id, field)}
        ref={inputRef ?? null}
        list={suggestions && `${id}-list`}
        class="field__control"
        type="text"
        inputMode={inputMode}
        placeholder={placeholder}
        autocomplete="off"
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface SearchFieldProps {
  /** Read out; the icon and the placeholder say it to the eye. */
  label: string;
  placeholder: string;
  value: string;
  onInput: (value: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

export function SearchField({ label, placeholder, value, onInput, inputRef }: SearchFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} labelHidden>
      <div class="field__box field__box--search">
        <Icon name="search" />
        <input
          id={id}
          ref={inputRef ?? null}
          class="field__control"
          type="search"
          placeholder={placeholder}
          value={value}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  placeholder?: string | undefined;
  /** Lines shown while it is empty; it grows with what is typed. */
  rows?: number | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea({ placeholder, rows = 2, inputRef, ...field }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      <textarea
        {...controlProps(id, field)}
        ref={inputRef ?? null}
        class="field__control field__control--area"
        rows={rows}
        placeholder={placeholder}
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps {
  /** Earliest and latest day that may be chosen, as `YYYY-MM-DD`. */
  min?: string | undefined;
  max?: string | undefined;
}

/** A calendar date: the value is `YYYY-MM-DD`, or empty while the date is not whole. */
export function DateField({ min, max, ...field }: DateFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      <input
        {...controlProps(id, field)}
        class="field__control field__control--date"
        type="date"
        min={min}
        max={max}
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface SelectProps<Value extends string> extends Omit<FieldProps, 'onInput' | 'value'> {
  options: readonly { value: Value; label: string }[];
  value: Value;
  onInput: (value: Value) => void;
}

export function Select<Value extends string>({ options, onInput, ...field }: SelectProps<Value>) {
  const id = useId();
  const choose = (value: string) => {
    const chosen = options.find((option) => option.value === value);
    if (chosen) onInput(chosen.value);
  };
  return (
    <FieldFrame id={id} {...field}>
      <div class="field__box field__box--select">
        <select
          {...controlProps(id, { ...field, onInput: choose })}
          class="field__control"
          onInput={(event) => choose(event.currentTarget.value)}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </FieldFrame>
  );
}
