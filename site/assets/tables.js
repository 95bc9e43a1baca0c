(() => {
'use strict';
const words = document.currentScript.dataset;
const collator = new Intl.Collator('vi', { numeric: true });
const fold = (text) => text.toLowerCase().normalize('NFD')
.replace(/[\u0300-\u036f]/g, '').replace(/[đð]/g, 'd');
const textOf = (element) => element.textContent.trim().replace(/\s+/g, ' ');
function make(name, attributes, ...content) {
const made = document.createElement(name);
Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]));
made.append(...content);
return made;
}
const status = make('p', { role: 'status', class: 'unseen', 'data-made': '' });
function sorted(rows, column, direction) {
const cellOf = (row) => row.cells[column] || make('td', {});
const isNumeric = rows.some((row) => 'value' in cellOf(row).dataset);
const keyOf = ({ dataset }) => parseFloat(dataset.value);
const keys = new Map(rows.map((row) => [row, (isNumeric ? keyOf : textOf)(cellOf(row))]));
const isGap = (key) => key === '' || Number.isNaN(key);
return rows.slice().sort((one, other) => {
const [a, b] = [keys.get(one), keys.get(other)];
if (isGap(a) || isGap(b)) return isGap(a) - isGap(b);
return direction * (isNumeric ? a - b : collator.compare(a, b));
});
}
function makeSortable(table) {
const body = table.tBodies[0];
const official = [...body.rows];
const heads = [...table.querySelectorAll('thead tr:last-child > *')];
function sort(head, name) {
const order = { ascending: 'descending', descending: '' }[head.getAttribute('aria-sort')];
heads.forEach((other) => other.removeAttribute('aria-sort'));
if (order === '') {
body.append(...official);
status.textContent = words.official;
return;
}
head.setAttribute('aria-sort', order || 'ascending');
body.append(...sorted(official, head.cellIndex, order ? -1 : 1));
status.textContent = `${name}: ${order ? words.descending : words.ascending}`;
}
heads.filter((head) => textOf(head) && !('nosort' in head.dataset)).forEach((head) => {
const name = textOf(head);
const button = make('button', { type: 'button' });
if (head.querySelector('a')) button.setAttribute('aria-label', `${words.sort}: ${name}`);
else button.append(...head.childNodes);
head.append(button);
button.addEventListener('click', () => sort(head, name));
});
}
function makeFilter(table) {
const rows = [...table.tBodies[0].rows];
if (rows.length <= 20) return;
const texts = rows.map((row) => fold(textOf(row)));
const input = make('input', { type: 'search', autocomplete: 'off' });
const count = make('span', { role: 'status' });
const label = make('label', {}, `${words.filter} `, input);
(table.closest('.table') || table).before(
make('p', { class: 'filter', 'data-made': '' }, label, ' ', count));
input.addEventListener('input', () => {
const asked = fold(input.value).split(/\s+/).filter(Boolean);
rows.forEach((row, at) => { row.hidden = !asked.every((word) => texts[at].includes(word)); });
const shown = rows.filter((row) => !row.hidden);
count.textContent = asked.length ? `${words.rows}: ${shown.length}/${rows.length}` : '';
});
}
function showMore(box) {
const mark = () => {
box.classList.toggle('more', box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
box.style.setProperty('--scrolled', `${box.scrollLeft}px`);
};
box.addEventListener('scroll', mark, { passive: true });
new ResizeObserver(mark).observe(box);
}
document.querySelectorAll('table[data-sortable]').forEach(makeSortable);
document.querySelectorAll('table[data-filter]').forEach(makeFilter);
document.querySelectorAll('.table').forEach(showMore);
document.body.append(status);
})();
