(() => {
'use strict';
const words = document.currentScript.dataset;
const lines = [...document.querySelectorAll('svg.chart .line')];
if (!lines.length) return;
const nameOf = (line) => line.querySelector('title').textContent;
const names = [...new Set(lines.map(nameOf))].sort(new Intl.Collator('vi').compare);
function make(name, attributes, ...content) {
const made = document.createElement(name);
Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]));
made.append(...content);
return made;
}
const list = make('select', {}, make('option', { value: '' }, words.none),
...names.map((name) => make('option', { value: name }, name)));
function pick(name) {
list.value = name;
lines.forEach((line) => {
const isPicked = nameOf(line) === name;
line.classList.toggle('picked', isPicked);
line.closest('svg').classList.toggle('picking', name !== '');
if (isPicked) line.parentNode.append(line);
});
}
lines.forEach((line) => {
line.querySelectorAll('path').forEach((path) => {
const broad = path.cloneNode();
broad.setAttribute('class', 'hit');
line.prepend(broad);
});
line.addEventListener('click', () =>
pick(line.classList.contains('picked') ? '' : nameOf(line)));
});
list.addEventListener('change', () => pick(list.value));
document.querySelector('svg.chart:has(.line)').before(
make('p', { class: 'filter', 'data-made': '' }, make('label', {}, `${words.label} `, list)));
})();
