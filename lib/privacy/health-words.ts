/** Conditions, procedures, medicines and results that say something about the person they stand beside; as patterns. */
const TERMS = String.raw`
  (?:breast |lung |colon |skin )?cancer, diabet\w{2,4}, asthma\w{0,4}, copd, hiv, aids, hepatitis, covid, influenza, flu,
  pneumonia, sepsis, strep, uti, depress(?:ion|ed|ive), bipolar, anxiety, schizophreni\w{1,2}, suicidal, dementia,
  alzheimer\w{0,2}, epilep\w{2,3}, seizures?, stroke, heart attack, hypertension, arrhythmia, tumou?r, leuk[ae]+mia,
  arthritis, thyroid, ulcer, concussion, pregnan(?:t|cy), miscarriage, abortion, in labor, contractions, stds?, herpes,
  addict(?:ion|ed), (?:chest|hip|back|abdominal|stomach) pains?, sore throat, shortness of breath, dizz(?:y|iness), fevers?,
  vomiting, bleeding, rash, migraines?, fracture\w?, infection, overdose\w?, wheezing, wound, allerg(?:y|ies|ic to),
  blood (?:pressure|sugar), biops(?:y|ies), colonoscopy, mammogram, dialysis, chemo(?:therapy)?, radiation, surgery,
  post-?op, transplant, (?:hip|knee|valve) replacement, stitches, catheter, mri, ct scan, x-rays?, ultrasound, rehab,
  hospice, oncologist, insulin, metformin, lisinopril, warfarin, sertraline, lithium, methadone, suboxone, opioids?,
  oxycodone, hydrocodone, albuterol, prednisone, amoxicillin, gabapentin, xanax, adderall, statins?, antibiotics?,
  penicillin, inhalers?, pain pills, parkinson'?s?, gout, ana?emia, cirrhosis, lupus, eczema, shingles, measles, autis\w{1,3},
  adhd, ptsd, anorexia, hernia, appendicitis, kidney (?:stones?|failure), heart failure, a-?fib, angina, bronchitis, rsv,
  broken (?:arm|leg|hip|wrist), nausea, headaches?, cough(?:ing)?, chills, swelling, ivf, birth control, vasectomy,
  hysterectomy, c-section, detox, palliative, blood thinners?, eliquis, xarelto, ozempic, lipitor, atorvastatin, losartan,
  omeprazole, levothyroxine, zoloft, prozac, ritalin, vicodin, percocet, tramadol, fentanyl, epipen, cpap, pacemaker,
  stents?, feeding tube, colostomy, icu, refills?, prescriptions?, (?:pain )?medications?, meds, in the hospital, hospitali[sz]ed,
  (?:lab|blood|biopsy|test|her|his) results, bloodwork, labs, diagnos(?:is|ed with), tested positive,
  \d{1,3} ?(?:yo|y/o|y\.o\b\.?|yrs? old|years? old|year-old), \d{2}[FM]\b, is a patient of, s/p, c/o, hx of
`;

/** The same words in the name or the work of an organisation say nothing about a person. */
const OF_WORK =
  '(?! (?:cent(?:er|re)s?|clinics?|foundation|society|institute|association|hotlines?|lines?|education|screening|calls?|patients|clients?|scripts?|protocols?|policy|policies|training|of the (?:failover|drill|test call)))';

/** The source of a pattern for one term. */
export const HEALTH_TERM = `(?<![\\p{L}\\d])(?:${TERMS.trim().split(/,\s+/).join('|')})(?!\\p{L})${OF_WORK}`;
