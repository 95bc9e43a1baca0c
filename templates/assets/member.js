// Marks the member that a reader chose as their own in tables, charts and maps. The choice is kept in the
// browser; where each file has a store of its own, it goes along in links. Nothing is sent.
(() => {
  'use strict';

  const script = document.currentScript;
  const words = script.dataset;
  const root = new URL('..', script.src).href;
  const folder = new URL(words.members, location.href).href;
  const key = `yearbook-member ${root}`;
  const isFile = location.protocol === 'file:';
  const main = document.querySelector('main');

  // The member that an address is the page of; none for any other page.
  function idOf({ href }) {
    const path = href.replace(/[?#].*/, '');
    const [, id] = path.startsWith(folder) && path.slice(folder.length).match(/^([a-z0-9-]+)\.html$/) || [];
    return id && id !== 'index' ? id : '';
  }

  function stored(...choice) {
    try {
      if (!choice.length) return localStorage.getItem(key) || '';
      if (choice[0]) localStorage.setItem(key, choice[0]);
      else localStorage.removeItem(key);
    } catch (error) { /* a browser that keeps nothing */ }
    return choice[0] || '';
  }

  const parts = () => location.hash.slice(1).split('&').filter(Boolean);
  const isChoice = (part) => /^member=[a-z0-9-]*$/.test(part);
  let told = parts().filter(isChoice).map((part) => part.slice(7)).pop();
  let mine = told === undefined ? stored() : told;
  if (isFile && told !== undefined) stored(told);

  function make(name, attributes, ...content) {
    const made = document.createElement(name);
    Object.keys(attributes).forEach((attribute) => made.setAttribute(attribute, attributes[attribute]));
    made.append(...content);
    return made;
  }

  const links = () => [...main.querySelectorAll('a[href]')].filter(idOf);
  const nameOf = (link) => link.textContent.trim();

  function markLink(link) {
    const head = link.closest('th');
    if (!head) {
      const entry = link.closest('.members li, .names li, .map li');
      if (entry) entry.classList.add('mine');
      return Boolean(entry);
    }
    if (!head.closest('thead')) head.parentElement.classList.add('mine');
    else [...head.closest('table').rows].forEach(({ cells }) =>
      cells[head.cellIndex] && cells[head.cellIndex].classList.add('mine'));
    return true;
  }

  function mark() {
    document.documentElement.dataset.member = mine;
    document.querySelectorAll('.mine').forEach((element) => element.classList.remove('mine'));
    document.querySelectorAll('.own-sign').forEach((sign) => sign.remove());
    const own = mine ? links().filter((link) => idOf(link) === mine) : [];
    own.filter(markLink).forEach((link) => link.after(make('span', { class: 'own-sign', 'data-made': '' },
      make('span', { 'aria-hidden': 'true' }, '\u2009\u25C6'), make('span', { class: 'unseen' }, ` (${words.own})`))));
    const names = new Set(own.map(nameOf));
    document.querySelectorAll('.chart text').forEach((text) => {
      if (text.firstChild && names.has(text.firstChild.textContent.trim())) text.classList.add('mine');
    });
    controls.forEach((show) => show());
  }

  function choose(id) {
    mine = told = stored(id) || id;
    if (isFile) {
      const rest = parts().filter((part) => !isChoice(part));
      try {
        history.replaceState(null, '', `#${[...rest, `member=${id}`].join('&')}`);
      } catch (error) { /* a browser that keeps the address of a file as it is */ }
    }
    mark();
  }

  const controls = [];

  // On a member's own page: a button.
  const page = idOf(location);
  const title = main.querySelector('h1');
  if (page && title) {
    const button = make('button', { type: 'button' });
    title.after(make('p', { class: 'choose', 'data-made': '' }, button));
    button.addEventListener('click', () => choose(mine === page ? '' : page));
    controls.push(() => {
      button.setAttribute('aria-pressed', mine === page);
      button.textContent = `${mine === page ? '\u25C6' : '\u25C7'} ${words.own}`;
    });
  }

  // Elsewhere at the first table or map of members: a list of them, below it where there is little room.
  function groups() {
    const found = new Map();
    links().forEach((link) => {
      const around = link.closest('th') ? link.closest('tbody') && link.closest('table') : link.closest('.map');
      if (around) found.set(around, [...(found.get(around) || []), link]);
    });
    return [...found].filter(([, all]) => new Set(all.map(idOf)).size > 1);
  }

  const [first] = page ? [] : groups();
  if (first) {
    const [group, all] = first;
    const options = new Map(all.map((link) => [idOf(link), nameOf(link)]));
    const select = make('select', {}, make('option', { value: '' }, words.none),
      ...[...options].map(([id, name]) => make('option', { value: id }, name)));
    const label = make('p', { class: 'choose', 'data-made': '' }, make('label', {}, `${words.own} `, select));
    const frame = group.closest('.table') || group;
    if (matchMedia('(max-width: 40em)').matches) frame.after(label);
    else frame.before(label);
    select.addEventListener('change', () => choose(select.value));
    controls.push(() => { select.value = options.has(mine) ? mine : ''; });
  }

  // From a disk the choice goes along with every link to another page of the site.
  function carry({ target }) {
    const link = target.closest && target.closest('a[href]');
    if (told === undefined && !mine || !link || !link.href.startsWith(root)) return;
    const [address, hash = ''] = link.href.split('#');
    if (!/\.html$/.test(address) || address === location.href.split('#')[0]) return;
    link.hash = [...hash.split('&').filter((part) => part && !isChoice(part)), `member=${mine}`].join('&');
  }

  if (isFile) {
    ['click', 'auxclick', 'contextmenu'].forEach((kind) => document.addEventListener(kind, carry, true));
    document.addEventListener('submit', ({ target }) => {
      if (mine) target.action = `${target.action.split('#')[0]}#member=${mine}`;
    }, true);
    // A place in the page that came along with the choice.
    const place = parts().filter((part) => !isChoice(part)).join('&');
    if (told !== undefined && place) location.replace(`#${place}`);
  }

  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (told === undefined) mine = stored();
    mark();
  });
  mark();
})();
