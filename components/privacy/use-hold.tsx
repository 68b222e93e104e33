import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';
import { Notice } from '../ui/notice.tsx';

/** Whether a form may be submitted, and what it says where it may not. */
export interface Hold {
  /** Asked at submission: true holds the form back, and says why from then on. */
  readonly holdsBack: () => boolean;
  /** The sentence beside the button, while the form is held back. */
  readonly notice: ComponentChild;
}

/** Holds a form back while one of its texts has signs of patient data that nobody has settled. */
export function useHold(isSettled: boolean): Hold {
  const [isHeld, setHeld] = useState(false);
  return {
    holdsBack() {
      setHeld(!isSettled);
      return !isSettled;
    },
    notice: isHeld && !isSettled && (
      <Notice kind="error" title={words.heldTitle}>
        {words.held}
      </Notice>
    ),
  };
}
