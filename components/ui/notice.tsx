import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './tone.ts';
import './notice.css';

type NoticeKind = 'info' | 'notice' | 'error';

const LOOKS: Record<NoticeKind, { icon: IconName; tone: Tone }> = {
  info: { icon: 'info', tone: 'in-review' },
  notice: { icon: 'warning', tone: 'notice' },
  error: { icon: 'warning', tone: 'suspicious' },
};

interface NoticeProps {
  /** `info`: something happened. `notice`: look at this. `error`: it did not work; interrupts a reader. */
  kind: NoticeKind;
  title?: string | undefined;
  children: ComponentChildren;
  /** What can be done about it. */
  actions?: ComponentChildren;
}

/** A message that stays where it belongs until it is settled; nothing that matters fades away. */
export function Notice({ kind, title, children, actions }: NoticeProps) {
  const { icon, tone } = LOOKS[kind];
  return (
    <div class="notice" data-tone={tone} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div class="notice__body">
        {title && <strong class="notice__title">{title}</strong>}
        <div>{children}</div>
        {actions && <div class="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
