/** The breach facts that ship with the extension, as text. It is one of the extension’s own files: nothing is sent. */
export async function readShippedSnapshot(): Promise<string> {
  const response = await fetch('/registers/hhs-breaches.json');
  return response.text();
}
