import { parseAddress } from '../../lib/identity/parse-address.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { liveViews } from '../../lib/record/fold.ts';
import { sayLeft, sayLink, sayUnlink, sayWithdrawn } from '../../lib/record/say.ts';
import { decideStanding, verifiedKeys } from '../../lib/record/standing.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { UNSUPPORTED_WORDS } from '../../lib/words/panel-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { useStandingRule } from '../live/use-standing-rule.ts';
import { Menu } from '../ui/menu.tsx';
import type { RecordProps } from './record-props.ts';
import { TextAdder } from './text-adder.tsx';

/** The vendor's sites: link another, unlink one, say that one is no longer theirs. */
export function SitesPart({ page, onAct }: RecordProps) {
  const add = (text: string): string | undefined => {
    const address = parseAddress(text);
    if (address.kind === 'unsupported') return UNSUPPORTED_WORDS[address.why].lead;
    if (page.vendor.keys.includes(address.key)) return words.sameSite;
    void onAct(() => [sayLink(address.key)]);
    return undefined;
  };
  return (
    <section class="details-part__group">
      <h3>{words.sites}</h3>
      <ul>
        {page.vendor.keys.map((key) => (
          <Site key={key} siteKey={key} page={page} onAct={onAct} />
        ))}
      </ul>
      <TextAdder open={words.addSite} label={words.newSite} inputMode="url" onAdd={add} />
      <p class="text-meta">{words.sitesHint}</p>
    </section>
  );
}

type SiteProps = Pick<RecordProps, 'page' | 'onAct'> & { siteKey: string };

function Site({ siteKey, page, onAct }: SiteProps) {
  const left = liveViews(page.vendor, 'left').filter((view) => view.entry.about === siteKey);
  const rule = useStandingRule();
  const isVerified =
    page.standing.verdict.live.some(
      (view) => view.statement.value === 'verified' && verifiedKeys(view).includes(siteKey),
    ) && !decideStanding(page.vendor, siteKey, todaysDate(), rule).awaitingApproval;
  const leftNames = left.map((view) => view.name);
  const facts = [
    ...(isVerified ? [words.verifiedHere] : []),
    ...left.map((view) => words.leftSince(formatCalendarDate(view.statement.value ?? ''))),
  ];
  const items = [
    ...unlinkItems({ siteKey, page, onAct }),
    left.length === 0
      ? {
          id: 'left',
          label: words.markLeft,
          onSelect: () => void onAct(() => [sayLeft(todaysDate())], siteKey),
        }
      : {
          id: 'back',
          label: words.takeBackLeft,
          onSelect: () => void onAct(() => [sayWithdrawn('left', leftNames)], siteKey),
        },
  ];
  return (
    <li class="details-part__row">
      <span class="details-part__site">
        {siteKey}
        {facts.length > 0 && <span class="text-meta">{facts.join(', ')}</span>}
      </span>
      <Menu label={words.actsOn(siteKey)} items={items} />
    </li>
  );
}

/** One unlink for each key that this site is directly linked with. */
function unlinkItems({ siteKey, page, onAct }: SiteProps) {
  const byOther = Map.groupBy(
    page.vendor.links.filter((link) => link.keys.includes(siteKey)),
    (link) => link.keys.find((key) => key !== siteKey) ?? siteKey,
  );
  return [...byOther].map(([other, links]) => ({
    id: `unlink ${other}`,
    label: words.unlinkFrom(other),
    onSelect: () =>
      void onAct(
        () => [
          sayUnlink(
            other,
            links.map((link) => link.said.name),
          ),
        ],
        siteKey,
      ),
  }));
}
