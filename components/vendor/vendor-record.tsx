import { findOnPage } from '../../lib/findings/find-on-page.ts';
import { usePeople } from '../live/use-people.ts';
import { useSelf } from '../live/use-self.ts';
import { useVendor } from '../live/use-vendor.ts';
import { recordAct } from './record-act.ts';
import { useDraft } from './use-draft.ts';
import { VendorParts } from './vendor-parts.tsx';

interface VendorRecordProps {
  vendorKey: string;
}

const NOTHING_OFFERED = { names: [], phones: [] };

/** The record of a vendor without its page at hand: the dashboard's view of one vendor, below its name. */
export function VendorRecord({ vendorKey }: VendorRecordProps) {
  const page = useVendor(vendorKey);
  const people = usePeople();
  const self = useSelf();
  const desk = useDraft(vendorKey);
  if (!page || !people || !self || !desk) return null;
  return (
    <VendorParts
      page={page}
      people={people}
      self={self}
      desk={desk}
      findings={findOnPage(page, undefined)}
      offered={NOTHING_OFFERED}
      onQuote={undefined}
      onAct={(saying, key = vendorKey) => recordAct(key, saying)}
    />
  );
}
