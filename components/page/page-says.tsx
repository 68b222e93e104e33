import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageDecision } from '../../lib/findings/decide-page.ts';
import { digestPage } from '../../lib/findings/digest-page.ts';
import { findPageSays } from '../../lib/findings/find-page-says.ts';
import type { ClaimReason, PageFinding } from '../../lib/findings/page-finding.ts';
import { type PageRead, readPage } from '../../lib/platform/read-page.ts';
import { addDraftQuote } from '../../lib/store/desk.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { PAGE_SAYS_WORDS as words } from '../../lib/words/claim-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { PageFindingItem } from './page-finding-item.tsx';
import { usePageFrames } from './use-page-frames.ts';
import './page-says.css';

interface PageSaysProps {
  page: PageDecision;
  tabId: number;
  read: PageRead;
  desk: DraftDesk;
  onPlace: PlaceProps['onPlace'];
}

/** What wants a second look is shown up to so many, */
const MOST = 5;
/** and where little does, plain facts up to so many; the rest waits behind a button. */
const FEW = 3;

/** What the open page claims, how its forms and watchers look, what it leaves out: each claim one press from evidence. */
export function PageSays({ page, tabId, read, desk, onPlace }: PageSaysProps) {
  const [isAll, setAll] = useState(false);
  const [again, setAgain] = useState<PageRead | undefined>(undefined);
  useEffect(() => setAgain(undefined), [read]);
  const shown = again ?? read;
  const frames = usePageFrames(tabId, shown);
  const findings = useMemo(() => findPageSays(shown, frames, page.vendor), [shown, frames, page.vendor]);
  const few = findings.slice(0, Math.max(FEW, Math.min(MOST, findings.filter(isNotable).length)));
  const readAgain = async (): Promise<void> => {
    const outcome = await readPage(tabId);
    if (outcome.ok) setAgain(outcome.page);
  };
  return (
    <Section title={words.title}>
      {findings.length === 0 && <p class="text-supporting">{words.nothing}</p>}
      <ul class="page-says">
        {(isAll ? findings : few).map((finding) => (
          <PageFindingItem
            key={keyOf(finding)}
            finding={finding}
            vendor={page.vendor}
            desk={desk}
            onSave={(claim) => void putOnDesk(page.key, claim, shown)}
            onPlace={onPlace}
          />
        ))}
      </ul>
      <div class="page-says__foot">
        {findings.length > few.length && (
          <button
            type="button"
            class="button button--quiet button--small"
            aria-expanded={isAll}
            onClick={() => setAll(!isAll)}
          >
            {isAll ? words.fewer : words.all(findings.length)}
          </button>
        )}
        <Button size="small" variant="quiet" onClick={() => void readAgain()}>
          {words.readAgain}
        </Button>
      </div>
    </Section>
  );
}

/** Lays a claim's words on the vendor's desk as a quote for its question, to be looked at and saved at the foot. */
async function putOnDesk(
  key: string,
  { reason, question }: PageFinding & { reason: ClaimReason },
  { contents }: PageRead,
): Promise<void> {
  const { claim, address, frame } = reason;
  const pageSha256 = frame === undefined ? digestPage(contents.lines) : undefined;
  await addDraftQuote(await theDesk(), key, {
    text: claim.text,
    before: claim.before,
    after: claim.after,
    address,
    at: new Date().toISOString(),
    ...(question !== undefined && { of: [`answer:${question}`] }),
    as: 'page-capture',
    ...(pageSha256 !== undefined && { pageSha256 }),
  });
}

function isNotable({ severity }: PageFinding): boolean {
  return severity === 'notice';
}

function keyOf({ reason }: PageFinding): string {
  if (reason.code === 'claim') return `claim ${reason.claim.kind}`;
  const frame = 'frame' in reason ? (reason.frame ?? '') : '';
  return `${reason.code} ${'host' in reason ? reason.host : ''} ${frame}`;
}
