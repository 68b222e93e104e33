import { useState } from 'preact/hooks';
import { SEARCH_SITES, type SearchSite } from '../../lib/page/search-engine.ts';
import { dropSearchAccess, findSearchAccess, requestSearchAccess } from '../../lib/platform/search-access.ts';
import { changeSettings, type SettingsInForce } from '../../lib/platform/settings.ts';
import { MARKS_WORDS } from '../../lib/words/marks-words.ts';
import { useAskedBrowser } from '../live/use-asked-browser.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface MarksSettingProps {
  state: SettingsInForce;
  onChange: () => void;
}

/** Switches marks on search results on, which is one click and the browser's own question, and off. */
export function MarksSetting({ state, onChange }: MarksSettingProps) {
  const { answer: sites, askAgain } = useAskedBrowser(findSearchAccess);
  const [isRefused, setRefused] = useState(false);
  if (sites === undefined) return null;
  const { searchMarks } = state.settings;
  const isLocked = state.locked.has('searchMarks');
  const changed = (): void => {
    askAgain();
    onChange();
  };

  // Not async before the request: the browser asks only inside the handler of the click.
  const switchOn = (): void => {
    void requestSearchAccess().then(async (granted) => {
      setRefused(!granted);
      if (granted && !isLocked) await changeSettings({ searchMarks: true });
      changed();
    });
  };
  const switchOff = async (): Promise<void> => {
    setRefused(false);
    await changeSettings({ searchMarks: false });
    await dropSearchAccess();
    changed();
  };

  const mayAsk = searchMarks ? sites.length < SEARCH_SITES.length : !isLocked;
  return (
    <div class="stack">
      {isRefused ? (
        <Notice kind="notice" title={MARKS_WORDS.refused}>
          {MARKS_WORDS.refusedNext}
        </Notice>
      ) : (
        <MarksState isOn={searchMarks} sites={sites} />
      )}
      {isLocked && <p class="text-meta">{searchMarks ? MARKS_WORDS.lockedOn : MARKS_WORDS.lockedOff}</p>}
      <Actions>
        {mayAsk && (
          <Button onClick={switchOn}>{searchMarks ? MARKS_WORDS.grantAgain : MARKS_WORDS.switchOn}</Button>
        )}
        {searchMarks && !isLocked && (
          <Button onClick={() => void switchOff()}>{MARKS_WORDS.switchOff}</Button>
        )}
      </Actions>
    </div>
  );
}

function MarksState({ isOn, sites }: { isOn: boolean; sites: readonly SearchSite[] }) {
  if (!isOn) {
    return (
      <p>
        {MARKS_WORDS.isOff} <span class="text-supporting">{MARKS_WORDS.how}</span>
      </p>
    );
  }
  if (sites.length === 0) return <Notice kind="notice">{MARKS_WORDS.accessMissing}</Notice>;
  const missing = SEARCH_SITES.filter(({ host }) => !sites.some((site) => site.host === host));
  if (missing.length === 0) return <p>{MARKS_WORDS.isOn}</p>;
  const hosts = missing.map(({ host }) => host).join(', ');
  return <Notice kind="notice">{MARKS_WORDS.accessPartly(hosts)}</Notice>;
}
