/** Longest stretch of work before the page may do its own: shorter than a person notices. */
const SLICE_MS = 15;

/** Does work that yields wherever it can rest, a few milliseconds at a time, and gives its result. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    await rest();
  }
}

/** Lets the page have its turn; a timer would make it wait four milliseconds each time. */
function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
