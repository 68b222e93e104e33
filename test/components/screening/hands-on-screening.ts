import { fireEvent, screen, within } from '@testing-library/preact';

/** The part of the screen that lists candidates. */
export const candidates = () =>
  within(screen.getByRole('heading', { name: /^Candidates/ }).parentElement as HTMLElement);
export const press = (name: string | RegExp): void =>
  void fireEvent.click(screen.getByRole('button', { name }));
export const choose = (name: RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }));
export const write = (label: string, text: string): void =>
  void fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value: text } });
