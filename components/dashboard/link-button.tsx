import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';
import '../ui/button.css';

interface LinkButtonProps {
  href: string;
  children: ComponentChildren;
  variant?: 'default' | 'primary' | undefined;
  icon?: IconName | undefined;
}

/** A link that leads to the next step, with the weight of a button. */
export function LinkButton({ href, children, variant = 'default', icon }: LinkButtonProps) {
  return (
    <a class={`button button--${variant} button--normal`} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
