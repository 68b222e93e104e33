import { findOnPage } from '../../lib/findings/find-on-page.ts';
import { usePeople } from '../live/use-people.ts';
import { useSelf } from '../live/use-self.ts';
import { useVendor } from '../live/use-vendor.ts';
import { recordAct } from './record-act.ts';
import type { ChecklistPlace } from './record-place.ts';
import { useDraft } from './use-draft.ts';
import { VendorParts } from './vendor-parts.tsx';

interface VendorRecordProps {
  vendorKey: string;
  /** A place in the checklist to begin at. */
  at: ChecklistPlace | undefined;
}

const NOTHING_OFFERED = { names: [], phones: [] };

/** The record of a vendor without its page at hand: the dashboard's view of one vendor, below its name. */
export function VendorRecord({ vendorKey, at }: VendorRecordProps) {
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
      at={at}
      onAct={(saying, key = vendorKey, files) => recordAct(key, saying, files)}
    />
  );
}
