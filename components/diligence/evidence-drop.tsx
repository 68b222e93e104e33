import { useEffect, useState } from 'preact/hooks';
import { FileButton } from '../dashboard/file-button.tsx';
import './evidence-drop.css';

interface EvidenceDropProps {
  /** What the button says. */
  choose: string;
  /** The sentence under it. */
  hint: string;
  /** What the browser’s dialog offers first. */
  accept: string;
  onFile: (file: File) => void;
}

/** A place that takes a file, dropped or chosen. A file dropped beside it goes nowhere, where the browser would open it. */
export function EvidenceDrop({ choose, hint, accept, onFile }: EvidenceDropProps) {
  const [isOver, setOver] = useState(false);
  useIgnoredDrops();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    for (const file of event.dataTransfer?.files ?? []) onFile(file);
  };
  return (
    <fieldset
      class={`evidence-drop${isOver ? ' evidence-drop--over' : ''}`}
      aria-label={choose}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      <FileButton accept={accept} onFile={onFile}>
        {choose}
      </FileButton>
      <p class="text-meta">{hint}</p>
    </fieldset>
  );
}

/** Keeps the browser from opening a dropped file in place of this page. */
function useIgnoredDrops(): void {
  useEffect(() => {
    const ignore = (event: DragEvent): void => event.preventDefault();
    addEventListener('dragover', ignore);
    addEventListener('drop', ignore);
    return () => {
      removeEventListener('dragover', ignore);
      removeEventListener('drop', ignore);
    };
  }, []);
}
