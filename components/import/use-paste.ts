import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes a file or a text that is pasted anywhere on the page but into a field. A spreadsheet program puts a picture of
 * the cells beside their text: the text counts.
 */
export function usePaste(onFile: (file: File) => void, onText: (text: string) => void): void {
  const take = useRef({ onFile, onText });
  take.current = { onFile, onText };
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (!clipboardData || isField(target)) return;
      const file = [...clipboardData.files].find(({ type }) => !type.startsWith('image/'));
      const text = clipboardData.getData('text/plain');
      if (!file && text.trim() === '') return;
      event.preventDefault();
      if (file) take.current.onFile(file);
      else take.current.onText(text);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
