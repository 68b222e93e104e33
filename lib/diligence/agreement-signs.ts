/** What to look for, how often it must come to count, and what it then weighs. */
type Sign = readonly [RegExp, number, number];

/** An agreement speaks of itself; what is written about agreements does not. */
export const SELF =
  /\bth(?:is|ese)\s+(?:[\w-]+\s+){0,3}?(?:agreement|addendum|contract|exhibit|baa|letter|undertaking|memorandum|document|rider|schedule|supplement|amendment|terms|attachment|appendix|annex|part \d{1,2}|e-?mail|table|article|promise|paper|form|memo|note|packet|plan|arrangement|understanding|protocol|pact|charter)s?\b|\bthe (?:Agreement|Addendum|BAA|Exhibit)\b|\bhere(?:in|of|by|under|to|after|with)\b|\bthe (?:parties|undersigned)\b|\b(?:each|either|neither|both) part(?:y|ies)\b|\bwe (?:agree|promise|undertake)\b|\bagrees? (?:to|that|as follows)\b/gi;

/** Written to be read, not to bind: what an article, a guide or a brochure says of itself, and how it speaks. */
const PROSE: readonly Sign[] = [
  [/\b(?:training|module|quiz|lesson|course|learning objectives?|slide)\b/gi, 2, 2],
  [
    /\b(?:policy|policies|procedure)\b[^.\n]{0,60}\b(?:describes?|applies|covers)\b|\b(?:reviewed|approved) (?:annually|by the)\b/gi,
    1,
    1,
  ],
  [
    /not (?:a )?legal advice|\bnothing (?:here|in (?:this|these) \w+) is (?:meant as |intended as )?legal advice|th(?:is|ese) (?:page|paper|article|brochure|summary|overview|sheet)s?\b[^.]{0,60}\b(?:is|are) not (?:itself )?(?:an? |the |our )?(?:binding )?(?:agreement|contract|offer)\b|information(?:al purposes)? only|not (?:form )?(?:a )?part of any (?:contract|agreement)|no legal effect|consult (?:your|an|a) (?:attorney|lawyer|counsel)|change without notice/gi,
    1,
    3,
  ],
  [
    /\b(?:white ?paper|article|column|blog|newsletter|webinar|guide|checklist|handbook|brochure|fact sheet|FAQ)\b/gi,
    1,
    1,
  ],
  [/^by [A-Z][\w'-]+ [A-Z][\w'-]+/gim, 1, 2],
  [
    /\b(?:readers?|I would|if you ask|your (?:lawyer|attorney|counsel|vendor|service|BAA|contract))\b/gi,
    2,
    1,
  ],
  [/\btold (?:me|us)\b|," (?:\w+ ){1,4}(?:said|told|says)\b/g, 1, 1],
  [
    /\bI (?:have (?:read|seen|reviewed|negotiated|heard)|see|recommend|advise|suggest)\b|\bin my (?:experience|view)\b/g,
    1,
    1,
  ],
  [
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) (?:\w+ )?(?:things (?:people|you|to)|mistakes|tips|ways|reasons|myths|traps|lessons|pitfalls)\b/gi,
    1,
    1,
  ],
  [
    /\ba (?:good|better|typical|proper) (?:clause|form|agreement|contract)\b|\b(?:many|most|some|few) (?:forms|agreements|contracts|BAAs|vendors)\b/gi,
    2,
    1,
  ],
  [
    /\b(?:spring|summer|fall|autumn|winter|weekly|monthly|(?:january|february|march|april|june|july|august|september|october|november|december)(?: \d{4})?) (?:issue|edition)\b|\bvol(?:ume|\.) ?\d|\b(?:quarterly|gazette|bulletin|magazine)\b/gi,
    1,
    1,
  ],
  [/\?/g, 3, 1],
  [/\b(?:covered entities|business associates|practices|vendors|answering services)\b/gi, 4, 1],
];
/** What an agreement has: parties with names for them, or places to sign. */
const BINDING: readonly Sign[] = [
  [SELF, 8, 1],
  [
    /\b(?:both|each of us|we|parties|they|whoever)\b[^.\n]{0,40}\b(?:sign|signs|bound|bind)\b|\baccepts? (?:it|this|these|them)\b|\bmemorandum of (?:understanding|agreement|what)\b/gi,
    1,
    2,
  ],
  [
    /\((?:the |each,? |hereinafter |herein |collectively,? |"?we"? |me|you)?"?[A-Z"][^()]{1,40}"\)|\((?:me|you|we|us)\)/g,
    1,
    2,
  ],
  [/\bbetween\b[^.]{3,200}\band\b/gi, 1, 1],
  [/\b(?:is|are) (?:what [\w ]{1,40} calls? )?(?:our|its|the|your|[A-Z]\w+'s) business associate\b/gi, 1, 1],
  [
    /\b(?:reply|answer|respond|write back)\b[^.]{0,40}["“](?:accepted|agreed|yes|I agree)|\bby (?:clicking|signing|accepting|ticking|checking)\b|^\W{0,6}(?:accepted|agreed)[.,]/gim,
    1,
    2,
  ],
  [
    /_{6,}|\(signed\)|\/s\/|\b(?:agreed and accepted|in witness|signatures?|signed)\b|^(?:by|name|title|date|signed|agreed)\b[^\n]{0,30}:/gim,
    1,
    2,
  ],
  [
    /^(?:vendor|client|customer|practice|clinic|covered entity|business associate|answering service|contractor|party|parties)\b[^\n]{0,40}:/gim,
    1,
    2,
  ],
];

/** How much a text looks like one that is written to be read. */
export const weighProse = (text: string): number => weigh(text, PROSE);

/** How much a text looks like one that binds. */
export const weighBinding = (text: string): number => weigh(text, BINDING);

/** The weights of the signs that come often enough. */
const weigh = (text: string, signs: readonly Sign[]): number =>
  signs.reduce((sum, [sign, least, weight]) => sum + (countOf(text, sign) >= least ? weight : 0), 0);

/** How often a pattern is found. */
export const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
