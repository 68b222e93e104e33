import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';
import { openDashboard } from '../../lib/platform/panel.ts';
import { UNSUPPORTED_WORDS, PANEL_WORDS as words } from '../../lib/words/panel-words.ts';
import { Button } from '../ui/button.tsx';
import { PanelVendor } from './panel-vendor.tsx';
import { type OpenPage, useOpenPage } from './use-open-page.ts';
import './panel.css';

/** The side panel: the vendor whose page is open beside it, or why there is none to show. */
export function Panel() {
  const open = useOpenPage();
  return <main class="panel">{open && <PanelContent open={open} />}</main>;
}

function PanelContent({ open }: { open: OpenPage }) {
  const { address } = open.tab;
  if (address === undefined) return <NoVendor title={words.notChecked} lead={words.clickToCheck} />;
  const vendor = vendorKeyOf(address);
  if (vendor.kind === 'unsupported') return <NoVendor {...UNSUPPORTED_WORDS[vendor.why]} />;
  return <PanelVendor key={vendor.key} vendorKey={vendor.key} address={address} open={open} />;
}

function NoVendor({ title, lead }: { title: string; lead: string }) {
  return (
    <div class="panel__none">
      <h1>{title}</h1>
      <p class="text-supporting">{lead}</p>
      <Button onClick={() => void openDashboard('vendors')}>{words.allVendors}</Button>
    </div>
  );
}
