import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes a file dropped anywhere on the page, which the browser would else open in its place. True while one hovers. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Moving from one element to the next is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take.current(file);
    };
    const listening = new AbortController();
    addEventListener('dragover', onDragOver, listening);
    addEventListener('dragleave', onDragLeave, listening);
    addEventListener('drop', onDrop, listening);
    return () => listening.abort();
  }, []);
  return isOver;
}
