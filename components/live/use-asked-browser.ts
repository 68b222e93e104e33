import { useEffect, useState } from 'preact/hooks';

/** What the browser answered; undefined until it has. */
interface AskedBrowser<Answer> {
  readonly answer: Answer | undefined;
  readonly askAgain: () => void;
}

/**
 * Asks the browser something that can change elsewhere, as a permission can: at first, when told to, and whenever this
 * page comes back to the front.
 *
 * @param ask a function that stays the same
 */
export function useAskedBrowser<Answer>(ask: () => Promise<Answer>): AskedBrowser<Answer> {
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  const askAgain = (): void => setAsked((times) => times + 1);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((found) => {
      if (isCurrent) setAnswer(() => found);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, asked]);
  useEffect(() => {
    addEventListener('focus', askAgain);
    return () => removeEventListener('focus', askAgain);
  }, []);
  return { answer, askAgain };
}
