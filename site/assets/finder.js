(()=>{
'use strict';
const form=document.querySelector('form[role="search"]');
if(!form)return;
const input=form.querySelector('input');
const{src,dataset:words}=document.currentScript;
const root = form.getAttribute('action').replace(/[^/]*$/, '');
const[mostSuggested,mostListed]=[8,25];
const look=document.createElement('link');
look.rel='stylesheet';
look.href = src.replace(/finder\.js$/, 'made.css');
document.querySelector('link[rel="stylesheet"]').after(look);
const[received,loads]=[{},{}];
window.yearbookSearch=(name,content)=>{received[name]=content;};
const listener=window.yearbookCompare;
window.yearbookCompare=(name,content)=>{
received[`compare ${name}`] = content;
if(listener)listener(name,content);
};
function load(name,read=(content)=>content){
loads[name]=loads[name]||new Promise((resolve,reject)=>{
const script=document.createElement('script');
script.onload=script.onerror=()=>{
script.remove();
if(name in received)return resolve(read(received[name]));
delete loads[name];
reject();
};
script.src = root + (name === 'compare index' ? 'compare/index.js' : 'search/' + name.replace(/@|$/, '.js?'));
document.head.append(script);
});
return loads[name];
}
async function shard(kind,number,read){
const{version}=await load('index');
return load(`${kind}-${number}@${version}`, read);
}
const fold=(text)=>text.toLowerCase().normalize('NFD')
.replace(/([a-z])[\u0300-\u036f]+/g, '$1').replace(/[đð]/g, 'd').replace(/ł/g, 'l').normalize('NFC');
const spelled=(word)=>
word.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$2$1');
const spellings=(text)=>text.split(',').map((line)=>{
const[spelling,...pages]=line.split(' ');
return{spelling,folded:fold(spelling),pages};
});
const digits='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function numbers(code){
const found=[];
let[last,gap,shift]=[-1,0,0];
Array.from(code,(digit)=>digits.indexOf(digit)).forEach((value,at,[first])=>{
if(first<0){
for(let bit=0;at&&bit<6;bit++)if(value>>bit&1)found.push(at*6-6+bit);
}else{
gap+=(value&31)<<shift;
shift+=5;
if(value<32){
found.push(last+=gap+1);
gap=shift=0;
}
}
});
return found;
}
async function pagesWith(word,mayGoOn){
const{words:firsts}=await load('index');
const folded=fold(word);
const end=mayGoOn?folded+'\uffff':folded;
const shards=await Promise.all(firsts.map((first,number)=>
(first<=end&&!(firsts[number+1]<=folded)?shard('words',number,spellings):[])));
const scores=new Map();
scores.titles=new Set();
for(const{spelling,folded:found,pages}of[].concat(...shards)){
const whole=found===folded;
if(!(mayGoOn?found.startsWith(folded):whole))continue;
const exact=spelled(spelling).startsWith(spelled(word));
const quality=(whole?2:0)+(exact?word===folded?1:20:0);
pages.forEach((code,level)=>numbers(code).forEach((number)=>{
if(!level)scores.titles.add(number);
scores.set(number,Math.max(scores.get(number)||0,quality+[6,3,1][level]));
}));
}
return scores;
}
function isNear(one,other){
let at=0;
while(at<one.length&&one[at]===other[at])at++;
const[a,b]=[one.slice(at),other.slice(at)];
return a.slice(1)===b||a===b.slice(1)||a.slice(1)===b.slice(1)
||(a[0]===b[1]&&a[1]===b[0]&&a.slice(2)===b.slice(2));
}
async function pagesNear(word){
const{words:firsts}=await load('index');
const folded=fold(word);
const among=(start)=>firsts.map((first,number)=>number).filter((number)=>
firsts[number]<=start+'\uffff'&&!(firsts[number+1]<=start));
const all=among(folded[0]);
const chosen=all.length>8?among(folded.slice(0,2)):all;
const shards=await Promise.all(chosen.map((number)=>shard('words',number,spellings)));
const scores=new Map();
[].concat(...shards).filter(({folded:found})=>isNear(folded,found)).forEach(({pages})=>
pages.forEach((code,level)=>numbers(code).forEach((number)=>
scores.set(number, Math.max(scores.get(number) || 0, [6, 3, 1][level] / 10)))));
return scores;
}
async function pagesFor(word,mayGoOn){
const scores=await pagesWith(word,mayGoOn);
return scores.size||word.length<4?scores:pagesNear(word);
}
const wordsOf=(query)=>query.toLowerCase().normalize('NFC')
.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).slice(0, 12);
async function find(query){
const asked=wordsOf(query);
const found=await Promise.all(asked.map((word,at)=>
pagesFor(word,at===asked.length-1&&(at>0||word.length>1))));
const pages=new Map();
found.forEach((scores)=>scores.forEach((score,number)=>{
const[count,sum]=pages.get(number)||[0,0];
pages.set(number,[count+1,sum+score]);
}));
pages.forEach((page,number)=>{
if(found.every(({titles})=>titles&&titles.has(number)))page[1]+=30;
});
const most=Math.max(...[...pages.values()].map(([count])=>count));
return[...pages.keys()].filter((number)=>pages.get(number)[0]===most)
.sort((one,other)=>pages.get(other)[1]-pages.get(one)[1]||one-other);
}
function set(element,attributes,...content){
Object.keys(attributes).forEach((name)=>element.setAttribute(name,attributes[name]));
element.append(...content);
return element;
}
const make=(name,...rest)=>set(document.createElement(name),...rest);
async function link(number,attributes){
const{kinds,size}=await load('index');
const pages = await shard('pages', Math.floor(number / size));
const[title,path,kind,year,language]=pages[number%size];
const about=[kinds[kind],year].filter(Boolean).join(' · ');
const name=make('span',language?{lang:language}:{},title);
return make('a',{href:root+path,'data-number':number,...attributes},name,' ',make('small',{},about));
}
async function comparison(query,attributes){
const page=document.querySelector('.sections a[href$="compare.html"]');
if(!page||wordsOf(query).length<2)return[];
const{members,years}=await load('compare index');
const plain=(text)=>wordsOf(text).map(fold).join(' ');
const places=[];
let rest = ` ${plain(query)} `;
members.flatMap(([id,name])=>[plain(name),plain(id)].map((words)=>({id,name,words})))
.sort((one,other)=>other.words.length-one.words.length).forEach(({id,name,words})=>{
const at = rest.indexOf(` ${words} `);
if(at<0||places.some((place)=>place.id===id))return;
rest=rest.replace(words,' '.repeat(words.length));
places.push({at,id,name});
});
if(places.length<2)return[];
const chosen=places.sort((one,other)=>one.at-other.at).slice(0,3);
const year=wordsOf(query).find((word)=>years.some(([number])=>String(number)===word));
const hash = chosen.map(({ id }, at) => `${'abc'[at]}=${id}`).concat(year ? `year=${year}` : []).join('&');
const names=make('span',{},chosen.map(({name})=>name).join(' \u2013 '));
return [make('a', { href: `${page.href.split('#')[0]}#${hash}`, ...attributes }, names, ' ',
make('small',{},[page.textContent,year].filter(Boolean).join(' \u00B7 ')))];
}
async function sentence(number,query){
const{few}=await load('index');
const text = (await shard('texts', Math.floor(number / few)))[number % few];
const asked=wordsOf(query).map(fold);
const isAsked=(word)=>asked.some((one)=>fold(word).startsWith(one));
const parts = (words) => words.split(/([\p{L}\p{M}\p{N}]+)/u);
let[best,most]=['',0];
text.split(/\n|(?<=[.!?…;])\s+/).forEach((one) => {
const count=new Set(parts(one).filter(isAsked).map(fold)).size;
if(count>most)[best,most]=[one,count];
});
const shown=parts(best);
const start=Math.max(0,shown.findIndex(isAsked)-24);
return(start?['… ']:[]).concat(shown.slice(start,start+64)
.map((part)=>(isAsked(part)?make('mark',{},part):part)),shown.length>start+64?['…']:[]);
}
async function answer(query,start,most,attributes){
try{
const found=await find(query);
const compared=start?[]:await comparison(query,attributes('compare')).catch(()=>[]);
const links=await Promise.all(
found.slice(start,start+most).map((number,at)=>link(number,attributes(at))));
const total=found.length;
return { links, compared, total, message: total ? `${words.results}: ${total}` : words.none };
}catch(error){
return{links:[],compared:[],total:0,message:words.failed};
}
}
const options=make('div',{
id:'_suggestions',role:'listbox','aria-label':words.results,'data-made':'',
});
const status=make('p',{role:'status',class:'unseen','data-made':''});
let[turns,active]=[0,-1];
function choose(number){
active=number;
Array.from(options.children,(option,at)=>set(option,{'aria-selected':at===active}));
if(active<0)input.removeAttribute('aria-activedescendant');
else set(input,{'aria-activedescendant':options.children[active].id});
}
function open(links){
turns++;
options.replaceChildren(...links);
options.hidden=!links.length;
set(input,{'aria-expanded':!options.hidden});
choose(-1);
}
async function suggest(){
const turn=++turns;
const{links,compared,message}=await answer(input.value,0,mostSuggested,(at)=>
({ id: `_suggestion-${at}`, role: 'option', tabindex: -1 }));
if(turn!==turns)return;
open([...compared,...links]);
status.textContent=wordsOf(input.value).length?message:'';
}
function list(query,place){
const heading=make('h2',{},words.results);
const results=make('ol',{class:'results'});
const more=make('button',{type:'button'},words.more);
const show=async()=>{
more.hidden=true;
const shown=results.children.length;
const{links,compared,total,message}=await answer(query,shown,mostListed,()=>({}));
heading.after(...compared);
links.forEach((one)=>{
const about=make('p',{});
results.append(make('li',{},one,about));
sentence(one.dataset.number,query).then((words)=>about.append(...words),()=>{});
});
more.hidden=shown+links.length>=total;
heading.textContent=status.textContent=message;
return links;
};
place.append(make('section',{'data-made':''},heading,results,more));
more.addEventListener('click',async()=>(await show()).slice(0,1).forEach((one)=>one.focus()));
show();
}
set(input,{
role:'combobox',autocomplete:'off','aria-autocomplete':'list','aria-controls':options.id,
});
open([]);
form.append(options,status);
input.addEventListener('input',suggest);
input.addEventListener('blur',()=>open([]));
options.addEventListener('mousedown',(event)=>event.preventDefault());
input.addEventListener('keydown',async(event)=>{
if(event.isComposing)return;
const isOpen=!options.hidden;
const step={ArrowDown:1,ArrowUp:-1}[event.key];
if(step){
event.preventDefault();
if(!isOpen)await suggest();
const places=options.children.length+1;
choose((active+1+step+places)%places-1);
}else if(event.key==='Escape'&&isOpen){
event.preventDefault();
open([]);
}else if(event.key==='Enter'&&isOpen&&active>=0){
event.preventDefault();
options.children[active].click();
}
});
if(document.activeElement===input&&input.value)suggest();
const place=document.getElementById('_results');
const query=new URLSearchParams(location.search).get('q');
if(place&&query){
input.value=query;
list(query,place);
}
})();
