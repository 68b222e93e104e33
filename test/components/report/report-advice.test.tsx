import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ReportAdvice } from '../../../components/report/report-advice.tsx';
import { StandingBand } from '../../../components/vendor/standing-band.tsx';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { readReport } from '../../../lib/diligence/read-report.ts';
import type { PageDecision } from '../../../lib/findings/decide-page.ts';
import type { ReportKind } from '../../../lib/words/report-kind-words.ts';
import { ADVISED, STANDING_WORDS } from '../../../lib/words/standing-words.ts';
import { advisedPage, historyOf, says, TODAY } from '../../findings/advised.ts';
import { PEOPLE, WRITERS } from '../../record/writers.ts';

afterEach(cleanup);

const lists = ['West', 'East', 'North'].map((name) => historyOf([says('suspicious')], name));

function show(page: PageDecision, kind: ReportKind): string {
  const facts = {
    kind,
    page,
    report: readReport(page.vendor, OWN_QUESTIONS, TODAY),
    list: OWN_QUESTIONS,
    people: PEOPLE,
    organisation: '',
    madeBy: 'Ana Ortiz',
    today: TODAY,
    timeZone: 'UTC',
  };
  return render(<ReportAdvice facts={facts} />).container.textContent ?? '';
}

test('a report names each list that is kept apart, and says that it decides nothing', () => {
  const text = show(advisedPage([says('verified', WRITERS.cleo)], lists), 'dossier');
  for (const name of ['West', 'East', 'North'])
    expect(text).toContain(
      `An advisory list, kept apart from this one. ${name} says: suspicious. Malin Berg (as that list names its writer), 2 Mar 2026. It changes nothing here.`,
    );
});

test('the committee’s page has two of them, and says that there are more', () => {
  const text = show(advisedPage([says('verified', WRITERS.cleo)], lists), 'committee');
  expect(text.match(/kept apart/g)).toHaveLength(2);
  expect(text).toContain('advisory lists');
  expect(show(advisedPage([says('verified', WRITERS.cleo)], []), 'committee')).toBe('');
});

test('the band says that another list warns only where ours is silent', () => {
  const band = (page: PageDecision) => render(<StandingBand page={page} />).container.textContent ?? '';
  const silent = band(advisedPage([], lists));
  expect(silent).toContain(ADVISED);
  expect(silent).toContain(
    'East says: suspicious. Your own list has no view of this vendor: the decision is yours.',
  );
  const ours = band(advisedPage([says('verified', WRITERS.cleo)], lists));
  expect([ours.includes(ADVISED), ours.includes(STANDING_WORDS.verified)]).toEqual([false, true]);
});
