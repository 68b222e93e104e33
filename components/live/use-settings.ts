import { useEffect, useState } from 'preact/hooks';
import { hasPageAccess } from '../../lib/platform/access.ts';
import { onSettingsChange, readSettings, type SettingsInForce } from '../../lib/platform/settings.ts';

/** The settings in force, and whether the browser lets First Call see the pages the reviewer visits. */
export interface SettingsState extends SettingsInForce {
  readonly hasAccess: boolean;
}

/**
 * The settings and page access, live; undefined until read. Access can be given or taken in the browser's own settings:
 * it is looked at again whenever this page comes back to the front, and by `readAgain` after it was asked for here.
 */
export function useSettings(): { readonly state: SettingsState | undefined; readonly readAgain: () => void } {
  const [state, setState] = useState<SettingsState | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  const readAgain = (): void => setAsked((times) => times + 1);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([readSettings(), hasPageAccess()]).then(([settings, hasAccess]) => {
      if (isCurrent) setState({ ...settings, hasAccess });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  useEffect(() => {
    const stop = onSettingsChange(readAgain);
    addEventListener('focus', readAgain);
    return () => {
      stop();
      removeEventListener('focus', readAgain);
    };
  }, []);
  return { state, readAgain };
}
