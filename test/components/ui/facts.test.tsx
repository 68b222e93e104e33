import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Avatar } from '../../../components/ui/avatar.tsx';
import { Digest } from '../../../components/ui/digest.tsx';
import { Notice } from '../../../components/ui/notice.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { Quote } from '../../../components/ui/quote.tsx';
import { StandingMark } from '../../../components/ui/standing-mark.tsx';
import { SortableHeader, Table } from '../../../components/ui/table.tsx';
import { Time } from '../../../components/ui/time.tsx';

afterEach(cleanup);

test.each([
  ['9f2cabcdefabcdef41ab', '9f2c…41ab', '9f2cabcdefabcdef41ab'],
  ['123456789', '123456789', null],
  ['', '', null],
])('digest %j shows as %j', (value, shown, title) => {
  const { container } = render(<Digest value={value} />);
  expect(container.textContent).toBe(shown);
  expect(container.querySelector('code')?.getAttribute('title')).toBe(title);
});

test.each([
  ['Maren Okafor', 'MO'],
  ['  maren van   okafor ', 'MO'],
  ['Maren', 'M'],
  ['Ines 𝒜alto', 'I𝒜'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => {
  const { container } = render(<Avatar name={name} />);
  expect(container.textContent).toBe(initials);
});

test('a page’s words stand in quotation marks', () => {
  render(<Quote text="We are “certified”.">From /faq</Quote>);
  expect(screen.getByText('“We are “certified”.”')).toBeTruthy();
  expect(screen.getByText('From /faq').tagName).toBe('FIGCAPTION');
});

test('a standing is shape and word, and the word alone is read out', () => {
  const { container } = render(<StandingMark standing="suspicious" word="Suspicious" />);
  expect(container.textContent).toBe('Suspicious');
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  ['info', 'status'],
  ['notice', 'status'],
  ['error', 'alert'],
] as const)('a notice of kind %s has the role %s', (kind, role) => {
  render(<Notice kind={kind}>Storage is full.</Notice>);
  expect(screen.getByRole(role).textContent).toBe('Storage is full.');
});

test('progress is named by its label, and can be stopped', () => {
  const onCancel = vi.fn();
  render(<Progress label="Verifying" value={3} max={10} cancelLabel="Stop" onCancel={onCancel} />);
  expect(screen.getByLabelText<HTMLProgressElement>('Verifying').value).toBe(3);
  fireEvent.click(screen.getByText('Stop'));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('a calendar date is shown as it is, in any time zone', () => {
  render(<Time value="2026-03-01" />);
  expect(screen.getByText('1 Mar 2026').getAttribute('datetime')).toBe('2026-03-01');
});

test('a sorted column says its direction, another says none', () => {
  render(
    <Table caption="Vendors">
      <thead>
        <tr>
          <SortableHeader label="Vendor" direction="descending" onSort={() => {}} />
          <SortableHeader label="Due" direction={null} onSort={() => {}} />
        </tr>
      </thead>
    </Table>,
  );
  const heads = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'));
  expect(heads).toEqual(['descending', null]);
});
