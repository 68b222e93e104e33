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
  (?:lab|blood|biopsy|test|her|his) results, bloodwork, labs, diagnos(?:is|ed (?:with|w/)), tested positive,
  (?:trouble|difficulty|hard time) breathing, can't breathe, short of breath, nosebleeds?, palpitations?, diarrh?ea, constipat\w{2,3},
  cramps?, spotting, numb(?:ness)?, swollen, hives, itch\w{1,3}, lethargic, dehydrat\w{2,3}, unconscious, unresponsive, faint(?:ed|ing)?,
  gallstones?, bursitis, sciatica, mumps, scoliosis, spina bifida, aneurysm, clots?, dvt, pe, afib, svt, tia, brain bleed, in active labor, active labor,
  passed out, threw up, throwing up, panic attacks?, insomnia, sprain\w{0,3}, burns?, wheez\w{1,3}, croup, earaches?, toothaches?,
  (?:ear|tooth|knee|leg|arm|neck|shoulder|pelvic|flank|joint|jaw|eye|kidney|belly|tummy|severe|in) pain, blood in (?:her|his|the)? ?(?:urine|stool), concuss\w{2,4},
  dnr, dni, ng tube, g-tube, picc, foley, oxygen, chemo, radiation, infusion, injections?, vaccin\w{2,4} (?:reaction|dose), tb, mrsa, c\.? ?diff, gerd, ibs,
  crohn'?s?, ms flare, als, sickle cell, down syndrome, cerebral palsy, congenital \w{3,12}, failure to thrive, lymphoma, melanoma,
  carcinoma, myeloma, glaucoma, cataracts?, mastectomy, relapse[ds]?, sober, alcoholi\w{1,3}, heroin, narcan, naloxone, plan b,
  miscarr\w{3,5}, preeclampsia, ectopic, hysteroscopy, water broke, labor pains, postpartum, breech, iud, prenatal, a1c, glucose,
  potassium, inr, psa, hemoglobin, white count, positive for, negative for, (?:hip|knee|wrist|arm|leg|ankle) (?:fracture|surgery|replacement),
  (?!diagn|progn|osm)\w{3,14}(?:osis|itis|emia|ectomy|otomy|ostomy|oscopy|plasty|opathy|algia|pnea|uria|rrhage|plegia|phobia|trophy|sclerosis),
  \w{4,14}(?:statin|pril|sartan|olol|azole|cillin|mycin|oxacin|zepam|zolam|triptan|gliptin|gliflozin|glutide|zumab|ximab|tinib|codone|morphone|barbital|parin|caine|setron|profen|cycline|dronate|lukast|xetine|oxicam|thiazide|semide|dipine),
  [mf][;,|/ ]{1,3}\d{1,3}(?!\d), \d{1,3}[;,|/ ]{1,3}[mf], trimester, (?:has|have|with) ms,
  \d{1,3}[- ]?(?:yo|y/o|y\.o\b\.?|yrs?[- ]old|years?[- ]old|yr\b|(?:days?|wks?|weeks?|mos?|months?)[- ]old), \d{2} ?[FM]\b, is a patient of, s/p, c/o, hx of(?! the)
`;

/** The same words in the name or the work of an organisation say nothing about a person. */
const OF_WORK =
  '(?! (?:cent(?:er|re)s?|clinics?|foundation|society|institute|association|hotlines?|lines?|education|screening|calls?|patients|clients?|scripts?|protocols?|policy|policies|training|of the (?:failover|drill|test call)))';

/** The source of a pattern for one term. */
export const HEALTH_TERM = `(?<![\\w\\u00c0-\\u024f])(?:${TERMS.trim().split(/,\s+/).join('|')})(?![a-z\\u00c0-\\u024f])${OF_WORK}`;

/** What is done for a patient, taken by one, or hurts one: it says less than a condition does, as firms speak of it, too. */
const CARE_TERMS = String.raw`
  pills?, tablets?, capsules?, water pill, scripts? (?:is|was|for|ready), scan, mri, ct, x-?rays?, swabs?, stitches, sutures?, staples? out, infusion,
  echo, stress test, ekg, ecg, eeg, emg, holter, sleep study, wound vac, wound care, ear tubes, molars?, tooth, teeth, gums?, crown, root canal, dentures?,
  braces, hearing aids?, pacemaker, wheelchair, walker, crutches, cane, glasses, contacts fitting, cast, splint, boot off, brace, drain, incision, scar,
  bandages?, dressing change, cath(?:eter)?, foley, ostomy, trach, vent, ventilator, nebulizer, inhaler, oxygen, concentrator, insulin pump,
  test strips, glucometer, blood pressure, bp, pulse, temp, temperature, fever, spiked \d{2,3}, resp(?:irations)? \d, sats?, weight gain, weight loss, diet,
  knees?, ankles?, hips?, elbows?, shoulders?, wrists?, toes?, thumb, throat, stomach, belly, abdomen, bladder, kidneys?, liver, lungs?, spine, ribs?, uterus,
  breasts?, prostate, colon, bowels?, skin, ears?, foot, feet, chest, thigh, calf, groin, pelvis, jaw, tongue, eyelid, eyes?, nose, nipple, scalp,
  lump, mole, cyst, polyps?, nodule, mass, wart, blister, bruis\w{2,3}, sore, sores, cut, bite, sting, splinter, hernia, bump on,
  cracked, swell\w{0,4}, itch\w{0,3}, bleed\w{0,3}, bled, vomit\w{0,3}, puk\w{2,3}, gag\w{0,4}, chok\w{2,3}, limp\w{0,3}, sweat\w{0,3}, shak(?:y|ing|es), shiver\w{0,3}, collaps\w{2,3}, unsteady,
  confus(?:ed|ion), drowsy, sleepy, can't sleep, not sleeping, crying, agitated, hallucinat\w{2,3}, paranoi\w{1,2}, manic, withdrawal, detox, overdos\w{2,3}, suicid\w{2,4}, safety plan, self[- ]harm, cutting, 
  period is late, late period, test strip, pap, mammo, iud, ctx, fundal, \d{2} ?w(?:ee)?ks?, \d{2}w\d?d?, l&d, labor, delivery, newborn, breastfe\w{2,6}, formula, teething, diaper,
  stent, bypass, cabg, valve, ablation, angiogram, cardioversion, transfusion, marrow, port flush, picc, biopsy, path report, scope, endoscopy,
  appt, appointment, checkup, check-up, physical, wellness visit, follow-up visit, post[- ]?op, pre[- ]?op, surgery, procedure, procedure date, or date, anesthesia,
  abx, antibiotic, steroid, prednisone, narcotics?, opioid, benzo, patch, drops, ointment, cream, syrup, cough syrup, shot, shots, injection, vaccine, booster, flu shot,
  pain, painful, in pain, worse, sick, ill, feels?, symptoms?, blood, hurts?, numb, dizzy, weak, unresponsive, water broke, call light,
  home visit, swallowed, overdose, tooth, labor, nitro, latch(?:ing)?, consent,
  rx, refill, refills, renewal, new script, prior auth, formulary, med list, med, meds, dose, overdue, missed dose, side effects?, allergic, allergy, reaction,
  lab, labs, lab report, bloodwork, results?, culture, a1c, inr, psa, tsh, cbc, glucose, sugars?, potassium, cholesterol, urine, stool, sample cup,
  discharge, discharged, admitted, admission, er, ed visit, icu, nicu, rehab, snf, nursing home, assisted living, memory care, home health, hospice, 
  pt, pcp, ortho, cardio, neuro, derm, gyn, ob, uro, gi, ent, onc, psych, peds, gp, therapist, counselor, chiro, podiatr\w{2,4}, dentist, optometr\w{2,4}, midwife, doula, surgeon,
  loc, nkda, fx, dx, hx, sx, tx, c\/o, s\/p, sob, cp, n\/v, ha, rom, wbat, prn, po, npo, q\d{1,2}h?, x ?\d{1,2} ?(?:d|days|wks?|weeks|hrs?|h|mos?), pod ?\d, tkr, tka, thr, turp, lap chole, tonsils?, wisdom teeth,
  fell, fall, lying on the floor, hit (?:her|his) head, passed away, deceased, dying, comfort care, pronounced, funeral, dnr, polst, code status, next of kin, poa
`;
export const CARE_TERM = `(?:${CARE_TERMS.trim().split(/,\s+/).join('|')})`;
