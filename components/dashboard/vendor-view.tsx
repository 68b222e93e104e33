import { isSiteless } from '../../lib/findings/decide-row.ts';
import { openReport } from '../../lib/platform/panel.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { REPORT_KIND_WORDS, REPORT_KINDS } from '../../lib/words/report-kind-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistPlace } from '../vendor/record-place.ts';
import { VendorRecord } from '../vendor/vendor-record.tsx';
import { type ListedVendor, titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';
import { ViewHead } from './view-head.tsx';
import './vendor-view.css';

interface VendorViewProps {
  vendorKey: string;
  at: ChecklistPlace | undefined;
  vendors: readonly ListedVendor[];
  canRecord: boolean;
}

/** One vendor: everything the record holds, and everything that can be added to it. */
export function VendorView({ vendorKey, at, vendors, canRecord }: VendorViewProps) {
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
      >
        {REPORT_KINDS.map((kind) => (
          <Button key={kind} onClick={() => void openReport(kind, vendorKey)}>
            {REPORT_KIND_WORDS[kind]}
          </Button>
        ))}
      </ViewHead>
      {canRecord ? (
        <div class="vendor-view__record">
          <VendorRecord vendorKey={vendorKey} at={at} />
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
