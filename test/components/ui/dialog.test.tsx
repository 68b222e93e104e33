import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Button } from '../../../components/ui/button.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { TextField } from '../../../components/ui/field.tsx';

afterEach(cleanup);

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Redact</Button>
      <Dialog open={open} title="Redact this note" closeLabel="Close" onClose={() => setOpen(false)}>
        <TextField label="Reason" value="" onInput={() => {}} />
      </Dialog>
    </>
  );
}

function openIt(): HTMLDialogElement {
  render(<Example />);
  const opener = screen.getByText('Redact');
  opener.focus();
  fireEvent.click(opener);
  return screen.getByRole<HTMLDialogElement>('dialog', { name: 'Redact this note' });
}

test('opens with the focus on its first field', () => {
  expect(openIt().open).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
});

test.each([
  ['the close button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['Esc', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ['the browser itself', () => screen.getByRole<HTMLDialogElement>('dialog').close()],
])('%s closes it and gives the focus back', async (_name, close) => {
  const dialog = openIt();
  close();
  await expect.poll(() => dialog.open).toBe(false);
  await expect.poll(() => document.activeElement?.textContent).toBe('Redact');
  expect(screen.queryByLabelText('Reason')).toBeNull();
});

test('gives the focus back when its view goes away while it is open', () => {
  const outside = document.body.appendChild(document.createElement('button'));
  outside.focus();
  const { unmount } = render(
    <Dialog open title="Redact this note" closeLabel="Close" onClose={() => {}}>
      <TextField label="Reason" value="" onInput={() => {}} />
    </Dialog>,
  );
  expect(document.activeElement).not.toBe(outside);
  unmount();
  expect(document.activeElement).toBe(outside);
  outside.remove();
});
