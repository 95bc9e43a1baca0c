(()=>{
'use strict';
const words=document.currentScript.dataset;
const fold=(text)=>text.toLowerCase().normalize('NFD')
.replace(/[\u0300-\u036f]/g, '').replace(/[đð]/g, 'd');
const textOf = (element) => element.textContent.trim().replace(/\s+/g, ' ');
function make(name,attributes,...content){
const made=document.createElement(name);
Object.keys(attributes).forEach((key)=>made.setAttribute(key,attributes[key]));
made.append(...content);
return made;
}
function makeFilter(table){
const rows=[...table.tBodies[0].rows];
if(rows.length<=20)return;
const texts=rows.map((row)=>fold(textOf(row)));
const input=make('input',{type:'search',autocomplete:'off'});
const count=make('span',{role:'status'});
const label = make('label', {}, `${words.filter} `, input);
(table.closest('.table')||table).before(
make('p',{class:'filter','data-made':''},label,' ',count));
input.addEventListener('input',()=>{
const asked = fold(input.value).split(/\s+/).filter(Boolean);
rows.forEach((row,at)=>{row.hidden=!asked.every((word)=>texts[at].includes(word));});
const shown=rows.filter((row)=>!row.hidden);
count.textContent = asked.length ? `${words.rows}: ${shown.length}/${rows.length}` : '';
});
}
document.querySelectorAll('table[data-filter]').forEach(makeFilter);
})();
