import './digest.css';

const SHOWN = 4;

interface DigestProps {
  /** A hash, key or id as text, of any encoding. */
  value: string;
}

/** A hash cut to its first and last four signs; the whole of it on hover. */
export function Digest({ value }: DigestProps) {
  const cut = value.length > 2 * SHOWN + 1;
  return (
    <code class="digest" title={cut ? value : undefined}>
      {cut ? `${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}` : value}
    </code>
  );
}
