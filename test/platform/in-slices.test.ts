import { expect, test } from 'vitest';
import { inSlices } from '../../lib/platform/in-slices.ts';

/** Works for some milliseconds, asking after each whether it may go on; gives how many there were. */
function* busyFor(steps: number): Generator<void, number> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield;
  }
  return steps;
}

test('short work is done at once', async () => {
  let ticks = 0;
  queueMicrotask(() => ticks++);
  const result = inSlices(busyFor(1));
  expect(ticks).toBe(0);
  expect(await result).toBe(1);
});

test('long work lets others have their turn in between', async () => {
  let turns = 0;
  let isDone = false;
  const take = (): void => {
    turns++;
    if (!isDone) setTimeout(take);
  };
  setTimeout(take);
  expect(await inSlices(busyFor(30))).toBe(30);
  isDone = true;
  expect(turns).toBeGreaterThan(2);
});

test('what fails in the work is told', async () => {
  const failing = (function* (): Generator<void, never> {
    yield;
    throw new Error('out of cheese');
  })();
  await expect(inSlices(failing)).rejects.toThrow('out of cheese');
});
