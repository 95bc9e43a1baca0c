/// The functions that Chromium runs in a page before it prints it.
///
/// A page's own scripts do not run. What these functions are given comes as arguments.
enum ChromiumScripts {
  /// Makes the page ready to be printed.
  ///
  /// All pictures are there and, unless the site `isPublic`, links to its other pages are none.
  /// Chromium tells the places of elements that a link leads to only, so a link to each element with
  /// `data-count` is put into the head. Into its margins it takes no text from a page, so a bound
  /// paper's title and the date of its figures are given to it as rules. Gives the ids that the
  /// contents list (of an annex that of its end, `data-end`, for it tells how many sheets it has), those with
  /// `data-count`, and pictures that cannot be shown.
  static let prepare = """
    async function (isPublic) {
      for (const image of document.images) image.loading = 'eager';
      const broken = [];
      await Promise.all(Array.from(document.images, image => image.decode().catch(() => {
        broken.push(image.currentSrc || image.src);
      })));
      await document.fonts.ready;
      for (const link of document.querySelectorAll('a[href]')) {
        const written = link.getAttribute('href');
        if (!isPublic && !written.startsWith('#') && !/^[^\\/?#]*:/.test(written)) {
          link.removeAttribute('href');
        }
      }
      const cover = document.querySelector('header.cover');
      if (cover) {
        const text = words => `"${CSS.escape((words ?? '').trim().replace(/\\s+/g, ' '))}"`;
        const [title, figures] = [cover.querySelector('h1')?.textContent, cover.dataset.figures];
        const margins = new CSSStyleSheet();
        for (const page of ['leaves', 'across']) {
          margins.insertRule(`@page ${page} {
            @top-left { content: ${text(title)} } @bottom-left { content: ${text(figures)} }
          }`);
        }
        document.adoptedStyleSheets.push(margins);
      }
      const ids = Array.from(document.querySelectorAll('nav.contents a[href^="#"]'), link => {
        if (!link.querySelector('.leaf')) return null;
        const to = link.dataset.end ?? link.getAttribute('href');
        try { return decodeURIComponent(to.slice(1)); } catch { return null; }
      }).filter(id => id !== null);
      const counting = Array.from(document.querySelectorAll('[data-count][id]'), place => place.id);
      const ends = Array.from(document.querySelectorAll('nav.contents a[data-end]'),
        link => link.dataset.end.slice(1));
      for (const id of [...counting, ...ends]) {
        const link = document.createElement('a');
        link.href = '#' + encodeURIComponent(id);
        document.head.append(link);
      }
      return {ids, counting, broken};
    }
    """

  /// Puts numbers into the contents: the argument has them by id.
  static let fill = """
    function (numbers) {
      for (const link of document.querySelectorAll('nav.contents a[href^="#"]')) {
        const leaf = link.querySelector('.leaf');
        let id = null;
        const to = link.dataset.end ?? link.getAttribute('href');
        try { id = decodeURIComponent(to.slice(1)); } catch { continue; }
        if (leaf && Object.hasOwn(numbers, id)) {
          leaf.textContent = String(numbers[id]) + (link.dataset.unit ?? '');
        }
      }
    }
    """
}
