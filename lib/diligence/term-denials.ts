import type { TermId } from './agreement-terms.ts';

/** A promise that is said to be left out: “authorization to terminate is omitted”. */
const LEFT_OUT =
  /^[^;]{3,300}(?<!\b(?:that|which|and|or|not) )\b(?:is|are|has been|have been|was|were) (?:\w+ly )?(?:omitted|left out|reserved|not (?:included|promised|provided for|part of))\b(?:,? (?:here\w*|in|from|of|by|because|since|for|as|under)\b[^;]{0,200})?\W{0,3}$/;
/** “No accounting is given.” */
const NONE_GIVEN =
  /^no (?:accounting|access|reports?|notices?|promises?|amendments?|assurances?|safeguards?)\b[^.;]{0,160}\b(?:is|are) (?:\w+ )?(?:given|promised|made|provided|owed|due|offered)\b/;
/** What the vendor does if it likes. */
const AT_CHOICE =
  /\bVENDOR (?:may|can),? (?:if|as|when|where|should) (?:it|VENDOR|they) (?:so |thus )?(?:chooses?|wish(?:es)?|elects?|prefers?|decides?|likes?|sees? fit)\b|^VENDOR (?:may|can) (?:choose|elect|decide|prefer)\b (?:not )?(?:to|whether)\b|^whether\b[^;]{0,300}\b(?:is|are) (?:for VENDOR|up to VENDOR|VENDOR's)\b|^it is (?:for|up to) VENDOR\b|^VENDOR (?:(?:is|are) (?:free|at liberty) not to|considers? \w+ing|(?:intends?|hopes?|plans?) to)\b/;
/** A refusal to promise what others do, and advice. */
const NOT_PROMISED =
  /^VENDOR (?:does|do|shall|will) not (?:promise|undertake|warrant|guarantee|represent) that (?!.{0,400}\bbut\b)|^VENDOR (?:recommends?|suggests?|encourages?|would rather|(?:is|are) not (?:asked|expected) to|leaves? (?!(?:no|a)\b)(?:[\w-]+ ){1,6}to CLIENT)\b/;
/** Somebody else's task: “notices stay with the client”, “it is for the client to make”. */
const LEFT_TO =
  /^(?!.{0,800}\bVENDOR (?:\w+ly |also )?(?:shall|will|must|agrees?|undertakes?|keeps?|reports?|gives?|makes?)\b)[^;]{0,300}(?:(?:(?<!\bin )\bstays?|remains?|rests?|lies?) (?:\w+ly )?(?:with|for) (?:the )?(?!VENDOR)|\b(?:is|are) an? (?:matter|task|job) (?:for|of) (?:the )?(?!VENDOR)|^it is for (?:the )?(?!VENDOR))(CLIENT|state|patients?|individuals?|agency|owner)\b/;
/** What patients do. */
const OF_PATIENTS =
  /^(?:the |an? |each |any )?(?:patient|individual|caller|member)s? (?:may|can|should|shall|will|must|(?:is|are) asked to) (?!(?:\w+ )?be\b)/;
/** Terms about what patients are entitled to. */
const RIGHTS: ReadonlySet<TermId> = new Set(['access', 'amendment', 'accounting']);

/** What another does, “and not the vendor”. */
const NOT_BY_VENDOR =
  /^(?!.{0,800}\bVENDOR (?:\w+ly |also )?(?:shall|will|must|agrees?|undertakes?)\b)[^;]{0,300}\bCLIENT,? (?:and )?not (?:from |by )?VENDOR\b/;

/**
 * Which terms a normal clause speaks of only to say that nobody promises them, that the vendor keeps them if it likes, or
 * that they are another's task.
 */
export function readDenial(said: string): (term: TermId) => boolean {
  if (DENIALS.some((pattern) => pattern.test(said))) return () => true;
  const isAtChoice = AT_CHOICE.test(said);
  const isOfPatients = OF_PATIENTS.test(said);
  const left = LEFT_TO.exec(said)?.[1];
  return (term) =>
    (isAtChoice && term !== 'permitted-uses') ||
    (isOfPatients && !RIGHTS.has(term)) ||
    (left !== undefined && !(term === 'termination' && left === 'CLIENT'));
}

const DENIALS = [LEFT_OUT, NONE_GIVEN, NOT_PROMISED, NOT_BY_VENDOR];
