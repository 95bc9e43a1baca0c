(()=>{
'use strict';
if(!('adoptedStyleSheets' in document))return;
const text = (words) => `"${CSS.escape(words)}"`;
const{dated,sheet,of}=document.body.dataset;
const margins=new CSSStyleSheet();
margins.replaceSync(`@page {
@top-left { content: ${text(document.title)} }
@top-right { content: ${text(dated)} }
@bottom-center { content: ${text(sheet)} counter(page) ${text(of)} counter(pages) }
}
@media print { main, th button { display: contents } }`);
document.adoptedStyleSheets.push(margins);
})();
