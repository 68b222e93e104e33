const pause = 50;

/**
 * Asks `probe` again and again until it answers something truthy, and hands that answer back. A probe that throws
 * counts as not yet (a page may be between two documents).
 *
 * @param what what is waited for, as in "the banner shows"
 * @param within milliseconds
 * @throws when time is up: names `what`, the last answer and the last error
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  within = 20_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + within;
  let last: T | undefined;
  let failure: unknown;
  do {
    try {
      last = await probe();
      failure = undefined;
      if (last) return last;
    } catch (error) {
      failure = error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  } while (performance.now() < end);
  const seen = failure instanceof Error ? `last error: ${failure.message}` : `last value: ${print(last)}`;
  throw new Error(`Waited ${within / 1000} s until ${what}; ${seen}`, { cause: failure });
}

function print(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
