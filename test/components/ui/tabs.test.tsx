import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '../../../components/ui/tabs.tsx';

afterEach(cleanup);

const TABS = [
  { id: 'notes', label: 'Notes', count: 4 },
  { id: 'evidence', label: 'Evidence', count: 0 },
  { id: 'history', label: 'History' },
] as const;

function Example() {
  const [selected, setSelected] = useState<(typeof TABS)[number]['id']>('notes');
  return (
    <Tabs label="Vendor" tabs={TABS} selected={selected} onSelect={setSelected}>
      shows {selected}
    </Tabs>
  );
}

const selectedTab = () => screen.getByRole('tab', { selected: true });

test.each([
  [['ArrowRight'], 'evidence'],
  [['ArrowLeft'], 'history'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'notes'],
  [['End'], 'history'],
  [['End', 'Home'], 'notes'],
  [['ArrowDown'], 'notes'],
])('%j selects %s and moves the focus there', (keys, expected) => {
  render(<Example />);
  selectedTab().focus();
  for (const key of keys) fireEvent.keyDown(selectedTab(), { key });
  expect(screen.getByRole('tabpanel').textContent).toBe(`shows ${expected}`);
  expect(document.activeElement).toBe(selectedTab());
});

test('the tab key finds one tab only, the selected one', () => {
  render(<Example />);
  fireEvent.click(screen.getByRole('tab', { name: /Evidence/ }));
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
});

test('the panel is named by its tab, and the tab says which panel it controls', () => {
  render(<Example />);
  const panel = screen.getByRole('tabpanel', { name: 'Notes 4' });
  expect(selectedTab().getAttribute('aria-controls')).toBe(panel.id);
});

test('a count of zero is shown, and no count is none', () => {
  const { container } = render(<Example />);
  const counts = [...container.querySelectorAll('.tabs__count')].map((count) => count.textContent);
  expect(counts).toEqual(['4', '0']);
});
