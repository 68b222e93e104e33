const MOST_BYTES = 4 * 1024 * 1024;

export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: 'too-large' | 'not-text' | 'unreadable' };

/** Reads a small text file. One that holds NUL is a workbook or a picture, whatever it is called. */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  try {
    const text = await file.text();
    return text.includes('\0') ? { ok: false, fault: 'not-text' } : { ok: true, text };
  } catch (error) {
    if (error instanceof DOMException) return { ok: false, fault: 'unreadable' };
    throw error;
  }
}
