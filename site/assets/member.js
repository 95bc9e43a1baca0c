(()=>{
'use strict';
const script=document.currentScript;
const words=script.dataset;
const main=document.querySelector('main');
const root=new URL('..',script.src).href;
const folder=new URL(words.members,location.href).href;
const isFile=location.protocol==='file:';
function idOf({href}){
const path = href.replace(/[?#].*/, '');
const [, id] = path.startsWith(folder) && path.slice(folder.length).match(/^(?!index\.)([a-z0-9-]+)\.html$/) || [];
return id||'';
}
function stored(choice){
const key = `yearbook-member ${root}`;
try{
if(choice===undefined)return localStorage.getItem(key)||'';
localStorage[choice?'setItem':'removeItem'](key,choice);
} catch (error) { /* a browser that keeps nothing */ }
return '';
}
const parts=(hash,isChoice)=>hash.split('&').filter((part)=>part&&part.startsWith('member=')===isChoice);
function make(name,attributes,...content){
const made=document.createElement(name);
Object.keys(attributes).forEach((key)=>made.setAttribute(key,attributes[key]));
made.append(...content);
return made;
}
const told=parts(location.hash.slice(1),true).pop();
const links=()=>[...main.querySelectorAll('a[href]')].filter(idOf);
const nameOf=(link)=>link.textContent.trim();
const own={words,main,root,isFile,idOf,links,nameOf,make,parts,stored,told,choose,controls:[]};
own.id = told === undefined ? stored() : told.slice(7).replace(/[^a-z0-9-].*/, '');
window.yearbookOwn=own;
function choose(id){
own.id=id;
own.isChosen=true;
stored(id);
show();
}
function show(){
document.documentElement.dataset.member=own.id;
own.controls.forEach((control)=>control());
if(own.mark)own.mark();
else if(!own.isLoaded&&(own.id||own.isChosen||told!==undefined)){
own.isLoaded=true;
document.head.append(make('script', { src: `${root}assets/own.js` }));
}
}
const page=idOf(location);
const title=main.querySelector('h1');
if(page&&title){
const button=make('button',{type:'button'});
(main.querySelector('h1 + .lead')||title).after(make('p',{class:'choose','data-made':''},button));
button.addEventListener('click',()=>choose(own.id===page?'':page));
own.controls.push(()=>{
const isOwn=own.id===page;
button.setAttribute('aria-pressed',isOwn);
button.textContent = `${isOwn ? '\u25C6' : '\u25C7'} ${words.own}`;
});
}
let first;
const options=new Map();
if(!page)links().forEach((link)=>{
const around=link.closest('th')?link.closest('tbody')&&link.closest('table'):link.closest('.map, .members');
if(!around)return;
first=first||around.closest('.table')||around;
options.set(idOf(link),nameOf(link));
});
if(options.size>1){
const names=[...options].sort(([,one],[,other])=>one.localeCompare(other,'vi'));
const select=make('select',{},new Option(words.none,''),...names.map(([id,name])=>new Option(name,id)));
const label = make('p', { class: 'choose', 'data-made': '' }, make('label', {}, `${words.own} `, select));
first[matchMedia('(max-width: 40em)').matches?'after':'before'](label);
select.addEventListener('change',()=>choose(select.value));
own.controls.push(()=>{select.value=options.has(own.id)?own.id:'';});
}
show();
})();
