import { render } from 'preact';
import type { Letter } from '../../lib/words/inquiry-letter.ts';
import { InquiryLetter } from './inquiry-letter.tsx';

/** Prints a letter alone: it stands beside the page, which is left off the paper, until the browser is done with it. */
export function printLetter(letter: Letter): void {
  const sheet = document.createElement('div');
  sheet.className = 'inquiry-print';
  document.body.append(sheet);
  render(<InquiryLetter letter={letter} />, sheet);
  const clear = (): void => {
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
