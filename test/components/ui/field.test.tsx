import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DateField, SearchField, Select, TextArea, TextField } from '../../../components/ui/field.tsx';

afterEach(cleanup);

describe.each([
  ['TextField', TextField, 'Northbell'],
  ['TextArea', TextArea, 'Called sales.'],
  ['DateField', DateField, '2027-11-12'],
])('%s', (_name, Field, text) => {
  test('is found by its label, shows the value, and tells what is typed', () => {
    const onInput = vi.fn();
    render(<Field label="Reason" value={text} onInput={onInput} />);
    const control = screen.getByLabelText<HTMLInputElement>('Reason');
    expect(control.value).toBe(text);
    fireEvent.input(control, { target: { value: '2028-01-31' } });
    expect(onInput.mock.calls).toEqual([['2028-01-31']]);
  });

  test('error, hint and description describe it, the error first; the error is announced', () => {
    render(
      <Field
        label="Reason"
        hint="Optional"
        description="No patient information."
        error="Say why."
        value=""
        onInput={() => {}}
      />,
    );
    const control = screen.getByLabelText('Reason');
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Say why.',
      'Optional',
      'No patient information.',
    ]);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Say why.');
  });

  test('without an error nothing is announced and nothing is invalid', () => {
    render(<Field label="Reason" value="" onInput={() => {}} />);
    expect(screen.queryByRole('alert')).toBeNull();
    const control = screen.getByLabelText('Reason');
    expect(control.hasAttribute('aria-invalid')).toBe(false);
    expect(control.hasAttribute('aria-describedby')).toBe(false);
  });
});

test('two fields of one label keep their controls apart', () => {
  render(
    <>
      <TextField label="Name" value="a" onInput={() => {}} />
      <TextField label="Name" value="b" onInput={() => {}} />
    </>,
  );
  expect(screen.getAllByLabelText<HTMLInputElement>('Name').map((control) => control.value)).toEqual([
    'a',
    'b',
  ]);
});

test('Select offers its options and tells the chosen value', () => {
  const onInput = vi.fn();
  const options = [
    { value: 'researching', label: 'Researching' },
    { value: 'in-use', label: 'In use' },
  ];
  render(<Select label="Stage" options={options} value="researching" onInput={onInput} />);
  const select = screen.getByLabelText<HTMLSelectElement>('Stage');
  expect(select.value).toBe('researching');
  fireEvent.input(select, { target: { value: 'in-use' } });
  expect(onInput.mock.calls).toEqual([['in-use']]);
});

test('SearchField is a search box named by its unseen label', () => {
  render(<SearchField label="Search vendors" placeholder="Name or site" value="" onInput={() => {}} />);
  expect(screen.getByRole('searchbox', { name: 'Search vendors' })).toBeTruthy();
});
