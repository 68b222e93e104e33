import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Checkbox } from '../../../components/ui/checkbox.tsx';
import { RadioList } from '../../../components/ui/radio-list.tsx';

afterEach(cleanup);

test('a checkbox is described by the text under it, and tells its new state', () => {
  const onChange = vi.fn();
  render(
    <Checkbox label="Attach the quote" description="From /faq, now" checked={false} onChange={onChange} />,
  );
  const box = screen.getByLabelText('Attach the quote');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'From /faq, now',
  );
  fireEvent.click(box);
  expect(onChange.mock.calls).toEqual([[true]]);
});

test('a mixed checkbox says so', () => {
  render(<Checkbox label="All vendors" labelHidden checked={false} mixed onChange={() => {}} />);
  expect(screen.getByLabelText<HTMLInputElement>('All vendors').indeterminate).toBe(true);
});

test('a radio list is named by its legend and tells the chosen value', () => {
  const onChange = vi.fn();
  const options = [
    { value: 'merge', label: 'Merge', description: 'Their entries join ours.' },
    { value: 'keep', label: 'Keep apart' },
  ];
  render(<RadioList legend="What to do" options={options} value="merge" onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'What to do' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Merge/).checked).toBe(true);
  fireEvent.click(screen.getByLabelText('Keep apart'));
  expect(onChange.mock.calls).toEqual([['keep']]);
});
