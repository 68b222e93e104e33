import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { placeAfterKey } from './place-after-key.ts';
import './tabs.css';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** How much stands behind it: `4`, `38/45`. */
  count?: number | string | undefined;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  children: ComponentChildren;
}

/** Tabs after the ARIA pattern: one stop for the tab key, arrows move and select at once. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const name = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = placeAfterKey(event.key, index, tabs.length, 'row');
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]').item(next).focus();
  };

  return (
    <div class="tabs">
      <div ref={list} class="tabs__list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            class="tabs__tab"
            role="tab"
            id={`${name}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${name}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            <span class="steady-width" data-text={tab.label}>
              {tab.label}
            </span>
            {tab.count !== undefined && <span class="tabs__count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div class="tabs__panel" role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-${selected}`}>
        {children}
      </div>
    </div>
  );
}
