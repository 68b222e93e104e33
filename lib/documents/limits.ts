/** How much is read at once. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 25 * 1024 * 1024,
  pages: 600,
  /** Characters of a document's whole text: about 1,000 dense pages. */
  characters: 4_000_000,
  /** Bytes that all files in an archive may say they unpack to. */
  declared: 512 * 1024 * 1024,
  /** Bytes that the parts which are read may really unpack to. */
  unpacked: 32 * 1024 * 1024,
  /** Bytes that one packed stream of a PDF may unpack to: a page scanned in colour at 600 dots an inch has 100 MB. */
  stream: 160 * 1024 * 1024,
  /** Bytes that all packed streams of a PDF may unpack to. */
  streams: 1024 * 1024 * 1024,
} as const;
