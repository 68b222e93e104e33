import { todaysDate } from '../../lib/platform/today.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { BackupFoot } from '../backup/backup-foot.tsx';
import type { Self } from '../live/use-self.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { BrandMark } from './brand-mark.tsx';
import { countDueBy } from './due-count.ts';
import type { ListedVendor } from './listed-vendor.ts';
import { formatRoute, type Route } from './route.ts';
import './dashboard-nav.css';

interface NavItem {
  to: Route;
  icon: IconName;
  label: string;
  count?: number | undefined;
  isHere: boolean;
}

interface DashboardNavProps {
  route: Route;
  vendors: readonly ListedVendor[] | undefined;
  self: Self | null | undefined;
}

export function DashboardNav({ route, vendors, self }: DashboardNavProps) {
  return (
    <nav class="dashboard-nav" aria-label={DASHBOARD_WORDS.navigation}>
      <div class="dashboard-nav__brand">
        <BrandMark />
        <b>{DASHBOARD_WORDS.product}</b>
      </div>
      <ul class="dashboard-nav__items">
        {navItems(route, vendors).map(({ to, icon, label, count, isHere }) => (
          <li key={label}>
            <a class="dashboard-nav__link" href={formatRoute(to)} aria-current={isHere ? 'page' : undefined}>
              <Icon name={icon} />
              <span class="dashboard-nav__label">{label}</span>
              {count !== undefined && <span class="dashboard-nav__count">{formatNumber(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
      {self && <BackupFoot />}
      {self && (
        <div class="dashboard-nav__self">
          <Avatar name={self.person.name} />
          <span class="text-cut">{self.person.name}</span>
        </div>
      )}
    </nav>
  );
}

function navItems(route: Route, vendors: readonly ListedVendor[] | undefined): NavItem[] {
  return [
    {
      to: { view: 'vendors', standing: 'all' },
      icon: 'list',
      label: DASHBOARD_WORDS.vendors,
      count: vendors?.length,
      isHere: route.view === 'vendors' || route.view === 'vendor',
    },
    {
      to: { view: 'disputes' },
      icon: 'help',
      label: DASHBOARD_WORDS.disputes,
      count: vendors?.filter(({ disputes }) => disputes > 0).length,
      isHere: route.view === 'disputes',
    },
    {
      to: { view: 'due' },
      icon: 'clock',
      label: DASHBOARD_WORDS.due,
      count: vendors && countDueBy(vendors, todaysDate()),
      isHere: route.view === 'due',
    },
    ...(['import', 'lists', 'registers', 'questions', 'people', 'settings'] as const).map((view) => ({
      to: { view } as const,
      icon: VIEW_ICONS[view],
      label: DASHBOARD_WORDS[view],
      isHere: route.view === view,
    })),
  ];
}

const VIEW_ICONS = {
  questions: 'check',
  import: 'import',
  lists: 'stack',
  registers: 'shield',
  people: 'person',
  settings: 'settings',
} as const;
