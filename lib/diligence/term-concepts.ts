/**
 * The vocabulary of agreements: for each concept the wordings that agreements use for it, as the source of a pattern over
 * normal clauses. No pattern repeats a repetition, and every gap has a bound, so each costs time in proportion to the text.
 */
export const CONCEPTS = {
  use: 'us(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|uses? (?:and|or) disclosures?|shar(?:e|es|ed|ing)|(?:use|disclosure) (?:and|or|nor)',
  using: '\\b(?:us(?:e|es|ed|ing))\\b',
  disclosing:
    '\\b(?:disclos\\w*|nor disclose|shar(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|pass(?:es|ed)? (?:it|them|PHI|any of it)? ?on|let(?:s)? (?:others|anyone|anybody)|(?:to|with) (?:nobody|anybody|anyone|no one|others|third parties)|reveal\\w*|divulg\\w*)\\b',
  information:
    "E?PHI|\\bit\\b|\\bthem\\b|(?:the|such|that|this|its|any|all|same|other|of|patients'|client's) (?:information|data|records?)|\\binformation\\b",
  exception:
    'other(?:wise)? than|except|unless|otherwise|but for\\b|save (?:as|for|that|where)|beyond|outside|in any (?:other )?(?:manner|way)|anything else|nothing else|any other|no other|not stated|purposes? (?:that (?:are|is) )?not|not covered|what (?:this|the law)|not (?:expressly |specifically |otherwise )?(?:permit|authoriz|allow|provid)|neither permit|contrary to|inconsistent with|does not (?:expressly )?(?:permit|allow|authorize|provide)|not (?:be )?permitted|nothing more|that is all|go(?:es)? beyond|\\bfor no\\b|\\bto no\\b|\\bsave\\b|apart from|neither this|gives? leave|anything else',
  basis:
    'permit|authoriz|allow|requir|provid|\\blaw\\b|set forth|set out|stated|described|specified|anything else|any other|nothing else|covered|(?:these|the) terms|th(?:is|ese) (?:agreement|addendum|contract|letter|exhibit|document|baa)',
  serviceUse:
    "\\b(?:perform(?:s|ed|ing|ance)?|provid(?:e|es|ed|ing)\\b(?! ?[.;,]| ?$)|provision of|furnish\\w*|deliver(?:s|y|ing)?|render\\w*|services?|functions?|activities|on behalf of (?:the )?CLIENT|on CLIENT'?s? behalf|for CLIENT|program|work\\b|tasks?|assignment|serv(?:e|ing)|orders?|ordered|engaged|answer\\w*|calls?|messages?|relay\\w*|greet\\w*|schedul\\w*|triag\\w*|appointments?|pag(?:e|es|ing)|dispatch\\w*|reception\\w*|intake|callers?|connect\\w*|transfer\\w*|screen\\w*|handl(?:e|es|ing)|booking|operation of|administer|statement of work|work order|engagement|(?:duties|obligations|responsibilities) under (?:this|the|any)|the purposes? (?:set out|set forth|described|listed|stated)|(?:allowed|permitted|agreed) purposes?)\\b",
  safeguards:
    '(?:appropriate|reasonable|suitable|adequate|necessary|proper|administrative|effective|sufficient|commercially)[^.;]{0,90}(?:safeguards?|measures|protections?|precautions|controls|steps)|safeguards?[^.;]{0,60}(?:appropriate|prevent|protect|reasonabl)',
  keeping:
    '\\b(?:us(?:e|es|ing)|employ|implement|maintain|appl(?:y|ies)|adopt|establish|ha(?:ve|s)|keep|put|take|provid(?:e|es)|exercise|protect|guard|safeguard|develop|institute|deploy|operate|ensure|run|set up|undertake)(?:s|es|ing)?\\b',
  securityRule:
    'security rule|security standards?|subpart c\\b|164\\.30[2468](?!\\(b\\))|164\\.31[0268]|security regulations?|subparts a and c|security provisions of hipaa|privacy and security rules',
  complying:
    '\\b(?:compl(?:y|ies|ying|iance)|follow(?:s|ing)?|meet(?:s|ing)?|satisf(?:y|ies|ying)|adher(?:e|es|ing)|observ(?:e|es|ing)|conform(?:s|ing)?|abid(?:e|es|ing)|implement(?:s|ing)?|fulfil+s?|act in accordance|bound by|keep to|honou?r|perform|in accordance with|as required by)\\b',
  safeguardTriad:
    '(?:administrative|physical|technical),? (?:and )?(?:administrative|physical|technical)[^.;]{0,40}(?:safeguards|measures|controls)|confidentiality, integrity,? and availability|security measures|encrypt',
  electronic: 'EPHI|\\belectronic(?:ally)?\\b',
  report:
    "\\b(?:report(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|alert(?:s|ed|ing)?|tell(?:s|ing)?|told(?! to)|acquaint(?:s|ed)?|appris(?:e|es|ed)|warn(?:s|ed|ing)?|know(?:s|n)?|(?:have|has|give|gives|given|giving|receive|receives|provid\\w+)(?: [\\w']+){0,5} (?:notice|notification|report|word)s?|notices? (?:to CLIENT )?(?:is |are |shall be |must be )?(?:given|provided|due)|prompt (?:notice|report)|be (?:promptly )?(?:given|sent|made) (?:[\\w-]+ ){0,3}to CLIENT|calls? (?:CLIENT|the)|(?:tele)?phones? (?:CLIENT|me|us|the)|writes? to CLIENT|contacts? CLIENT|disclose to CLIENT|br(?:ing|ings|ought) (?:to|it|them|any|each|every)|makes? (?:a report|CLIENT aware)|send(?:s)?(?: [\\w']+){0,4} (?:report|notice|account|word)|escalat(?:e|es|ed)|communicat(?:e|es|ed)|flags?|the same (?:goes|applies|holds)|(?:furnish|provid|giv|send|suppl)\\w* CLIENT (?:with )?(?:the |all |such |any |written |full )*(?:facts|contents?|information|details|particulars)|owes? CLIENT[^.;]{0,20}(?:report|notice|account))\\b",
  reportElsewhere:
    '^(?!.{0,1200}(?:report|notif|inform|tell|told|call|advis|alert|know)\\w*[^.;]{0,80}CLIENT).{0,1200}(?:\\breport(?:s|ed)?(?: \\w+){0,3} to (?:VENDOR|(?:the )?(?:affected )?individuals|patients|the media|hhs|the secretary)\\b|\\b(?:notif(?:y|ies)|informs?|tells?|advis(?:e|es)|alerts?) (?:the |any |each |all |such )?(?:VENDOR|(?:affected )?individuals|(?:affected )?patients|media|hhs|secretary)\\b)',
  unpermittedUse:
    '\\b(?:us(?:es?|ed)|disclos(?:ures?|ed)|shared|misuses?|access|passed on|handl(?:ed|ing)|acquisition)\\b[^.;]{0,140}(?:not (?:[\\w-]+ ){0,3}(?:provided|permitted|authorized|allowed|foreseen|covered|agreed|sanctioned|envisaged|contemplated|meant|called for|in (?:compliance|accordance|keeping|conformity|line)|consistent|within)|(?:does|do|is|are|did|has|have) not (?:\\w+ )?(?:provide|permit|allow|authoriz|contemplate|authoris|foresee|cover|sanction|envisage|agree|entitle)|violat|contraven|stray|exceed|contrary to|other(?:wise)? than|outside|prohibited|inconsistent with|in breach of|beyond|in conflict|at odds|without (?:leave|authori|permission|right)|by mistake|amiss|improperly|wrongly|wrongfully|unlawfully|in error)|(?:unauthori[sz]ed|unpermitted|impermissible|non-?permitted|improper|wrongful|unlawful|prohibited|inappropriate|illicit|accidental)(?: [\\w/]+,?){0,3} (?:uses?|disclosures?)|\\bmisus(?:e|es|ed)\\b|wrong hands|(?:seen|heard|used|read) by (?:somebody|someone|anyone|a person|people) (?:who|not)',
  breach:
    '\\b(?<!material |substantial |any such |uncured )breach(?:es|ed(?! (?:a|an|any|this|its|the|one)\\b))?\\b(?! of (?!unsecured|E?PHI)(?:\\S+ ){0,3}(?:agreement|contract|addendum|baa|terms?|obligations?|provisions?|warrant\\w+|promise|exhibit|duty|duties|covenant)\\b)(?! by (?:VENDOR|CLIENT|PARTIES|either|a party)(?! of unsecured))',
  incident: 'security (?:and privacy )?incidents?|incidents? of security',
  subcontractor:
    '\\b(?:sub-?contract(?:or|ors|ed)?|sub-?processors?|sub-?vendors?|agents?|downstream|delegates?|(?:own|other|its|lower-tier|all) suppliers?|contractors?|third part(?:y|ies)|other compan(?:y|ies)|any of them|each of them|next tier|whoever|vendors?|helpers?|persons? to whom|anyone (?:else )?(?:to|who)|any person|any(?:one|body) (?:else |whom|who|that)|whomever|others|those (?:whom|who)|others? to whom|the other)\\b',
  binding:
    '\\b(?:ensur|requir|bind|bound|obtain|impos|oblig|undertak|promis|accept|commit|consent|contain)\\w*\\b|\\bagree(?:s|d|ments?)?\\b|\\b(?:written |the |their |its |by |such )?contracts?\\b|\\bsign(?:s|ed)?\\b|\\benters?(?:ed)? into\\b|\\bha(?:ve|s) (?:each|any|every|its|all|them|the|whoever|others)\\b|\\bcaus(?:e|es|ing)\\b|\\bsees? (?:to it )?that\\b|\\bmakes? (?:each|any|every|all|its|sure|them)\\b|\\b(?:holds?|held)\\b|\\bsubject(?:s|ed)? to\\b|\\bpasses on\\b|\\bextends?\\b|\\btold\\b|\\blet no\\b|\\bmust (?:\\w+ )?compl|\\bcomply\\b|\\btak(?:e|es|en) on\\b|\\b(?:be|is|are) under the same\\b|\\b(?:lay|lays|laid|rests?) (?:up)?on\\b|\\bentrust|\\bnot agreed\\b',
  same: '\\bsame\\b|\\bidentical\\b|no less (?:stringent|restrictive|protective|strict)|(?:at least|just) as (?:stringent|restrictive|protective|strict)|(?:as|more) (?:stringent|restrictive|protective) (?:as|than)|\\bequivalent\\b|\\bthe very\\b|no (?:looser|weaker)|\\bmirror|\\balike\\b|flow(?:s|ed)? down|pass(?:es|ed)? (?:on|down)|(?:all|everything|what|whatever)(?: that)? VENDOR (?:has|is|itself)|(?:as|like) (?:is |are )?(?:on |for )?VENDOR\\b|everything (?:to which|that)|(?:restrictions?|conditions?|requirements?|limits?|limitations?|terms|obligations?|duties|provisions)[^.;]{0,60}\\b(?:appl(?:y|ies|icable)|binds?|bound|laid|lays|impos(?:e[sd]?|ing)|accepted|undertaken|agreed|required of|rest(?:s|ing)? (?:up)?on|set forth|contained|in this|of this|hereof)\\b|bound by (?:the|this|all)|(?:business associate|VENDOR) (?:agreement|contract)s? (?:with|that|which|meeting)|compl(?:y|ies) with (?:the terms of )?this',
  confidentiality:
    'confidential|secre|similar|protect|privacy|safeguard|written (?:agreement|contract)|secure',
  give: "\\b(?:mak(?:e|es|ing)\\b[^.;]{0,160}\\bavailable|available to|provid(?:es?|ed|ing)|furnish(?:es|ed|ing)?|giv(?:es?|en|ing)|gets?|hand(?:s|ed|ing)?(?: over)?|sends?|sent|deliver(?:s|ed|ing)?|produc(?:es?|ed|ing)|grant(?:s|ed|ing)?|permit(?:s|ted)?|afford(?:s|ed)?|suppl(?:y|ies|ied|ying)|allow(?:s|ed)?|offers?|lets?|responds?|opens?|assists?|helps?|made available|submit(?:s|ted)?|shows?|released?|turn(?:s|ed|ing)?\\b[^.;]{0,20}\\bover|at CLIENT's disposal|honou?r(?:s|ed)?|enabl(?:es?|ing)|extract|download|forwards? (?:a copy|copies|the PHI)|passes back|be available)\\b",
  records:
    'E?PHI|designated record sets?|\\brecords?\\b|\\bcop(?:y|ies)\\b|\\binformation\\b|\\bmessages\\b|\\bit\\b',
  inspecting:
    '\\baccess\\b|\\binspect\\w*|\\bcop(?:y|ies|ying)\\b|164\\.524|designated record set|\\bsee or get\\b',
  individual:
    'CLIENT|\\bindividuals?\\b|\\bpatients?\\b|\\bmembers?\\b|\\bparents?\\b|\\bcallers?\\b|\\bpersons?\\b|\\bsubject\\b|designated record set|164\\.524',
  person: '\\b(?:individuals?|patients?|members?|parents?|callers?|persons?|subject|representative)\\b',
  amend:
    '\\bamend(?:s|ed|ing|ments?|ment\\(s\\))?(?!\\w)|\\bcorrect(?:s|ed|ions?|ing)?\\b|\\brectif\\w+|\\bchanges? to PHI',
  makeAmendment:
    '\\b(?:incorporat(?:e|es|ed|ing|ion of)|enter(?:s|ed)?|carr(?:y|ies|ied) (?:out|into)|carries amend\\w+|puts?(?: in)?|accepts?|adopts?|chang(?:e|es|ed)|correct(?:s|ed|ing)?|amend(?:s|ed|ing)?|process(?:es)?|updat(?:e|es|ed|ing)|rectif(?:y|ies|ied)|tak(?:e|es) (?:the |such |any )?amendments?|match(?:es)?|implement(?:s|ed)?|append(?:s|ed)?|attach(?:es|ed)?|effect|insert(?:s|ed)?|add(?:s|ed)?|reflect(?:s|ed)?|appl(?:y|ies|ied))\\b(?! the (?:agreement|addendum))|\\b(?:mak(?:e|es|ing)|made) (?!\\S+ available|available)(?:[\\w-]+ ){0,3}(?:amendments?|corrections?|changes?|such)\\b|\\bbe made\\b',
  amendThis:
    '(?:amend(?:s|ed|ing|ment|ments)? (?:of |to )?(?:(?:the|this|these) )?(?:agreement|addendum|baa|contract|exhibit|terms|letter|document)|(?:agreement|addendum|baa|contract|exhibit) (?:may|shall|can|will) (?:only )?be (?:amended|changed|modified))',
  account:
    '\\baccountings?\\b(?! (?:services|firm|practices|principles|period|records))|\\baccount (?:to|for)\\b|164\\.528|disclosures? log|log (?:of|entries)|(?:record|list|log|track|document|register)\\w*[^.;]{0,40}disclosures?|disclosures?[^.;]{0,40}(?:log|record|list|documented|noted|written)|tracking information|particulars of disclosures',
  logging:
    '\\b(?:document|log|keep|kept|record|track|maintain|list|retain|register|note|noting|write(?:s)? down|written down)(?:s|ed|ing|ged)?\\b',
  yourDuty:
    '\\b(?:obligations?|dut(?:y|ies)|jobs?|functions?|responsibilit(?:y|ies)|something|anything|tasks?|activit(?:y|ies)|what (?:subpart e|the privacy rule|hipaa))\\b',
  carryOut:
    '\\b(?:carr(?:y|ies|ying) (?:it |them )?out|perform\\w*|delegat\\w*|(?:is|are) (?:given|asked|told|called upon)|assum(?:e|es)|do(?:es)?|doing|discharg\\w*|undertak\\w*|fulfil\\w*|act(?:s|ing)? for|stand(?:s|ing)? in|handl(?:e|es)|execut(?:e|es)|take(?:s)? (?:up)?on|take(?:s)? over|responsible for)\\b',
  yourRules:
    "(?:requirements?|rules?|provisions?|standards|privacy (?:rule|standards)|subpart e\\b|part 164|regulations?)[^.;]{0,120}(?:appl(?:y|ies|icable)|binds?|govern|require|bound|would|oblige|for (?:the )?(?:CLIENT|covered)|lays? down|impos)|(?:subpart e|privacy rule|privacy standards|hipaa)(?:'s)? requirements|requirements? (?:of|in|under) (?:the )?(?:subpart e|privacy rule|hipaa|that rule)|as (?:if )?(?:CLIENT|the covered entity|subpart e|the privacy rule|that rule|that subpart)(?: itself)? (?:would|must|were|is|does|requires?)|to the same extent (?:as|that)|in which (?:that rule|the privacy rule|subpart e) would|what (?:subpart e|the privacy rule|hipaa) (?:requires?|asks?|demands?) of CLIENT|same requirements|to the same extent as",
  clientsDuty:
    "CLIENT(?:'s)?[^.;]{0,60}\\b(?:obligations?|dut(?:y|ies)|jobs?|tasks?|responsibilit\\w+|functions?)\\b|\\b(?:obligations?|dut(?:y|ies)|jobs?|tasks?|responsibilit\\w+|something|anything|what|requirements?|functions?)\\b[^.;]{0,80}\\b(?:of|on|by|for|upon|to|that|which|requires?|asks?|assigns?|imposes?|places?|puts?|lays?|binds?)\\b[^.;]{0,30}(?:CLIENT|covered entity)|\\b(?:for|instead of|in place of|stead of) CLIENT",
  secretary: '\\bsecretary\\b|\\bhhs\\b|office for civil rights|\\bocr\\b',
  books: '\\bbooks?\\b|\\brecords?\\b|\\bpractices\\b|\\bpolicies\\b|\\bdocuments\\b',
  return:
    '\\b(?:return(?:s|ing)?|destroy(?:s|ing)?|delet(?:e|es|ing)|eras(?:e|es|ing)|purg(?:e|es|ing)|giv(?:e|es|en|ing) (?:[\\w-]+ ){0,5}back|hand(?:s)? back|surrender|go(?:es)? back|(?:is|are) (?:\\w+ )?(?:returned|destroyed|deleted|erased|given back|handed back|surrendered|wiped|shredded)|deliver(?:s|ed)?|(?:(?:securely|safely) )?dispos(?:e|es|ed) of|dispos(?:e|es) of|shred|be (?:\\w+ )?(?:returned|destroyed|deleted|erased|given back|handed back|surrendered|wiped|shredded)|return (?:or|and) destr\\w+)\\b',
  end: 'terminat|expir|\\bend(?:s|ed|ing)?\\b|cessation|conclusion|conclud|\\bover\\b|clos(?:e|es|ed|ure|ing)\\b|afterwards|completion|cancel|wind|cease|no longer|last day|afterward|departure|\\bstops?\\b',
  stop: "\\b(?:terminat(?:e|es|ed|ing)|(?:right|grounds?|cause|reason) (?:of|for) termination|termination by CLIENT|bring[^.;]{0,40} to an end|end(?:s|ed|ing)?\\b(?! of)|cancel(?:s|led|ed|ling|ing)?|rescind|clos(?:e|es|ing) (?:your|its|the|CLIENT'?s?) account|dissolve|withdraw from|discontinue)\\b",
  violation:
    '\\b(?:breach(?:es|ed)?|violat(?:e|es|ed|ion|ions|ing)|default(?:s|ed)?|break(?:s)?|broken|non-?compliance|fail(?:s|ed|ure)? to (?:comply|keep|perform|observe|honou?r|fulfil+|meet|abide)|does not (?:comply|keep|perform|observe))\\b',
  reference: '164\\.504\\(e\\)(?:\\(2\\))?(?!\\(2\\)\\(ii\\)\\([b-j]\\)(?! (?:through|to|–|-)))',
} as const;
