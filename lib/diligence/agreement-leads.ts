const MODAL = '(?:shall|will|must|may|can|should|agrees?|promises?|undertakes?|does|do)(?: not)?';
const ENDS_OPEN =
  /\b(?:(?:shall|will|must|may|can|should|does|do)(?: not| only)?|(?:agrees?|promises|undertakes|is|are|commits) (?:not )?to)$/i;
/** “What the Bureau will not do with PHI”. */
const WHAT = new RegExp(
  String.raw`^(?:(?:what|things|how)(?: that)?|the things) ([\w'’&.,-]{1,30}(?: [\w'’&.-]{1,30}){0,4}?) (${MODAL})(?: do| not do| never do| use| do with \w+(?: \w+){0,3})?$`,
  'i',
);
const ASKED =
  /^(?:([^?]{0,200}?)(?:^|[, ]))([Dd]oes|[Dd]o|[Dd]id|[Ww]ill|[Ss]hall|[Mm]ay|[Mm]ust|[Cc]an|[Ii]s|[Aa]re|[Hh]as|[Hh]ave) ((?:(?:[Tt]he|[Ee]ach|[Aa]ny|[Oo]ur|[Yy]our) )?[\w'’&-]{1,30}(?: (?:service|center|company|associate|entity|provider|party|parties)\b| [A-Z][\w'’&-]{1,30}){0,3}) ([^?]{2,400})\?/;

/** The words with which a heading begins the sentences under it, if it does. */
export function leadOfHeading(heading: string): string | undefined {
  if (heading.endsWith('?')) return stateQuestion(heading);
  const what = WHAT.exec(heading);
  if (what) return `${what[1]} ${what[2]}`;
  return ENDS_OPEN.test(heading) ? heading : undefined;
}

/** A question as the statement that a yes makes of it: “Does the vendor promise to report?” “the vendor promises to report”. */
export function stateQuestion(question: string): string | undefined {
  const asked = ASKED.exec(question);
  if (!asked) return undefined;
  const [, before = '', verb = '', subject = '', rest = ''] = asked;
  const condition = /^(?:if|when|where|should|once|after|upon|at)\b/i.test(before.trim())
    ? `${before.trim().replace(/,$/, '')}, `
    : '';
  const auxiliary = /^d(?:oes|o|id)$/i.test(verb) ? '' : `${verb.toLowerCase()} `;
  return `${condition}${subject} ${auxiliary}${rest}`;
}

const BARE =
  /^(?:(?:not|never|only|to|promptly|also|always|at all times,?) )?(?:use|disclose|share|report|make|return|destroy|keep|comply|ensure|require|give|provide|tell|notify|implement|maintain|document|allow|let|incorporate|amend|correct|fix|sell|bind|have|put|follow|take|hand|answer|protect|safeguard|inform|enter|pass|send|help|log|record|delete|furnish|supply|open|show|see|get|do|obey|limit|cooperate|retain|store|train|encrypt|access|receive|create|book|relay|page|schedule|transfer|write|read|note|forward|call|ring|shred)\b/i;

/** Whether a text begins with a verb and no subject. */
export const isBare = (text: string): boolean => BARE.test(text);

/** An answer that sends the asker away, or says no. */
const DECLINES =
  /^(?:No[.,;]|None\b|Not (?:at|yet|now|by)\b|Please\b|Ask\b|Contact\b|(?:That|It) depends\b|Only if\b)/;

/** Whether what stands under a heading is a sentence of its own, not the rest of one that the heading begins. */
export const speaksForItself = (text: string): boolean =>
  DECLINES.test(text) ||
  PRONOUN.test(text) ||
  (/^[A-Z"]/.test(text) &&
    !isBare(text) &&
    /\b(?:shall|will|must|may|can|agrees?|promises?|does|do|is|are|means?)\b/.test(
      text.slice(0, RELATIVE.test(text) ? 160 : 100),
    ));

/** A subject that reaches far: “Any subcontractor of ours that … must”. */
const RELATIVE = /^(?:Any|Each|Every|All|No) [\w' ]{2,60} (?:that|which|who|whom) /;
const PRONOUN = /^(?:We|They|It|I) [a-z]/;
