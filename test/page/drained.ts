/** The result of work that would rest now and then, done at one go. */
export function drained<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
