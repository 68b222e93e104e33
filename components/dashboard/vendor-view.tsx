import { isSiteless } from '../../lib/findings/decide-row.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { Icon } from '../ui/icon.tsx';
import { VendorRecord } from '../vendor/vendor-record.tsx';
import { type ListedVendor, titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';
import { ViewHead } from './view-head.tsx';
import './vendor-view.css';

interface VendorViewProps {
  vendorKey: string;
  vendors: readonly ListedVendor[];
  canRecord: boolean;
}

/** One vendor: everything the record holds, and everything that can be added to it. */
export function VendorView({ vendorKey, vendors, canRecord }: VendorViewProps) {
  const vendor = vendors.find(({ keys }) => keys.includes(vendorKey)) ?? {
    name: undefined,
    sites: isSiteless(vendorKey) ? [] : [vendorKey],
  };
  return (
    <>
      <ViewHead
        title={titleOf(vendor)}
        before={
          <a class="vendor-view__back" href={formatRoute({ view: 'vendors', standing: 'all' })}>
            <Icon name="back" />
            {DASHBOARD_WORDS.back}
          </a>
        }
        after={<Sites sites={vendor.sites} />}
      />
      {canRecord ? (
        <div class="vendor-view__record">
          <VendorRecord vendorKey={vendorKey} />
        </div>
      ) : (
        <p class="dashboard__text text-supporting">{DASHBOARD_WORDS.recordNeedsName}</p>
      )}
    </>
  );
}

/** Links to the vendor's sites; opened without telling the site where the visitor came from. */
function Sites({ sites }: { sites: readonly string[] }) {
  if (sites.length === 0) return <p class="text-meta">{DASHBOARD_WORDS.siteless}</p>;
  return (
    <ul class="vendor-view__sites">
      {sites.map((site) => (
        <li key={site}>
          <a href={`https://${site}`} target="_blank" rel="noreferrer">
            {site}
          </a>
        </li>
      ))}
    </ul>
  );
}
