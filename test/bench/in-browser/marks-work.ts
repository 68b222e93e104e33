import { ResultMarks } from '../../../components/marks/result-marks.ts';
import type { Mark } from '../../../lib/findings/decide-mark.ts';
import { findSearchEngine } from '../../../lib/page/search-engine.ts';
import { readSearchResults } from '../../../lib/page/search-results.ts';
import { clock } from '../sampled.ts';

const MARKS: readonly Mark[] = ['verified', 'in-review', 'suspicious', 'disputed', 'review-due'];
const ADDRESS = 'https://www.google.com/search?q=answering';

/** Puts a result page of so many results into the document, nested as Google nests them. */
export function showResults(results: number): void {
  const list = Array.from(
    { length: results },
    (
      _,
      n,
    ) => `<div class="MjjYud"><div class="A6K0A" data-rpos="${n}"><div class="kb0PBd"><div class="yuRUbf"><span>
<a class="zReHs" href="${n % 2 === 0 ? `/goto?url=CAES${n}` : `https://v${n}.example/`}"><h3>Answering Service ${n}</h3><br>
<div><span>Service ${n}</span><cite>https://v${n}.example<span> › services</span></cite></div></a></span></div></div>
<div class="VwiC3b"><span>People who answer in your name, day and night. <em>Answering</em> since 19${n % 100}.</span></div>
</div></div>`,
  );
  document.body.innerHTML = `<div id="search"><div id="rso">${list.join('\n')}</div></div>`;
  lay();
}

/** Milliseconds of the main thread until all results are read and marked, and laid out if that is asked for, too. */
export function mark(isLaidOut: boolean): Promise<number> {
  return clock(() => {
    const engine = findSearchEngine(ADDRESS);
    const results = engine ? readSearchResults(document, ADDRESS, engine) : [];
    const marks = results.map(({ title }, n) => ({ title, mark: MARKS[n % MARKS.length] ?? 'verified' }));
    new ResultMarks().draw(marks);
    if (isLaidOut) lay();
  });
}

/** The same number of plain elements of the same size, laid out. */
export function markBarely(): Promise<number> {
  return clock(() => {
    for (const title of document.querySelectorAll('a h3')) {
      const span = document.createElement('span');
      span.style.cssText = 'display: inline-block; width: 16px; height: 16px';
      title.append(span);
    }
    lay();
  });
}

export function countMarks(): number {
  return document.querySelectorAll('h3 > span').length;
}

function lay(): void {
  document.body.getBoundingClientRect();
}
