/** Nothing runs, and nothing is asked for from anywhere: the file holds all that it shows. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * One self-contained HTML file of what a page shows: its elements with the rules that style them, no scripts, no links.
 *
 * @param title shown by the browser’s tab
 * @param sheet the element that is saved
 * @param sheets the style sheets of its page
 */
export function formatReportHtml(title: string, sheet: Element, sheets: Iterable<CSSStyleSheet>): string {
  const copy = sheet.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('[href], [src]')) {
    link.removeAttribute('href');
    link.removeAttribute('src');
  }
  for (const script of copy.querySelectorAll('script')) script.remove();
  const css = [...sheets].filter(isOfPage).map(formatSheet).join('\n');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeText(title)}</title>`,
    `<style>\n${css.replaceAll('</', '<\\/')}\n</style>`,
    '</head>',
    `<body><main class="report-screen">${copy.outerHTML}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Style elements inside the report go along with it. */
function isOfPage({ ownerNode }: CSSStyleSheet): boolean {
  return !(ownerNode instanceof Element && ownerNode.closest('.report'));
}

/** Rules that would load something are left out. */
function formatSheet(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .map(({ cssText }) => cssText)
    .filter((rule) => !/@import|url\(/i.test(rule))
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
