(()=>{
'use strict';
const{src,dataset}=document.currentScript;
function showMore(box){
const mark=()=>{
box.classList.toggle('more',box.scrollLeft+box.clientWidth<box.scrollWidth-1);
box.style.setProperty('--scrolled', `${box.scrollLeft}px`);
};
box.addEventListener('scroll',mark,{passive:true});
new ResizeObserver(mark).observe(box);
}
function fetchScript(name){
const script=document.createElement('script');
script.src = src.replace(/tables\.js$/, name);
Object.assign(script.dataset,dataset);
document.head.append(script);
}
const isLong=({tBodies:[body]})=>body.rows.length>20;
document.querySelectorAll('.table').forEach(showMore);
if(document.querySelector('table[data-sortable]'))fetchScript('sorting.js');
if([...document.querySelectorAll('table[data-filter]')].some(isLong))fetchScript('filter.js');
})();
