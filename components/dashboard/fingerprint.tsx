import { formatFingerprint } from '../../lib/record/writer-key.ts';
import './fingerprint.css';

interface FingerprintProps {
  /** A writer's public key. */
  writer: string;
}

/** A writer's key as people compare it. */
export function Fingerprint({ writer }: FingerprintProps) {
  return (
    <code class="fingerprint" title={writer}>
      {formatFingerprint(writer)}
    </code>
  );
}
