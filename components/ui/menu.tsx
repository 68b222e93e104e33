import type { TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import { placeAfterKey } from './place-after-key.ts';
import './button.css';
import './menu.css';

interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  onSelect: () => void;
}

interface MenuProps {
  /** Names the button and the menu. */
  label: string;
  items: readonly MenuItem[];
}

const EDGE = 8;
const GAP = 4;

/** Below the button and flush with its right edge, or wherever else it fits into the window. */
function placeBeside(button: HTMLElement, menu: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const fitsBelow = below + menu.offsetHeight + EDGE <= window.innerHeight;
  const top = fitsBelow ? below : anchor.top - GAP - menu.offsetHeight;
  const left = Math.min(anchor.right - menu.offsetWidth, window.innerWidth - menu.offsetWidth - EDGE);
  menu.style.top = `${Math.max(EDGE, top)}px`;
  menu.style.left = `${Math.max(EDGE, left)}px`;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  const items = itemsOf(menu);
  const index = items.findIndex((item) => item.matches(':focus'));
  const next = placeAfterKey(event.key, index, items.length, 'column');
  if (next !== undefined) {
    event.preventDefault();
    items[next]?.focus();
  } else if (event.key === 'Tab') {
    menu.hidePopover();
  }
}

/** Further acts behind a button of three dots. The popover is native: a click beside it or Esc closes it. */
export function Menu({ label, items }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const onToggle = (event: TargetedToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    placeBeside(button.current, event.currentTarget);
    itemsOf(event.currentTarget)[0]?.focus();
  };
  const select = (item: MenuItem) => {
    menu.current?.hidePopover();
    button.current?.focus();
    item.onSelect();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
      >
        <Icon name="more" />
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        role="menu"
        aria-label={label}
        popover="auto"
        onToggle={onToggle}
        onKeyDown={moveFocus}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            class="menu__item"
            role="menuitem"
            tabIndex={-1}
            onClick={() => select(item)}
          >
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
