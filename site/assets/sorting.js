(()=>{
'use strict';
const words=document.currentScript.dataset;
const collator=new Intl.Collator('vi',{numeric:true});
const textOf = (element) => element.textContent.trim().replace(/\s+/g, ' ');
document.body.insertAdjacentHTML('beforeend', '<p role="status" class="unseen" data-made></p>');
const status=document.body.lastElementChild;
function sorted(rows,column,direction){
const isNumeric=rows.some(({cells})=>cells[column]&&'value' in cells[column].dataset);
const keyOf=({cells:{[column]:cell}})=>
(cell&&(isNumeric?parseFloat(cell.dataset.value):textOf(cell)));
const isGap=(key)=>!key&&key!==0;
return rows.slice().sort((one,other)=>{
const[a,b]=[keyOf(one),keyOf(other)];
if(isGap(a)||isGap(b))return isGap(a)-isGap(b);
return direction*(isNumeric?a-b:collator.compare(a,b));
});
}
function makeSortable(table){
const body=table.tBodies[0];
const official=[...body.rows];
const heads=[...table.querySelectorAll('thead tr:last-child > *')];
function sort(head,name){
const order={ascending:'descending',descending:''}[head.getAttribute('aria-sort')];
heads.forEach((other)=>other.removeAttribute('aria-sort'));
if(order===''){
body.append(...official);
status.textContent=words.official;
return;
}
head.setAttribute('aria-sort',order||'ascending');
body.append(...sorted(official,head.cellIndex,order?-1:1));
status.textContent = `${name}: ${order ? words.descending : words.ascending}`;
}
heads.filter((head)=>textOf(head)&&!('nosort' in head.dataset)).forEach((head)=>{
const name=textOf(head);
const button=document.createElement('button');
button.type='button';
if (head.querySelector('a')) button.setAttribute('aria-label', `${words.sort}: ${name}`);
else button.append(...head.childNodes);
head.append(button);
button.addEventListener('click',()=>sort(head,name));
});
}
document.querySelectorAll('table[data-sortable]').forEach(makeSortable);
})();
