import { useEffect } from 'preact/hooks';
import { WELCOME_WORDS } from '../../lib/words/welcome-words.ts';
import { BrandMark } from '../dashboard/brand-mark.tsx';
import { LinkButton } from '../dashboard/link-button.tsx';
import { useVendors } from '../dashboard/use-vendors.ts';
import { useSelf } from '../live/use-self.ts';
import { useSettings } from '../live/use-settings.ts';
import { CandidatesStep } from './candidates-step.tsx';
import { CheckingStep } from './checking-step.tsx';
import { GoodToKnow } from './good-to-know.tsx';
import { NameStep } from './name-step.tsx';
import './welcome.css';

/** The page after installing: three steps on one page, none of which holds up another. */
export function Welcome() {
  const self = useSelf();
  const vendors = useVendors();
  const { state, readAgain } = useSettings();
  const isRead = self !== undefined && vendors !== undefined && state !== undefined;
  useEffect(() => {
    document.title = WELCOME_WORDS.title;
  }, []);
  useEffect(() => {
    // The part that a link names is drawn only now.
    if (isRead && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);
  return (
    <main class="welcome">
      <header class="welcome__head">
        <div class="welcome__brand">
          <BrandMark />
          <b>{WELCOME_WORDS.product}</b>
        </div>
        <h1>{WELCOME_WORDS.heading}</h1>
        <p class="welcome__lead">{WELCOME_WORDS.lead}</p>
        <p class="text-supporting">{WELCOME_WORDS.steps}</p>
      </header>
      {isRead && (
        <ol class="welcome__steps">
          <NameStep self={self} />
          <CheckingStep state={state} onChange={readAgain} />
          <CandidatesStep vendors={vendors} canRecord={self !== null} />
        </ol>
      )}
      <div class="welcome__on">
        <LinkButton href="/dashboard.html#/vendors" icon="list">
          {WELCOME_WORDS.openList}
        </LinkButton>
      </div>
      <GoodToKnow />
    </main>
  );
}
