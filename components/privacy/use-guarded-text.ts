import { useState } from 'preact/hooks';
import { findKeptReason, isSettled, type Kept } from '../../lib/privacy/guarded-text.ts';

/** A text typed into a dialog, what is said of its signs, and what its field needs. */
export function useGuardedText() {
  const [text, setText] = useState('');
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  return {
    text,
    isSettled: isSettled({ text, kept }),
    /** The reason to record with it. */
    keptReason: findKeptReason({ text, kept }),
    field: { text, kept, onText: setText, onKept: setKept },
  };
}
