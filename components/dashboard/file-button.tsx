import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';

interface FileButtonProps {
  children: ComponentChildren;
  /** What the browser's dialog offers first. */
  accept: string;
  onFile: (file: File) => void;
}

/** Opens the browser's own file dialog; the same file can be chosen again. */
export function FileButton({ children, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="import" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
