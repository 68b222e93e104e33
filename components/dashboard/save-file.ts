/** Hands a text, or bytes, to the browser as a download; it asks where to, or saves it where downloads go. */
export function saveFile(fileName: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task: taking it back at once would cancel the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
