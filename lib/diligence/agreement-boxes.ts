/** A box with a mark in it, an empty one, and either. A line of underscores is an empty box only where others hold a mark. */
const MARKED = String.raw`\[ {0,2}(?:[xX✓✔]|[A-Z]{2,3}) {0,2}\]|[☒☑✓✔]|\( {0,2}[xX✓✔] {0,2}\)(?= [A-Z])|_{1,6} ?(?:[xX✓✔]|[A-Z]{2,3}) ?_{1,6}`;
const EMPTY = String.raw`\[[ _]{0,5}\]|[☐□]|\( {1,3}\)`;
const BOX = new RegExp(`(${MARKED})|${EMPTY}`, 'g');
const BLANK_OR_BOX = new RegExp(`(${MARKED})|${EMPTY}|(?<=^\\s{0,20}|\\s{2})_{3,12}(?=\\s[A-Za-z])`, 'g');
const IS_FORM = new RegExp(`${MARKED}`);
/** A box stands at the begin of a line, behind what it answers or in a column; else it is spoken of. */
const STANDS = /(?:^|[?:|.)–]|[ \t]{2})[ \t]{0,40}$/;
const INITIALED = /(?:^|\n)[ \t]{0,40}_{1,6} ?(?:[xX✓✔]|[A-Z]{2,3}) ?_{1,6}/;

const YES = /^\W{0,3}(?:yes|agreed|accepted|promised|included|applies|y)\b/i;
const NO =
  /^\W{0,3}(?:no|not (?:agreed|accepted|promised|included|applicable)|n\/a|declined|refused|omitted|n)(?![\w'-])/i;
/** “Yes [X]”: the word stands before its box. */
const LONGEST_WORD = 16;
const WORD_FIRST = /(?:^|\s)(?:yes|no|agreed|declined)[: ]{0,3}$/i;

interface Option {
  readonly marked: boolean;
  text: string;
}

/** The lines of a form as its marks leave them: what is not marked goes, and a “yes” joins what it answers. */
export function keepMarked(pages: readonly string[]): string[] {
  const whole = pages.join('\n');
  if (!IS_FORM.test(whole)) return [...pages];
  const box = INITIALED.test(whole) ? BLANK_OR_BOX : BOX;
  return pages.map((page) => readForm(page.split('\n'), box).join('\n'));
}

function readForm(lines: readonly string[], box: RegExp): string[] {
  const kept: string[] = [];
  let asked = 0;
  let dropping = false;
  for (const line of lines) {
    if (line.trim() === '') {
      dropping = false;
      kept.push('');
      continue;
    }
    const { before, options } = readOptions(line, box);
    if (options.length === 0) {
      if (dropping && !NUMBERED.test(line) && !/^[A-Z]/.test(line)) continue;
      dropping = false;
      if (isNewQuestion(kept, line)) asked = kept.length;
      kept.push(line);
      continue;
    }
    if (before !== '') {
      if (isNewQuestion(kept, before)) asked = kept.length;
      kept.push(before);
    }
    dropping = !answer(kept, asked, options);
  }
  return kept;
}

const NUMBERED = /^\s{0,12}(?:[A-Z]{0,3}-?\d{1,3}(?:\.\d{1,2})*[.):]?|\(?[a-z]\)|[A-Z][.)])\s/;

const isNewQuestion = (kept: readonly string[], line: string): boolean => {
  const last = kept.at(-1) ?? '';
  return last.trim() === '' || NUMBERED.test(line) || /[.?–]$| – yes$/.test(last.trimEnd());
};

function readOptions(line: string, box: RegExp): { before: string; options: Option[] } {
  const marks = [...line.matchAll(box)];
  const first = marks[0];
  if (!first) return { before: line, options: [] };
  const before = line.slice(0, first.index);
  const wordFirst = WORD_FIRST.test(before);
  if (!wordFirst && !STANDS.test(before)) return { before: line, options: [] };
  const options = marks.map((mark, at) => ({
    marked: mark[1] !== undefined,
    text: wordFirst
      ? (WORD_FIRST.exec(line.slice(Math.max(0, mark.index - LONGEST_WORD), mark.index))?.[0] ?? '').trim()
      : line.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? line.length).trim(),
  }));
  return { before: (wordFirst ? before.replace(WORD_FIRST, '') : before).trimEnd(), options };
}

/** Writes down what the options of a line say; false if nothing stays that the next line could go on with. */
function answer(kept: string[], asked: number, options: readonly Option[]): boolean {
  const marked = options.filter((option) => option.marked);
  const isChoice =
    options.some(({ text }) => YES.test(text) || NO.test(text)) || options.every(({ text }) => text === '');
  if (!isChoice) {
    for (const { text } of marked) kept.push(`• ${text.replace(/^[:–|-] ?/, '')}`);
    return options.at(-1)?.marked ?? false;
  }
  const [first] = options;
  const isYes =
    marked.some(({ text }) => YES.test(text) || (text === '' && options.length === 1)) ||
    (first?.marked === true && first.text === '');
  if (isYes && marked.every(({ text }) => !NO.test(text))) {
    const at = kept.findLastIndex((line) => line.trim() !== '');
    if (at >= asked && at >= 0) kept[at] = `${kept[at]?.trimEnd()} – Yes`;
    const more = marked.find(({ text }) => YES.test(text) && text.length > 30);
    if (more) kept.push(`• ${more.text}`);
  } else if (marked.length > 0 || options.length > 1) kept.splice(asked);
  return false;
}
