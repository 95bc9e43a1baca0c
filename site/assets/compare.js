(()=>{
'use strict';
const place=document.getElementById('_compared');
if(!place)return;
const{src,dataset:words}=document.currentScript;
const[received,loads]=[{},{}];
window.yearbookCompare=(name,content)=>{received[name]=content;};
function load(name){
loads[name]=loads[name]||new Promise((resolve,reject)=>{
const script=document.createElement('script');
script.onload=script.onerror=()=>{
script.remove();
if(name in received)return resolve(received[name]);
delete loads[name];
reject(new Error(name));
};
script.src = `${words.folder}${name}.js`;
document.head.append(script);
});
return loads[name];
}
function make(name,attributes,...content){
const made=document.createElement(name);
Object.keys(attributes).forEach((key)=>made.setAttribute(key,attributes[key]));
made.append(...content);
return made;
}
const look = make('link', { rel: 'stylesheet', href: src.replace(/compare\.js$/, 'made.css') });
document.querySelector('link[rel="stylesheet"]').after(look);
const isExact = (figure) => /^-?\d+(\.\d+)?$/.test(figure);
const decimalsOf=(figure)=>(figure.split('.')[1]||'').length;
const inUnits=(figure)=>Math.round(Number(figure)*10000);
const written=(figure)=>figure.replace('-','\u2212').replace('.',words.decimal);
const shown=(figure)=>(figure[0]==='='?figure.slice(1):isExact(figure)?written(figure):figure);
function difference(one,other){
if(!isExact(one)||!isExact(other))return '\u2013';
const decimals=Math.max(decimalsOf(one),decimalsOf(other));
const units=inUnits(one)-inUnits(other);
const sign=units>0?'+':'';
return sign + written((units / 10000).toFixed(decimals));
}
const fields=['a','b','c','year'];
function asked(){
const pairs=new URLSearchParams(location.hash.slice(1));
return Object.fromEntries(fields.map((field)=>[field,pairs.get(field)||'']));
}
function table(caption,heads,rows){
return make('div',{class:'table',role:'region','aria-label':caption,tabindex:0},
make('table',{class:'points compared'},make('caption',{},caption),
make('thead',{},make('tr',{},...heads.map((head)=>make('th',{scope:'col'},head)))),
make('tbody',{},...rows.map(([name,...cells])=>make('tr',{},make('th',{scope:'row'},name),
...cells.map((cell)=>make('td',{},cell)))))));
}
function columns(names){
return[...names,...names.slice(1).map((name)=>
names.length > 2 ? `${words.difference}: ${names[0]} \u2212 ${name}` : words.difference)];
}
const withDifferences=(figures)=>
[...figures.map(shown),...figures.slice(1).map((figure)=>difference(figures[0],figure))];
async function start(){
const{members,years,results}=await load('index');
const names=new Map(members);
const number=new Map(members.map(([id],at)=>[id,at]));
const detailed=years.filter(([,,,hasCriteria])=>hasCriteria).map(([year])=>String(year));
function list(label,options){
const select=make('select',{},...options.map(([value,text])=>make('option',{value},text)));
return{select,frame:make('label',{},label,' ',select)};
}
const none=['',words.none];
const lists=[words.first,words.second,words.third].map((label)=>list(label,[none,...members]));
if(detailed.length)lists.push(list(words.year,detailed.map((year)=>[year,year])));
const form=make('p',{class:'choose compare','data-made':''},...lists.map(({frame})=>frame));
const found=make('div',{'aria-live':'polite','data-made':''});
place.append(form,found);
function byYear(chosen){
return table(words.years,[words.emulation,...columns(chosen.map((id)=>names.get(id)))],years.map(([year,stage,caution],at)=>{
const cells=chosen.map((id)=>results[number.get(id)][at]);
const figures=cells.map((cell)=>cell[1]||cell[0]);
const told=withDifferences(figures);
const head=make('span',{},String(year));
const note=[stage,caution].filter(Boolean).join(', ');
if(note)head.append(' ',make('small',{},note));
return[head,...told.map((text,column)=>{
const cell=cells[column];
if(!cell||cell.length<2||cell[0][0]==='=')return text;
return make('span',{},make('b',{},cell[0]),' \u00B7 ',text);
})];
}));
}
async function byCriterion(chosen,year){
const{stage,criteria,points}=await load(year);
const heads=chosen.map((id)=>names.get(id));
const rows=criteria.map(([id,name,maximum,hasPage],at)=>{
const label = hasPage ? make('a', { href: `criteria/${id}.html` }, name) : name;
const figures=chosen.map((member)=>(points[member]||[])[at]||'=\u2013');
return[label,maximum,...withDifferences(figures)];
});
return table(`${words.criteria}, ${year}. ${words.stage}: ${stage}`,
[words.criterion,words.maximum,...columns(heads)],rows);
}
let turns=0;
async function show(){
const turn=++turns;
const choice=asked();
const own=document.documentElement.dataset.member||'';
if(!choice.a&&names.has(own))choice.a=own;
if(!detailed.includes(choice.year))choice.year=detailed[0]||'';
lists.forEach(({select},at)=>{
select.value=choice[fields[at]];
if(select.selectedIndex<0)select.value='';
});
const chosen=[...new Set(fields.slice(0,3).map((field)=>choice[field]))].filter((id)=>names.has(id));
if(chosen.length<2)return found.replaceChildren();
const parts=[byYear(chosen)];
if(choice.year){
try{
parts.push(await byCriterion(chosen,choice.year));
}catch(error){
parts.push(make('p',{},words.failed));
}
}
if(turn===turns)found.replaceChildren(...parts);
return undefined;
}
lists.forEach(({select})=>select.addEventListener('change',()=>{
const pairs=lists.map((one,at)=>[fields[at],one.select.value]).filter(([,value])=>value);
location.hash=pairs.map((pair)=>pair.join('=')).join('&');
}));
addEventListener('hashchange',show);
await show();
}
start().catch(()=>place.append(make('p',{role:'status','data-made':''},words.failed)));
})();
