(()=>{
'use strict';
const own=window.yearbookOwn;
const{words,main,root,isFile,idOf,links,nameOf,make,parts,stored,told}=own;
const look = make('link', { rel: 'stylesheet', href: `${root}assets/made.css` });
document.querySelector('link[rel="stylesheet"]').after(look);
function markLink(link){
const head=link.closest('th');
if(!head){
const entry=link.closest('.members li, .names li, .map li');
if(entry)entry.classList.add('mine');
return Boolean(entry);
}
if(!head.closest('thead'))head.parentElement.classList.add('mine');
else[...head.closest('table').rows].forEach(({cells})=>
cells[head.cellIndex]&&cells[head.cellIndex].classList.add('mine'));
return true;
}
own.mark=()=>{
document.querySelectorAll('.mine').forEach((element)=>element.classList.remove('mine'));
document.querySelectorAll('.own-sign').forEach((sign)=>sign.remove());
const found=own.id?links().filter((link)=>idOf(link)===own.id):[];
found.filter(markLink).forEach((link)=>link.after(make('span',{class:'own-sign','data-made':''},
make('span', { 'aria-hidden': 'true' }, '\u2009\u25C6'), make('span', { class: 'unseen' }, ` (${words.own})`))));
const names=new Set(found.map(nameOf));
document.querySelectorAll('.chart text').forEach((text)=>{
if(text.firstChild&&names.has(text.firstChild.textContent.trim()))text.classList.add('mine');
});
};
function carry({target}){
const link=target.closest&&target.closest('a[href]');
if(!link||!link.href.startsWith(root))return;
const[address,hash='']=link.href.split('#');
if (!/\.html$/.test(address) || address === location.href.split('#')[0]) return;
link.hash = [...parts(hash, false), `member=${own.id}`].join('&');
}
if(isFile){
if(told!==undefined)stored(own.id);
['click','auxclick','contextmenu'].forEach((kind)=>document.addEventListener(kind,carry,true));
document.addEventListener('submit',({target})=>{
target.action = `${target.action.split('#')[0]}#member=${own.id}`;
},true);
const place=parts(location.hash.slice(1),false).join('&');
if (told !== undefined && place) location.replace(`#${place}`);
}
addEventListener('pageshow',({persisted})=>{
if(!persisted||told!==undefined)return;
own.id=stored();
own.controls.forEach((control)=>control());
own.mark();
});
own.mark();
})();
