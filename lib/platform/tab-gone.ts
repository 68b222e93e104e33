/** What Chrome and Firefox say when a tab was closed, moved on, or shows a page that no extension may touch. */
const GONE =
  /no tab with id|invalid tab id|cannot access|cannot be scripted|missing host permission|error page|no frame with id|frame .* removed|no matching frame|extension manifest must request|cannot attach to this target|actor .* destroyed|message manager disconnected|could not establish connection/i;

/**
 * The result of an act on a tab, or undefined where the tab has gone or may not be touched: between an event and our
 * answer a tab can close at any time, and then nothing is left to do. Every other error is thrown on.
 */
export async function unlessGone<T>(act: Promise<T>): Promise<T | undefined> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) return undefined;
    throw error;
  }
}
