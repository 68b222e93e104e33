import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

type ButtonSize = 'small' | 'normal' | 'large';

interface ButtonProps {
  children: ComponentChildren;
  /** One primary button a view. */
  variant?: 'default' | 'primary' | 'quiet' | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Only when a sentence beside the button says why: name that sentence in `describedBy`. */
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  /** Takes the whole width of its parent. */
  wide?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  variant = 'default',
  size = 'normal',
  icon,
  type = 'button',
  disabled,
  describedBy,
  wide,
  onClick,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type={type}
      class={`button button--${variant} button--${size}${wide ? ' button--wide' : ''}`}
      disabled={disabled}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Read out, and shown on hover: the button has no other words. */
  label: string;
  onClick: (event: MouseEvent) => void;
}

/** For the few acts whose icon is understood alone: close, more, open in full. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
