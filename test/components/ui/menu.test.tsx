import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Menu } from '../../../components/ui/menu.tsx';
import { installPopover } from './popover.ts';

beforeAll(installPopover);
afterEach(cleanup);

function open() {
  const onSelect = vi.fn();
  render(
    <Menu
      label="More"
      items={['Link', 'Rename', 'Export'].map((label) => ({
        id: label,
        label,
        onSelect: () => onSelect(label),
      }))}
    />,
  );
  const button = screen.getByRole('button', { name: 'More' });
  fireEvent.click(button);
  return { button, menu: screen.getByRole('menu', { name: 'More' }), onSelect };
}

function press(...keys: string[]): string | null {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
  return document.activeElement?.textContent ?? null;
}

test('opening puts the focus on the first item', () => {
  open();
  expect(document.activeElement?.textContent).toBe('Link');
});

test.each([
  [['ArrowDown'], 'Rename'],
  [['ArrowUp'], 'Export'],
  [['End', 'ArrowDown'], 'Link'],
  [['End'], 'Export'],
  [['End', 'Home'], 'Link'],
  [['x'], 'Link'],
])('%j leads to %s', (keys, expected) => {
  open();
  expect(press(...keys)).toBe(expected);
});

test('an item closes the menu, gives the focus back, and acts once', () => {
  const { button, menu, onSelect } = open();
  fireEvent.click(screen.getByText('Rename'));
  expect(onSelect.mock.calls).toEqual([['Rename']]);
  expect(menu.hasAttribute('data-open')).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('the tab key leaves and closes', () => {
  const { menu } = open();
  press('Tab');
  expect(menu.hasAttribute('data-open')).toBe(false);
});
