import { digestPage } from '../../lib/findings/digest-page.ts';
import { findOnPage } from '../../lib/findings/find-on-page.ts';
import { readPage } from '../../lib/platform/read-page.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import { isAboutDistinct } from '../../lib/record/distinct.ts';
import { liveViews } from '../../lib/record/fold.ts';
import { otherKeyOf } from '../../lib/record/link.ts';
import { sayText } from '../../lib/record/say.ts';
import { addDraftQuote } from '../../lib/store/desk.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { usePeople } from '../live/use-people.ts';
import { useSelf } from '../live/use-self.ts';
import { usePageDecision } from '../live/use-vendor.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { recordAct } from '../vendor/record-act.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { StandingBand } from '../vendor/standing-band.tsx';
import { useDraft } from '../vendor/use-draft.ts';
import { VendorParts } from '../vendor/vendor-parts.tsx';
import { findOffered, isRead, pageNameOf, pageNamesOf } from './offered-facts.ts';
import { PanelHeader } from './panel-header.tsx';
import { useAlikeFindings } from './use-alike-findings.ts';
import type { OpenPage } from './use-open-page.ts';
import { usePagePhones } from './use-page-phones.ts';
import { WhoAreYou } from './who-are-you.tsx';

const PageSays = lazyPart(async () => (await import('../page/page-says.tsx')).PageSays);

interface PanelVendorProps {
  vendorKey: string;
  address: string;
  open: OpenPage;
}

/** The vendor of the open page: header, standing, and everything that can be done. */
export function PanelVendor({ vendorKey, address, open }: PanelVendorProps) {
  const page = usePageDecision(address);
  const people = usePeople();
  const self = useSelf();
  const desk = useDraft(page?.key ?? vendorKey);
  const phones = usePagePhones(open.read);
  const pageName = pageNameOf(open.read);
  const alike = useAlikeFindings(page, address, pageNamesOf(open.read), phones);
  if (!page || !people || self === undefined || !desk) return null;

  const act: RecordProps['onAct'] = (saying, key = page.key, files) =>
    recordAct(
      key,
      (makeSalt) => {
        const said = saying(makeSalt);
        // The first thing recorded about a vendor brings the name that its page gives; what joins it to another vendor,
        // which has a name, or keeps it apart from one does not.
        const isNamed = pageName === undefined || liveViews(page.vendor, 'name').length > 0;
        const isOfTwo = said.every((one) => isAboutDistinct(one) || otherKeyOf(one) !== undefined);
        return key !== page.key || isNamed || isOfTwo ? said : [...said, sayText(makeSalt, 'name', pageName)];
      },
      files,
    );

  return (
    <>
      <PanelHeader
        page={page}
        address={address}
        open={open}
        name={findListedName(page.vendor) ?? pageName}
        phones={phones}
      />
      {self === null ? (
        <>
          <StandingBand page={page} />
          <WhoAreYou />
        </>
      ) : (
        <VendorParts
          page={page}
          people={people}
          self={self}
          desk={desk}
          findings={[...findOnPage(page, pageName), ...alike]}
          offered={findOffered(page.vendor, open.read, phones)}
          onQuote={() => quoteSelection(open.tab.tabId, page.key)}
          pageSays={(onPlace) =>
            isRead(open.read) && (
              <PageSays page={page} tabId={open.tab.tabId} read={open.read} desk={desk} onPlace={onPlace} />
            )
          }
          onAct={act}
        />
      )}
    </>
  );
}

/** Puts what is selected on the page on the vendor's desk; false where nothing is. */
async function quoteSelection(tabId: number, key: string): Promise<boolean> {
  const read = await readPage(tabId);
  if (!read.ok || !read.page.selection) return false;
  const { selection, address, contents } = read.page;
  const pageSha256 = digestPage(contents.lines);
  await addDraftQuote(await theDesk(), key, {
    ...selection,
    address,
    at: new Date().toISOString(),
    ...(pageSha256 !== undefined && { pageSha256 }),
  });
  return true;
}
