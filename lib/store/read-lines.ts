/** What a backup may unpack to: twice a list of 450,000 entries. */
const MOST_CHARACTERS = 512 * 1024 * 1024;

/** Thrown where a text goes on longer than any backup. */
class LinesWithoutEnd extends TypeError {}

/**
 * The lines of a text in UTF-8, as they arrive; unpacked where `packing` says so. Never whole in memory.
 *
 * @throws TypeError where what is packed is broken, or goes on without end
 */
export async function* readLines(
  contents: Blob,
  packing: CompressionFormat | 'none',
): AsyncGenerator<string> {
  const bytes = contents.stream();
  const plain = packing === 'none' ? bytes : bytes.pipeThrough(new DecompressionStream(packing));
  const decoder = new TextDecoder();
  let rest = '';
  let read = 0;
  for await (const part of plain) {
    const text = decoder.decode(part, { stream: true });
    read += text.length;
    if (read > MOST_CHARACTERS) throw new LinesWithoutEnd();
    const lines = text.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
