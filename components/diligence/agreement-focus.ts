import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the first field that keeps a form from being recorded: in a long form it may be out of sight. */
export function useFocusOnFault(faults: object) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return form;
}
