(()=>{
'use strict';
const words=document.currentScript.dataset;
const lines=[...document.querySelectorAll('svg.chart .line')];
if(!lines.length)return;
const nameOf=(line)=>line.querySelector('title').textContent;
const names=[...new Set(lines.map(nameOf))].sort(new Intl.Collator('vi').compare);
function make(name,...content){
const made=document.createElement(name);
made.append(...content);
return made;
}
const list=make('select',new Option(words.none,''),...names.map((name)=>new Option(name,name)));
function pick(name){
list.value=name;
lines.forEach((line)=>{
const isPicked=nameOf(line)===name;
line.classList.toggle('picked',isPicked);
line.closest('svg').classList.toggle('picking',name!=='');
if(isPicked)line.parentNode.append(line);
});
}
lines.forEach((line)=>{
line.querySelectorAll('path').forEach((path)=>{
const broad=path.cloneNode();
broad.setAttribute('class','hit');
broad.setAttribute('fill','none');
broad.removeAttribute('stroke');
line.prepend(broad);
});
line.addEventListener('click',()=>
pick(line.classList.contains('picked')?'':nameOf(line)));
});
list.addEventListener('change',()=>pick(list.value));
const label = make('p', make('label', `${words.label} `, list));
label.className='filter';
label.dataset.made='';
document.querySelector('svg.chart:has(.line)').before(label);
})();
