import { type PageDecision, shownOf, wantsBanner, warningMark } from '../../lib/findings/decide-page.ts';
import type { Phone } from '../../lib/identity/phone.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { openDashboard, openReport } from '../../lib/platform/panel.ts';
import { hideBanner, showBanner } from '../../lib/store/desk.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { PANEL_WORDS as words } from '../../lib/words/panel-words.ts';
import { REPORT_KIND_WORDS, REPORT_KINDS } from '../../lib/words/report-kind-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { pageNameOf, pagePlaceOf } from './offered-facts.ts';
import { useHiddenMark } from './use-hidden-mark.ts';
import type { OpenPage } from './use-open-page.ts';

interface PanelHeaderProps {
  page: PageDecision;
  address: string;
  open: OpenPage;
  /** The name on the list, else the page's. */
  name: string | undefined;
  /** The phones that the page gives. */
  phones: readonly Phone[];
}

/** Whose page this is: the site, the name, and what the page says of itself. */
export function PanelHeader({ page, address, open, name, phones }: PanelHeaderProps) {
  const pageName = pageNameOf(open.read);
  const said = [pageName === name ? undefined : pageName, pagePlaceOf(open.read)].filter(
    (part) => part !== undefined,
  );
  const isHidden = useHiddenMark(page.key) === warningMark(page);
  return (
    <header class="panel__header">
      <div class="panel__site">
        <span class="text-cut" title={address}>
          {page.key}
        </span>
        <IconButton
          icon="open"
          label={words.openDashboard}
          onClick={() => void openDashboard(`vendor/${encodeURIComponent(page.key)}`)}
        />
        <HeaderMenu page={page} isHidden={isHidden} />
      </div>
      <h1 class="panel__name">{name ?? page.key}</h1>
      {said.length > 0 && <p class="text-meta">{VENDOR_WORDS.pageSays(said.join(', '))}</p>}
      {phones.length > 0 && (
        <ul class="panel__phones text-meta text-numeric">
          {phones.slice(0, 3).map((phone) => (
            <li key={phone.e164}>{phone.display}</li>
          ))}
        </ul>
      )}
      {open.read === undefined && <p class="text-meta">{words.unreadable}</p>}
      {isHidden && <p class="text-meta">{VENDOR_WORDS.bannerHidden}</p>}
    </header>
  );
}

function HeaderMenu({ page, isHidden }: { page: PageDecision; isHidden: boolean }) {
  const toggle = async (): Promise<void> => {
    const desk = await theDesk();
    await (isHidden ? showBanner(desk, page.key) : hideBanner(desk, page.key, warningMark(page)));
    await askToCheckTabs();
  };
  const banner = {
    id: 'banner',
    label: isHidden ? VENDOR_WORDS.showBanner : VENDOR_WORDS.hideBanner,
    onSelect: () => void toggle(),
  };
  return (
    <Menu
      label={words.more}
      items={[
        ...(wantsBanner(shownOf(page)) ? [banner] : []),
        ...(page.listed
          ? REPORT_KINDS.map((kind) => ({
              id: kind,
              label: REPORT_KIND_WORDS[kind],
              onSelect: () => void openReport(kind, page.key),
            }))
          : []),
        { id: 'vendors', label: words.allVendors, onSelect: () => void openDashboard('vendors') },
        { id: 'settings', label: words.settings, onSelect: () => void openDashboard('settings') },
      ]}
    />
  );
}
