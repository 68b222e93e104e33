/** The arrow keys that move back and on in a row, or in a column. */
const ARROWS = {
  row: ['ArrowLeft', 'ArrowRight'],
  column: ['ArrowUp', 'ArrowDown'],
} as const;

/** Where a key leads from `index` in a row or column of `length`, round at its ends; undefined for other keys. */
export function placeAfterKey(
  key: string,
  index: number,
  length: number,
  direction: keyof typeof ARROWS,
): number | undefined {
  const [back, on] = ARROWS[direction];
  if (key === on) return (index + 1) % length;
  if (key === back) return (index + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
