import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Segmented } from '../../../components/ui/segmented.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function radios(): HTMLInputElement[] {
  return screen.getAllByRole<HTMLInputElement>('radio');
}

test('is a named group of native radio buttons, so that the arrow keys are the browser’s', () => {
  render(<Segmented label="Answer" options={OPTIONS} value="no" onChange={() => {}} />);
  expect(screen.getByRole('radiogroup', { name: 'Answer' })).toBeTruthy();
  const names = new Set(radios().map((radio) => radio.name));
  expect(names.size).toBe(1);
  expect(names.has('')).toBe(false);
  expect(radios().map((radio) => radio.checked)).toEqual([false, true]);
});

test('two of them on a page do not share a choice', () => {
  render(
    <>
      <Segmented label="Answer" options={OPTIONS} value="no" onChange={() => {}} />
      <Segmented label="Basis" options={OPTIONS} value="yes" onChange={() => {}} />
    </>,
  );
  expect(new Set(radios().map((radio) => radio.name)).size).toBe(2);
});

test('nothing is chosen while the value is null', () => {
  render(<Segmented label="Answer" options={OPTIONS} value={null} onChange={() => {}} />);
  expect(radios().some((radio) => radio.checked)).toBe(false);
});

test('choosing tells the value', () => {
  const onChange = vi.fn();
  render(<Segmented label="Answer" options={OPTIONS} value={null} onChange={onChange} />);
  fireEvent.click(screen.getByLabelText('No'));
  expect(onChange.mock.calls).toEqual([['no']]);
});

test('a hidden label still names the group', () => {
  render(<Segmented label="Standing" labelHidden options={OPTIONS} value={null} onChange={() => {}} />);
  expect(screen.getByRole('radiogroup', { name: 'Standing' })).toBeTruthy();
});
