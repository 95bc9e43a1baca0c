(()=>{
'use strict';
const words=document.currentScript.dataset;
const notes=[...document.querySelectorAll('main li[data-kind]')];
const title=document.querySelector('main h1');
const about=(note,name)=>(note.dataset[name]||'').split('|').filter(Boolean);
const collator=new Intl.Collator('vi',{numeric:true});
function make(name,attributes,...content){
const made=document.createElement(name);
Object.keys(attributes).forEach((key)=>made.setAttribute(key,attributes[key]));
made.append(...content);
return made;
}
const lists=['year','kind','members','movements'].map((name)=>{
const values=[...new Set(notes.flatMap((note)=>about(note,name)))].sort(collator.compare);
const list=make('select',{name},make('option',{value:''},words.all),
...values.map((value)=>make('option',{value},value)));
return{name,list,isUseful:values.length>1};
}).filter(({isUseful})=>isUseful);
if(!lists.length)return;
const count=make('span',{role:'status'});
const rest=[...document.querySelectorAll('main > section')].filter((part)=>!part.querySelector('li[data-kind]'));
function filter(){
const isFiltered=lists.some(({list})=>list.value);
notes.forEach((note)=>{
note.hidden=!lists.every(({name,list})=>!list.value||about(note,name).includes(list.value));
});
document.querySelectorAll('main section.entry').forEach((year)=>{
year.hidden=isFiltered&&![...year.querySelectorAll('li[data-kind]')].some((note)=>!note.hidden);
});
rest.forEach((part)=>{part.hidden=isFiltered;});
const shown=notes.filter((note)=>!note.hidden).length;
count.textContent = isFiltered ? `${words.shown}: ${shown}/${notes.length}` : '';
}
lists.forEach(({list})=>list.addEventListener('change',filter));
title.after(make('p',{class:'filter','data-made':''},
...lists.flatMap(({ name, list }) => [make('label', {}, `${words[name]} `, list), ' ']), count));
})();
