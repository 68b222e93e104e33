import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import './progress.css';

interface ProgressProps {
  label: string;
  /** How far, out of `max`; left out while nobody can tell. */
  value?: number | undefined;
  max?: number | undefined;
  /** The same in words: `1,200 of 4,000 entries`. */
  detail?: string | undefined;
  cancelLabel: string;
  onCancel: () => void;
}

/** Long work: what it is, how far it is, and a way to stop it. */
export function Progress({ label, value, max, detail, cancelLabel, onCancel }: ProgressProps) {
  const id = useId();
  return (
    <div class="progress">
      <div class="progress__text">
        <label for={id}>{label}</label>
        {detail && <span class="text-meta text-numeric">{detail}</span>}
      </div>
      <progress id={id} class="progress__bar" value={value} max={max} />
      <Button size="small" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </div>
  );
}
