import type { Claim, ClaimKind } from '../page/claim-kind.ts';
import { CLAIM_KINDS } from '../page/claim-kind.ts';
import { findClaims } from '../page/find-claims.ts';
import type { PagePlace } from '../page/page-place.ts';
import { readSocDetail } from '../page/soc-detail.ts';
import { claimQuestion } from './claim-question.ts';
import type { PageFinding } from './page-finding.ts';
import type { PagePart } from './page-part.ts';

/** Claims that want a second look whoever makes them. */
const NOTABLE: ReadonlySet<ClaimKind> = new Set(['umbrella', 'hipaa-certified', 'fully-compliant']);
/** Where a claim is most openly made. */
const PLACES: readonly PagePlace[] = ['heading', 'text', 'title', 'image', 'footer', 'menu'];

interface PlacedClaim {
  readonly claim: Claim;
  readonly part: PagePart;
}

/** What a page and its frames claim: one finding a kind, with the sentence that makes it most openly. */
export function findClaimsOnPage(parts: readonly PagePart[]): PageFinding[] {
  const claims = parts.flatMap((part) => findClaims(part.contents.lines).map((claim) => ({ claim, part })));
  const isInFull = claims.some(({ claim }) => claim.kind === 'fully-compliant');
  return CLAIM_KINDS.flatMap((kind) => {
    // Said already, and more loudly.
    if (kind === 'hipaa-compliant' && isInFull) return [];
    const same = claims.filter(({ claim }) => claim.kind === kind);
    const [best] = same.toSorted((a, b) => rank(a) - rank(b));
    return best ? [findingOf(best, new Set(same.map(({ claim }) => claim.text)).size)] : [];
  });
}

function findingOf({ claim, part }: PlacedClaim, times: number): PageFinding {
  const soc = claim.kind === 'soc2' ? readSocDetail(claim.text) : undefined;
  const isNotable = NOTABLE.has(claim.kind) || (soc?.certified ?? false);
  return {
    severity: isNotable ? 'notice' : 'info',
    reason: {
      code: 'claim',
      claim,
      address: part.address,
      times,
      ...(part.frame !== undefined && { frame: part.frame }),
      ...(soc && { soc }),
    },
    question: claimQuestion(claim),
  };
}

/** The page before its frames. */
function rank({ claim, part }: PlacedClaim): number {
  return PLACES.indexOf(claim.place) + (part.frame === undefined ? 0 : PLACES.length);
}
