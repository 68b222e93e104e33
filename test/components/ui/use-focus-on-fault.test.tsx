import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { useFocusOnFault } from '../../../components/ui/use-focus-on-fault.ts';

afterEach(cleanup);

/** Two fields: a press finds the faults that are given. */
function Form({ isChoiceMissing }: { isChoiceMissing: boolean }) {
  const [faults, setFaults] = useState<{ choice?: boolean; reason?: boolean }>({});
  const frame = useFocusOnFault<HTMLDivElement>(faults);
  return (
    <div ref={frame}>
      <div data-fault={faults.choice === true}>
        <input type="radio" aria-label="Choice" />
      </div>
      <input aria-label="Reason" aria-invalid={faults.reason === true} />
      <button type="button" onClick={() => setFaults({ choice: isChoiceMissing, reason: true })}>
        Record
      </button>
    </div>
  );
}

test.each([
  ['a choice', true, 'Choice'],
  ['a text', false, 'Reason'],
])('what holds a form back takes the focus, the first of them: %s', (_what, isChoiceMissing, label) => {
  render(<Form isChoiceMissing={isChoiceMissing} />);
  const record = screen.getByRole('button', { name: 'Record' });
  record.focus();
  fireEvent.click(record);
  expect(document.activeElement).toBe(screen.getByLabelText(label));
});
