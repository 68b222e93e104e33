import { expect, test } from 'vitest';
import { formatReportHtml } from '../../../components/report/report-html.ts';

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function reportOf(html: string): Element {
  const report = document.createElement('article');
  report.innerHTML = html;
  return report;
}

test('a title, a text and a rule that try to break out stay what they are', () => {
  const html = formatReportHtml('</title><script>1</script>', reportOf('<p>&lt;script&gt;</p>'), [
    sheetOf('p::before { content: "</style><script>2</script>" }'),
  ]);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  expect(parsed.title).toBe('</title><script>1</script>');
  expect(parsed.querySelectorAll('script')).toHaveLength(0);
  expect(parsed.querySelectorAll('style')).toHaveLength(1);
});

test('scripts and whatever leads elsewhere are taken out; the report on screen keeps them', () => {
  const report = reportOf(
    '<a href="https://elsewhere.example/">There</a><script>1</script><img src="x.png">',
  );
  const html = formatReportHtml('Report', report, []);
  expect(html).toContain('There');
  expect(html).not.toMatch(/<script|href|src=|https:/);
  expect(report.querySelector('a')?.getAttribute('href')).toBe('https://elsewhere.example/');
});

test('rules go along, but none that would load something', () => {
  const html = formatReportHtml('Report', reportOf(''), [
    sheetOf('.a { color: red } .b { background: url("https://elsewhere.example/b.png") } .c { color: blue }'),
  ]);
  expect(html).toContain('.a');
  expect(html).toContain('.c');
  expect(html).not.toContain('elsewhere');
});
