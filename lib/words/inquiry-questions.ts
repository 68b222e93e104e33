import type { Question } from '../diligence/question.ts';
import { findQuestion, OWN_QUESTIONS } from '../diligence/question-list.ts';

/** A question as it is put to the vendor. `detail` stands in for the question's own follow-up. */
interface Ask {
  readonly ask: string;
  readonly detail?: string;
  /** Its citations would give away what the answer should say. */
  readonly unprompted?: true;
}

/** Our own questions, turned toward the vendor: “you” is the vendor, “we” is the buyer. A yes means the same in both forms. */
const ASKS: Readonly<Record<string, Ask>> = {
  'baa-offered': {
    ask: 'Do you offer your business associate agreement, or accept ours, before any patient information moves?',
  },
  'permitted-uses-match-calls': {
    ask: 'Do the permitted uses in the agreement cover what your agents will really do for us (messages, scheduling, triage, billing, reminders) and nothing more?',
    detail: 'What will your agents do?',
  },
  'compliance-clause': {
    ask: 'Does your services contract itself state that you comply with HIPAA, with a remedy for us if you do not?',
    detail: 'Which clause says so?',
  },
  'liability-insurance': {
    ask: 'Does your contract say who pays after a breach, and does current cyber insurance back it up?',
  },
  'subcontractors-covered': {
    ask: 'Is every other company that touches PHI for you (phone platform, recording, texting, transcription, AI, cloud, staffing) named and under its own agreement?',
  },
  'extra-privacy-laws': {
    ask: 'Does your contract cover the stricter rules of the states and programs we serve (Texas, California, substance-use programs)?',
  },
  'risk-analysis-current': {
    ask: 'Have you done a thorough security risk analysis covering this service, acted on it, and re-evaluated since your last big change?',
    detail: 'When was it last done?',
  },
  'independent-assurance': {
    ask: 'Do you have a current outside report (SOC 2 Type II, HITRUST, ISO 27001, URAC) whose scope covers the sites and the service we would use?',
  },
  'certification-claims': {
    ask: 'If you call yourself “HIPAA certified” or show a seal, can you show who issued it, what was tested and when?',
  },
  'own-obligations': {
    ask: 'Can you set out in your own words what HIPAA asks of you, and what it asks of us?',
    detail: 'Write it as you would explain it to a new client.',
    unprompted: true,
  },
  'program-owner-and-policies': {
    ask: 'Do you have a named security official, and are your written policies reviewed and kept for six years?',
  },
  'transmission-encryption': {
    ask: 'Do you encrypt PHI wherever it travels (email, portals, file transfer, agent connections, internet phone calls)?',
  },
  'message-delivery': {
    ask: 'Do you keep patient detail out of plain email, SMS and pagers when messages go to on-call clinicians?',
  },
  'caller-verification': {
    ask: 'Do your agents verify who is calling before they reveal anything, with set questions and a script for failures?',
  },
  'storage-encryption': {
    ask: 'Do you encrypt stored messages, recordings, voicemail, chats and backups?',
  },
  'access-control': {
    ask: 'Does each of your agents have an own login with role limits, strong sign-in, time-out, and logs that someone reviews?',
  },
  'facility-workstation': {
    ask: 'Is your call floor closed to visitors, with screens shielded and phones and paper controlled?',
  },
  'web-trackers': {
    ask: 'Are your patient-facing forms, chat and portals free of advertising and analytics trackers?',
    detail: 'Which trackers are there, and on which pages?',
  },
  'media-paper-disposal': {
    ask: 'Do you have a written way to destroy PHI on paper, drives, handsets, headset recorders and copiers, and proof that it is done?',
  },
  'retention-schedule': {
    ask: 'Do you have a schedule that says how long recordings, messages and call logs are kept, and does it delete them?',
  },
  'end-of-contract-return': {
    ask: 'When the contract ends, will you return or destroy all PHI, including backups and subcontractors’ copies, and confirm it in writing?',
  },
  'training-before-first-call': {
    ask: 'Will every agent on our account be trained on HIPAA and on our scripts before the first call, with records?',
  },
  'workforce-joiners-leavers': {
    ask: 'Are your agents checked before access, cut off the day they leave, and sanctioned for snooping?',
  },
  'breach-notice-deadline': {
    ask: 'Does your contract set a number of days, shorter than the legal limit, for telling us of a breach?',
  },
  'incident-response-reporting': {
    ask: 'Do you have a written, tried incident plan that says who calls whom, who notifies patients, and who pays?',
  },
  'call-recording-consent': {
    ask: 'If you record or monitor calls, are all parties told at the start, in every state we serve, and is there a way to opt out?',
  },
  'card-data-in-recordings': {
    ask: 'If patients pay by phone, does card data stay out of your recordings and screens?',
  },
  texting: {
    ask: 'If you text patients, is PHI kept out of plain texts or has the patient agreed after a warning, and can they stop?',
  },
  'voicemail-rules': {
    ask: 'Do your agents have a script for voicemail and for whoever else picks up, that gives no more than name, number and a request to call back?',
  },
  'outbound-calls-consent': {
    ask: 'For outbound calls, is it clear who holds consent, do you honor do-not-call lists, and do you treat prerecorded or AI voices as such?',
  },
  'remote-agents': {
    ask: 'If your agents work from home, are device, room, network and screen rules enforced by technology and checked?',
  },
  'scripts-minimum-necessary': {
    ask: 'Do your scripts and screens ask for and show only what each call needs?',
  },
  'patient-rights-routing': {
    ask: 'When a patient asks for records, a correction, a restriction or contact at another number, do your agents log it and pass it on to us in time?',
  },
  // The vendor cannot know our contracts; it knows its places.
  offshore: {
    ask: 'Can you keep all places where agents sit and PHI is stored or viewable, backups included, to those that our payer and state contracts allow?',
    detail: 'Which places are they? Name the state or the country.',
  },
  'leie-check': {
    ask: 'Are you, your other names, and your owners and managers absent from the federal health-care exclusion list (OIG LEIE)?',
    detail: 'Which legal name, other names, owners and managers should we look up?',
  },
  'sam-check': {
    ask: 'Are you absent from the government-wide exclusions list (SAM.gov)?',
    detail: 'Under which legal name should we look you up?',
  },
  'breach-portal-check': {
    ask: 'Are you absent from the federal breach portal, in your own and in your clients’ reports, or can you explain each report there?',
    detail: 'Which reports are there, and what happened?',
  },
  'site-identity': {
    ask: 'Do your website, your email domain and the name in the contract belong to the same legal company?',
    detail: 'What is its legal name?',
  },
  'contingency-plan': {
    ask: 'If your phones or systems fail, do you have backups, a recovery plan, and a way that urgent calls still reach a clinician?',
  },
  'exit-plan': {
    ask: 'Could we move our calls elsewhere in days if you closed, were bought or were breached?',
  },
};

/** A question in the words in which it is put to a vendor. */
export interface AskedWords {
  readonly text: string;
  readonly followUp: string | null;
  /** Whether it is in the team's own words, which may speak of “the vendor”. */
  readonly ownWords: boolean;
  /** Whether citations may stand beside it. */
  readonly citable: boolean;
}

/** The words for the vendor; a question that the team made or reworded is asked as it stands. */
export function formatAsk(question: Pick<Question, 'id' | 'question' | 'followUp'>): AskedWords {
  const ours = findQuestion(OWN_QUESTIONS, question.id);
  const known = Object.hasOwn(ASKS, question.id) ? ASKS[question.id] : undefined;
  if (!known || ours?.question !== question.question || ours.followUp !== question.followUp)
    return { text: question.question, followUp: question.followUp, ownWords: true, citable: true };
  return {
    text: known.ask,
    followUp: known.detail ?? question.followUp,
    ownWords: false,
    citable: !known.unprompted,
  };
}
