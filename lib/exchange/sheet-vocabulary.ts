import { STAGES, STANDINGS, type Stage, type Standing } from '../record/topics.ts';
import type { SheetField } from './sheet-layout.ts';

/** No heading and no word of a closed list is longer. */
const LONGEST_WORD = 60;

/** The words of a text in lower case, without marks between them; empty for a text that is longer than any heading. */
export function foldHeading(text: string): string {
  if (text.length > LONGEST_WORD) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#&/]+/gu, ' ')
    .trim();
}

/** Headings that teams give their columns, by what they hold. */
const HEADINGS: Readonly<Record<SheetField, string>> = {
  name: 'name|vendor|vendor name|vendors|company|company name|business|business name|organization|organisation|organization name|provider|provider name|supplier|supplier name|call center|call centre|answering service|service|legal name|account|account name|partner|firm|contractor|agency|bpo|entity|entity name',
  otherName:
    'other name|other names|dba|d/b/a|doing business as|aka|a/k/a|alias|aliases|also known as|trade name|trading name|former name|brand|brands',
  website:
    'website|websites|web site|web sites|site|sites|web|webpage|web page|url|urls|link|links|domain|domains|domain name|homepage|home page|web address|internet address|website url|company website|vendor website|www|host',
  phone:
    'phone|phones|phone number|phone no|phone #|telephone|telephone number|tel|tel no|tel number|main phone|office phone|contact number|contact phone|toll free|toll free number|mobile',
  standing:
    'standing|status|vendor status|review status|approval|approval status|approved|verdict|rating|risk|risk level|risk rating|trust|decision|outcome|result|recommendation|compliance status|hipaa|hipaa status|vetted|verified',
  reason:
    'reason|reasons|why|rationale|justification|standing reason|reason for status|explanation|grounds|findings',
  stage:
    'stage|phase|pipeline|pipeline stage|purchase stage|contract status|relationship|lifecycle|state of purchase',
  reviewOn:
    'review on|review date|next review|next review date|review due|review by|due|due date|re review|renewal|renewal date|recheck|recheck date|expires|expiry|expiration|expiration date|follow up|follow up date',
  note: 'note|notes|new note|comment|comments|remark|remarks|details|description|memo|observations|last note|additional info|additional information|info',
  ignore:
    'id|#|no|nr|row|email|e mail|mail|email address|address|street|city|state|zip|zip code|country|contact|contact name|contact person|owner|reviewer|reviewed by|date|date added|added|created|updated|last review|last reviewed|readiness|agreement|first call row',
};

const FIELD_OF = new Map<string, SheetField>(
  Object.entries(HEADINGS).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as SheetField] as const),
  ),
);

/** What a column with that heading is likely to hold; undefined for a heading that is none of the usual ones. */
export function findHeadingField(heading: string): SheetField | undefined {
  const plain = heading.replace(/\(s\)/gi, 's').replace(/\([^)]*\)|\*/g, '');
  return FIELD_OF.get(foldHeading(plain));
}

/** Words that lists use for a standing, beside our own. */
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  verified:
    'verified|approved|approve|accepted|cleared|clear|ok|okay|good|trusted|safe|pass|passed|vetted|yes|y|green|whitelist|whitelisted|allowed|allow|preferred|low risk|low',
  'in-review':
    'under review|in review|review|reviewing|pending|pending review|in progress|in process|open|tbd|new|unknown|not reviewed|to review|needs review|conditional|medium risk|medium|yellow|amber|awaiting approval',
  suspicious:
    'suspicious|suspect|blocked|block|blacklist|blacklisted|rejected|reject|denied|declined|fraud|fraudulent|scam|do not use|avoid|banned|bad|unsafe|fail|failed|red|not approved|no|n|high risk|high|flagged',
};

/** Words that lists use for where a purchase stands, beside our own. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  'in-use': 'in use|active|current|customer|contracted|live|under contract|signed|engaged|incumbent',
  ended: 'ended|former|terminated|inactive|past|expired|cancelled|canceled|closed|offboarded',
  shortlisted: 'shortlisted|shortlist|short list|short listed|finalist|preferred',
  'not-chosen': 'not chosen|not selected|rejected|declined|lost|passed on|dropped|no',
  researching:
    'researching|research|prospect|candidate|lead|new|evaluating|evaluation|considering|identified',
};

const STANDING_OF = wordsOf(STANDINGS, STANDING_WORDS);
const STAGE_OF = wordsOf(STAGES, STAGE_WORDS);

function wordsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): ReadonlyMap<string, Value> {
  return new Map(values.flatMap((value) => words[value].split('|').map((word) => [word, value] as const)));
}

/** The standing that a word of a list means; undefined for a word that means none. */
export function parseStandingWord(text: string): Standing | undefined {
  return STANDING_OF.get(foldHeading(text));
}

/** The stage that a word of a list means; undefined for a word that means none. */
export function parseStageWord(text: string): Stage | undefined {
  return STAGE_OF.get(foldHeading(text));
}

/** The standing that one of our own words means, as they stand on an exported sheet. */
export function parseOurStanding(text: string): Standing | undefined {
  const folded = foldHeading(text);
  return folded === 'under review'
    ? 'in-review'
    : STANDINGS.find((standing) => foldHeading(standing) === folded);
}

/** The stage that one of our own words means. */
export function parseOurStage(text: string): Stage | undefined {
  const folded = foldHeading(text);
  return STAGES.find((stage) => foldHeading(stage) === folded);
}

/** Whether a cell says that there is nothing: `n/a`, `none`, a dash. */
export function isNothing(text: string): boolean {
  return /^(?:|n\/?a|none|nil|null|unknown|tbd|\?+|[-\u2013\u2014.\s]+)$/i.test(text.trim());
}
