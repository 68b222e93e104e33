/** How the page of a list looks, on screen and on paper. It stands alone, so the tokens of our own pages are not here. */
export const LIST_PAGE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 14px/20px "Segoe UI", -apple-system, Roboto, "Liberation Sans", system-ui, sans-serif;
  color: light-dark(#15202b, #e9edf1); background: light-dark(#fff, #11161b); overflow-wrap: anywhere; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 8px; }
h2 { font-size: 17px; line-height: 24px; margin: 0 0 8px; }
h3 { font-size: 14px; margin: 16px 0 4px; }
p { margin: 0 0 8px; }
section { margin-top: 32px; padding-top: 16px; border-top: 1px solid light-dark(#7a8591, #7b8794); }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(96px, 160px) minmax(0, 1fr); gap: 0 12px; padding: 2px 0; }
dt { color: light-dark(#435060, #b7c1cb); }
dd, td { margin: 0; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
th, td { padding: 4px 8px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid light-dark(#dce1e6, #2c353e); }
th { font-weight: 600; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: 4px 0; border-bottom: 1px solid light-dark(#dce1e6, #2c353e); }
  td { display: block; border: 0; padding: 1px 0; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; line-height: 14pt; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, dl > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
