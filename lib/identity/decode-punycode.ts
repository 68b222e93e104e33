const PREFIX = 'xn--';
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10ffff;

/**
 * The characters that a label of a host stands for: `café` for `xn--caf-dma`. A label that is none of these, or that
 * does not decode, is given back as it is: it is only read by people here, never asked for.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith(PREFIX)) return label;
  const decoded = decodePunycode(label.slice(PREFIX.length));
  return decoded ? decoded.normalize('NFC') : label;
}

/** RFC 3492, section 6.2; undefined where the text is not punycode. */
function decodePunycode(text: string): string | undefined {
  const split = text.lastIndexOf('-');
  const codes = Array.from(split < 0 ? '' : text.slice(0, split), (char) => char.charCodeAt(0));
  let at = split + 1;
  let [code, bias, place] = [FIRST_CODE, FIRST_BIAS, 0];
  while (at < text.length) {
    const read = readNumber(text, at, bias);
    if (!read) return undefined;
    const length = codes.length + 1;
    code += Math.floor((place + read.value) / length);
    if (code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    bias = adapt(read.value, length, at === split + 1);
    place = (place + read.value) % length;
    codes.splice(place++, 0, code);
    at = read.end;
  }
  return String.fromCodePoint(...codes);
}

/** A number of several digits, the least first, whose end is told by its last digit. */
function readNumber(text: string, start: number, bias: number): { value: number; end: number } | undefined {
  let [value, weight] = [0, 1];
  for (let at = start, k = BASE; at < text.length; at++, k += BASE) {
    const digit = Number.parseInt(text[at] ?? '', BASE);
    if (Number.isNaN(digit)) return undefined;
    // Letters are 0 to 25 here and digits 26 to 35; parseInt has it the other way round.
    const worth = digit < 10 ? digit + 26 : digit - 10;
    value += worth * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (worth < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
