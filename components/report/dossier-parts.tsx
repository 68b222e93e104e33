import { DossierAnswers } from './dossier-answers.tsx';
import { DossierDisputes } from './dossier-disputes.tsx';
import { DossierEvidence } from './dossier-evidence.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { DossierInquiry } from './dossier-inquiry.tsx';
import { DossierTerms } from './dossier-terms.tsx';
import { numberEvidence } from './number-evidence.ts';
import type { ReportProps } from './report-facts.ts';
import './dossier.css';

/** What the dossier has beyond the committee’s page. */
export function DossierParts({ facts }: ReportProps) {
  const evidence = numberEvidence(facts.page.vendor);
  return (
    <>
      <DossierAnswers facts={facts} evidence={evidence} />
      <DossierTerms facts={facts} />
      <DossierInquiry facts={facts} />
      <DossierDisputes facts={facts} />
      <DossierEvidence facts={facts} evidence={evidence} />
      <DossierHistory facts={facts} />
    </>
  );
}
