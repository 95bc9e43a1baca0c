// Fetches the finder when a reader turns to the search field, and at once on the page of results.
(() => {
  'use strict';

  const field = document.getElementById('_search');
  if (!field) return;
  const { src, dataset } = document.currentScript;

  function fetchFinder() {
    field.removeEventListener('focus', fetchFinder);
    const script = document.createElement('script');
    script.src = src.replace(/search\.js$/, 'finder.js');
    Object.assign(script.dataset, dataset);
    document.head.append(script);
  }

  if (document.getElementById('_results') || document.activeElement === field) fetchFinder();
  else field.addEventListener('focus', fetchFinder);
})();
