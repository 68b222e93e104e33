import { useState } from 'preact/hooks';
import { parseAddress } from '../../lib/identity/parse-address.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { sayStage, sayText } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { ADDRESS_FAULTS } from '../../lib/words/address-words.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { type ListedVendor, titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';

interface AddVendorDialogProps {
  open: boolean;
  vendors: readonly ListedVendor[];
  onClose: () => void;
}

type Fault =
  | { readonly code: 'name'; readonly sentence: string }
  | { readonly code: 'address'; readonly sentence: string }
  | { readonly code: 'listed'; readonly vendor: ListedVendor }
  | { readonly code: 'storage-full' };

/** Adds one vendor by its site, its name, or both, and opens it. */
export function AddVendorDialog({ open, vendors, onClose }: AddVendorDialogProps) {
  const [site, setSite] = useState('');
  const [name, setName] = useState('');
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  const close = (): void => {
    setSite('');
    setName('');
    setFault(undefined);
    onClose();
  };
  const goTo = (key: string): void => {
    close();
    location.hash = formatRoute({ view: 'vendor', key });
  };
  const submit = async (): Promise<void> => {
    const planned = planVendor(site, name, vendors);
    setFault(planned.fault);
    if (planned.key === undefined) return;
    const outcome = await recordVendor(planned.key, typedText(name));
    if (outcome.ok) goTo(planned.key);
    else if (outcome.fault === 'storage-full') setFault({ code: 'storage-full' });
    else setFault({ code: 'name', sentence: DASHBOARD_WORDS.nameTooLong });
  };
  return (
    <Dialog
      open={open}
      title={DASHBOARD_WORDS.addTitle}
      closeLabel={DASHBOARD_WORDS.close}
      onClose={close}
      actions={
        <Button variant="primary" onClick={() => void submit()}>
          {DASHBOARD_WORDS.addVendor}
        </Button>
      }
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p class="text-supporting">{DASHBOARD_WORDS.addLead}</p>
        <TextField
          label={DASHBOARD_WORDS.site}
          placeholder={DASHBOARD_WORDS.sitePlaceholder}
          description={DASHBOARD_WORDS.siteDescription}
          inputMode="url"
          value={site}
          onInput={setSite}
          error={fault?.code === 'address' ? fault.sentence : undefined}
        />
        <TextField
          label={DASHBOARD_WORDS.name}
          description={DASHBOARD_WORDS.nameDescription}
          value={name}
          onInput={setName}
          error={fault?.code === 'name' ? fault.sentence : undefined}
        />
        <button type="submit" hidden />
      </form>
      {fault?.code === 'storage-full' && <Notice kind="error">{DASHBOARD_WORDS.storageFull}</Notice>}
      {fault?.code === 'listed' && (
        <Notice
          kind="notice"
          actions={
            <Button size="small" onClick={() => goTo(fault.vendor.key)}>
              {DASHBOARD_WORDS.openVendor}
            </Button>
          }
        >
          {DASHBOARD_WORDS.onListAlready(titleOf(fault.vendor))}
        </Notice>
      )}
    </Dialog>
  );
}

type Planned =
  | { readonly key: string; readonly fault?: never }
  | { readonly key?: never; readonly fault: Fault };

function planVendor(site: string, name: string, vendors: readonly ListedVendor[]): Planned {
  if (site.trim() === '') {
    if (typedText(name) === '') return { fault: { code: 'name', sentence: DASHBOARD_WORDS.addNothing } };
    return { key: `id:${crypto.randomUUID()}` };
  }
  const address = parseAddress(site);
  if (address.kind === 'unsupported')
    return { fault: { code: 'address', sentence: ADDRESS_FAULTS[address.why] } };
  const listed = vendors.find(({ keys }) => keys.includes(address.key));
  return listed ? { fault: { code: 'listed', vendor: listed } } : { key: address.key };
}

async function recordVendor(key: string, name: string) {
  const statements = [sayStage('researching', []), ...(name === '' ? [] : [sayText(makeSalt, 'name', name)])];
  const outcome = await record(await theRecord(), key, statements);
  if (outcome.ok) await askToCheckTabs();
  return outcome;
}
