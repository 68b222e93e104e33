import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { listZip, UnpacksTooFar, unpackEntry, type ZipEntry } from '../exchange/read-zip.ts';
import { boundPages } from './bound-pages.ts';
import { dropFormatting } from './drop-formatting.ts';
import { layOutWord, type WordNode } from './lay-out-word.ts';
import { LIMITS } from './limits.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import type { PagesOutcome } from './pages-outcome.ts';
import { WordNumbering } from './word-numbering.ts';

/** The parts that hold text or say how it is numbered: no pictures, no fonts, no embedded files. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/[^/]{1,80}\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d{0,4}\.xml)$/i;

/**
 * The text of a Word document, split at its own page breaks: numbers of lists and tables in place, footnotes at the end
 * of their page. Headers, footers, comments and what was deleted are left away. Checked for what it unpacks to before
 * anything else sees it.
 */
export async function readDocx(bytes: Uint8Array): Promise<PagesOutcome> {
  const entries = listZip(bytes);
  if (!entries) return { ok: false, code: 'broken' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { ok: false, code: 'encrypted' };
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > LIMITS.declared)
    return { ok: false, code: 'zip-bomb' };
  try {
    const parts = unpackParts(bytes, entries);
    return boundPages(layOutWord(await readTree(repack(parts))));
  } catch (error) {
    return { ok: false, code: error instanceof UnpacksTooFar ? 'zip-bomb' : 'broken' };
  }
}

type Parts = Map<string, Uint8Array<ArrayBuffer>>;

function unpackParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts {
  const parts: Parts = new Map();
  let left = LIMITS.unpacked;
  for (const entry of entries) {
    if (!READ.test(entry.name)) continue;
    const part = unpackEntry(bytes, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** An archive of these parts alone, with the numbers of paragraphs written out. */
function repack(parts: Parts): ArrayBuffer {
  const text = (name: RegExp): string => {
    const found = [...parts].find(([path]) => name.test(path));
    return found ? new TextDecoder().decode(found[1]) : '';
  };
  const numbering = new WordNumbering(text(/^word\/numbering/i), text(/^word\/styles/i));
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    files[name] = /^word\/document/i.test(name)
      ? new TextEncoder().encode(numberParagraphs(dropFormatting(new TextDecoder().decode(part)), numbering))
      : part;
  }
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}

/** What mammoth makes of a document before it turns it into HTML, which is not done here. */
async function readTree(archive: ArrayBuffer): Promise<WordNode> {
  let tree: WordNode | undefined;
  const take = (document: WordNode): WordNode => {
    tree = document;
    return { ...document, children: [] };
  };
  // mammoth takes `arrayBuffer` in browsers and `buffer` under node.
  const input = { arrayBuffer: archive, buffer: archive };
  await mammoth.convertToHtml(input, { transformDocument: take, externalFileAccess: false });
  if (!tree) throw new Error('mammoth gave no document');
  return tree;
}
