// Puts the page's title, the date of its figures and its count of sheets into the margins of print,
// where the engine takes none from the page; keeps the page's foot with what stands before it, and
// the words in heads of tables on every sheet.
(() => {
  'use strict';

  if (!('adoptedStyleSheets' in document)) return;
  const text = (words) => `"${CSS.escape(words)}"`;
  const { dated, sheet, of } = document.body.dataset;
  const margins = new CSSStyleSheet();
  margins.replaceSync(`@page {
    @top-left { content: ${text(document.title)} }
    @top-right { content: ${text(dated)} }
    @bottom-center { content: ${text(sheet)} counter(page) ${text(of)} counter(pages) }
  }
  @media print { main, th button { display: contents } }`);
  document.adoptedStyleSheets.push(margins);
})();
