(()=>{
'use strict';
const field=document.getElementById('_search');
if(!field)return;
const{src,dataset}=document.currentScript;
function fetchFinder(){
field.removeEventListener('focus',fetchFinder);
const script=document.createElement('script');
script.src = src.replace(/search\.js$/, 'finder.js');
Object.assign(script.dataset,dataset);
document.head.append(script);
}
if(document.getElementById('_results')||document.activeElement===field)fetchFinder();
else field.addEventListener('focus',fetchFinder);
})();
