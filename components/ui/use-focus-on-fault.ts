import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the first field that keeps a form from being recorded: in a long form it may be out of sight. */
export function useFocusOnFault<Frame extends HTMLElement>(faults: object) {
  const frame = useRef<Frame>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault="true"] input')?.focus();
  }, [faults]);
  return frame;
}
