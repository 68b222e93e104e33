import { useState } from 'preact/hooks';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { type Self, useSelf } from '../live/use-self.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Notice } from '../ui/notice.tsx';
import { DashboardNav } from './dashboard-nav.tsx';
import { ImportView } from './import-view.tsx';
import type { ListedVendor } from './listed-vendor.ts';
import { PeopleView } from './people-view.tsx';
import type { Route } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { useRoute } from './use-route.ts';
import { useVendors } from './use-vendors.ts';
import { VendorView } from './vendor-view.tsx';
import { type ListState, VendorsView } from './vendors-view.tsx';
import './dashboard.css';

const DisputesView = lazyPart(async () => (await import('../disputes/disputes-view.tsx')).DisputesView);
const DueView = lazyPart(async () => (await import('./due-view.tsx')).DueView);
const ListsView = lazyPart(async () => (await import('../lists/lists-view.tsx')).ListsView);
const QuestionsView = lazyPart(async () => (await import('./questions-view.tsx')).QuestionsView);
const RegistersView = lazyPart(async () => (await import('./registers-view.tsx')).RegistersView);
const VerifyView = lazyPart(async () => (await import('./verify-view.tsx')).VerifyView);

const FIRST_STATE: ListState = {
  query: { search: '', stage: 'all', sort: 'standing', reversed: false },
  chosen: new Set(),
  pages: 1,
};

/** The dashboard: one page, whose views are told apart by the part of the address after `#`. */
export function Dashboard() {
  const route = useRoute();
  const vendors = useVendors();
  const self = useSelf();
  return (
    <div class="dashboard">
      <DashboardNav route={route} vendors={vendors} self={self} />
      <main class="dashboard__view">
        <View route={route} vendors={vendors} self={self} />
      </main>
    </div>
  );
}

interface ViewProps {
  route: Route;
  vendors: readonly ListedVendor[] | undefined;
  self: Self | null | undefined;
}

function View({ route, vendors, self }: ViewProps) {
  // Kept here, so that the list is as it was left when the reviewer comes back from a vendor.
  const [listState, setListState] = useState(FIRST_STATE);
  if (vendors === undefined || self === undefined)
    return <p class="dashboard__notice">{DASHBOARD_WORDS.reading}</p>;
  return (
    <>
      {self === null && <NoSelf />}
      {route.view === 'vendors' && (
        <VendorsView route={route} vendors={vendors} self={self} state={listState} onState={setListState} />
      )}
      {route.view === 'vendor' && (
        <VendorView
          key={route.key}
          vendorKey={route.key}
          at={route.at}
          vendors={vendors}
          canRecord={self !== null}
        />
      )}
      {route.view === 'disputes' && <DisputesView vendors={vendors} self={self} />}
      {route.view === 'due' && <DueView vendors={vendors} />}
      {route.view === 'questions' && <QuestionsView vendors={vendors} />}
      {route.view === 'registers' && <RegistersView canRecord={self !== null} />}
      {route.view === 'verify' && <VerifyView />}
      {route.view === 'import' && <ImportView />}
      {route.view === 'lists' && <ListsView subscribe={route.subscribe} />}
      {route.view === 'people' && <PeopleView />}
      {route.view === 'settings' && <SettingsView self={self} />}
    </>
  );
}

function NoSelf() {
  return (
    <div class="dashboard__notice">
      <Notice
        kind="notice"
        title={DASHBOARD_WORDS.noSelfTitle}
        actions={<a href="/welcome.html">{DASHBOARD_WORDS.openWelcome}</a>}
      >
        {DASHBOARD_WORDS.noSelf}
      </Notice>
    </div>
  );
}
