/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
export async function hashFile(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return new Uint8Array(digest).toHex();
}
