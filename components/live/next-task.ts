/** Lets the browser draw and take input. Not an animation frame: those stop while the tab is hidden. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
