import type { Mark } from '../../lib/findings/decide-mark.ts';
import { drawMark } from './draw-mark.ts';

/** A result and what is to stand behind its title. */
interface Marked {
  readonly title: Element;
  readonly mark: Mark;
}

interface Drawn {
  readonly mark: Mark;
  readonly isDark: boolean;
  readonly element: Element;
  /** How often the page may still take it away and have it back. */
  readonly returns: number;
}

const RETURNS = 3;

/** The marks in a search page, each at the end of its result's title. */
export class ResultMarks {
  readonly #drawn = new Map<Element, Drawn>();

  /** Leaves exactly these marks in the page; what stands there already is not touched. */
  draw(marked: readonly Marked[]): void {
    const [first] = marked;
    const isDark = first !== undefined && isOnDark(first.title);
    const titles = new Set(marked.map(({ title }) => title));
    for (const [title, { element }] of this.#drawn) {
      if (titles.has(title)) continue;
      element.remove();
      this.#drawn.delete(title);
    }
    for (const { title, mark } of marked) this.#drawOne(title, mark, isDark);
  }

  #drawOne(title: Element, mark: Mark, isDark: boolean): void {
    const before = this.#drawn.get(title);
    const isSame = before?.mark === mark && before.isDark === isDark;
    const stands = before?.element.parentNode === title;
    if (isSame && (stands || before.returns === 0)) return;
    before?.element.remove();
    const element = drawMark(mark, isDark);
    title.append(element);
    this.#drawn.set(title, { mark, isDark, element, returns: isSame ? before.returns - 1 : RETURNS });
  }
}

/** Search pages have themes of their own, whatever the browser's: on a dark ground a title is written in a light colour. */
function isOnDark(title: Element): boolean {
  const { color } = getComputedStyle(title);
  const [, red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color) ?? [];
  if (red === undefined) return matchMedia('(prefers-color-scheme: dark)').matches;
  return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) > 128;
}
