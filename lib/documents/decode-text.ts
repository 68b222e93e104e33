/** Control characters that text has: tab, line feed, vertical tab, form feed, carriage return. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13]);

/**
 * Bytes as text: by their byte order mark (UTF-8, UTF-16), else UTF-8, else Windows-1252, which is what old programs
 * wrote. Line ends become `\n`. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  if (text === undefined || isBinary(text)) return undefined;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Known by one byte before the whole is decoded: most files that are no text have it near their beginning.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** More than one control character in a thousand. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 ? !TEXT_CONTROLS.has(code) : code >= 127 && code < 160;
    if (isControl || code === 0xfffd) controls += 1;
  }
  return controls * 1000 > text.length;
}
