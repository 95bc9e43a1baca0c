/// The preview's own files, which no built site has.
enum PreviewFiles {
  /// Keeps a page up to date and shows what is wrong over it, as long as the page is seen.
  ///
  /// All that comes from files is set as text.
  static let script = #"""
    "use strict";
    (() => {
      const own = document.currentScript.dataset;
      const host = document.createElement("div");
      host.id = "_preview";
      const root = host.attachShadow({ mode: "open" });
      const style = make("link");
      style.rel = "stylesheet";
      style.href = "/_preview/preview.css";
      const draft = make("p", "draft", own.draft);
      const ended = make("p", "ended");
      ended.setAttribute("role", "status");
      const list = make("details", "list");
      const counts = make("summary", "counts");
      const before = make("p", "before");
      const entries = make("ol");
      list.append(counts, before, entries);
      const panel = make("section", "panel");
      panel.lang = own.lang;
      panel.setAttribute("aria-label", `${own.errors}, ${own.warnings}`);
      const changes = make("details", "changes");
      const changeCounts = make("summary", "counts");
      const refusals = make("ol");
      const changeLines = make("ul");
      for (const told of [refusals, changeLines]) told.lang = own.lang === "vi" ? "vi" : "en";
      changes.append(changeCounts, refusals, changeLines);
      panel.append(draft, ended, list, changes);
      root.append(style, panel);
      document.body.append(host);
      // The end of the page can be scrolled up from behind the panel.
      new ResizeObserver(() => {
        document.body.style.paddingBottom = `${panel.offsetHeight}px`;
      }).observe(panel);
      draft.hidden = !own.draft;
      ended.hidden = true;
      list.hidden = true;
      changes.hidden = true;

      let known = "";
      let asking = null;
      let failures = 0;

      function make(name, kind, text) {
        const element = document.createElement(name);
        if (kind) element.className = kind;
        if (text) element.textContent = text;
        return element;
      }

      function entry(problem) {
        const item = make("li", problem.severity);
        item.append(make("p", "message", problem.message));
        if (problem.excerpt) {
          const excerpt = make("pre", "excerpt", problem.excerpt);
          excerpt.tabIndex = 0;
          item.append(excerpt);
        }
        return item;
      }

      const marks = new CSSStyleSheet();
      marks.replaceSync(
        "a[data-preview-draft]::after { content: ' (' attr(data-preview-draft) ')'; font-size: 0.85em; }",
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];

      // Links to drafts say so.
      function mark(drafts) {
        const paths = new Set(drafts);
        for (const link of document.links) {
          const path = link.pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
          if (paths.has(path)) link.dataset.previewDraft = own.mark;
          else delete link.dataset.previewDraft;
        }
      }

      // Who has closed a list is not shown the same one again.
      function remember(what, key) {
        sessionStorage.setItem(key, what.open ? "" : what.dataset.content);
      }

      function show(news) {
        const parts = [];
        if (news.errors) parts.push(`${own.errors}: ${news.errors}`);
        if (news.warnings) parts.push(`${own.warnings}: ${news.warnings}`);
        const content = JSON.stringify(news.problems);
        list.hidden = parts.length === 0;
        if (list.dataset.content === content) return;
        list.dataset.content = content;
        counts.textContent = parts.join(" · ");
        panel.classList.toggle("wrong", news.errors > 0);
        before.textContent = news.isBefore ? own.before : "";
        before.hidden = !news.isBefore;
        entries.replaceChildren(...news.problems.map(entry));
        list.open = news.errors > 0 && sessionStorage.getItem("_preview") !== content;
      }
      counts.addEventListener("click", () => setTimeout(() => remember(list, "_preview")));

      // What a build would change in the published site.
      function showChanges(news) {
        changes.hidden = !news;
        const content = news ? JSON.stringify(news) : "";
        if (changes.dataset.content === content) return;
        changes.dataset.content = content;
        if (!news) return;
        const wrong = news.refusals.filter((refusal) => refusal.severity === "error").length;
        const parts = [`${own.changes}: ${news.count}`];
        if (wrong) parts.push(`${own.refused}: ${wrong}`);
        changeCounts.textContent = parts.join(" · ");
        changes.classList.toggle("refused", wrong > 0);
        refusals.replaceChildren(...news.refusals.map(entry));
        changeLines.replaceChildren(...news.lines.map((line) => make("li", "change", line)));
        const rest = news.count - news.lines.length;
        if (rest > 0) {
          const more = make("li", "change", `${own.more}: ${rest}`);
          more.lang = own.lang;
          changeLines.append(more);
        }
        changes.open = wrong > 0 && sessionStorage.getItem("_preview-changes") !== content;
      }
      changeCounts.addEventListener("click", () =>
        setTimeout(() => remember(changes, "_preview-changes")),
      );

      async function ask() {
        if (asking || document.hidden) return;
        asking = new AbortController();
        let pause = 0;
        try {
          const answer = await fetch(`/_preview/state?after=${known}&lang=${own.lang}`, {
            cache: "no-store",
            signal: asking.signal,
          });
          if (!answer.ok) throw new Error(answer.statusText);
          const news = await answer.json();
          if (news.pages !== own.pages) {
            location.reload();
            return;
          }
          known = news.state;
          failures = 0;
          ended.hidden = true;
          ended.textContent = "";
          show(news);
          showChanges(news.changes);
          mark(news.drafts);
        } catch (error) {
          if (error.name !== "AbortError") failures += 1;
          if (failures > 1) {
            ended.textContent = own.ended;
            ended.hidden = false;
          }
          pause = 500;
        }
        asking = null;
        setTimeout(ask, pause);
      }

      // A browser lends a site six connections; hidden pages give theirs back.
      document.addEventListener("visibilitychange", () => {
        if (document.hidden) asking?.abort();
        else ask();
      });
      addEventListener("pagehide", () => asking?.abort());
      addEventListener("pageshow", ask);
      ask();
    })();

    """#

  /// How what is wrong looks, whatever the site's own styles are.
  static let style = """
    :host { all: initial; }
    .panel {
      --paper: #fff; --ink: #1a1a1a; --line: #8a8a8a; --wrong: #a4161a; --calm: #5c4400; --tint: #f3f3f0;
      position: fixed; inset: auto 0 0; z-index: 2147483647; box-sizing: border-box;
      max-height: 60vh; max-height: 60dvh; overflow: auto; overscroll-behavior: contain;
      background: var(--paper); color: var(--ink); border-top: 3px solid var(--line);
      font: 16px/1.5 system-ui, "Liberation Sans", sans-serif;
    }
    .panel.wrong { border-top-color: var(--wrong); }
    .panel:not(:has(> :not([hidden]))) { display: none; }
    [hidden] { display: none !important; }
    p, ol, ul { margin: 0; }
    .draft, .ended, .counts { padding: 6px 16px; }
    .draft, .ended { background: var(--tint); border-bottom: 1px solid var(--line); }
    .counts { cursor: pointer; font-weight: 600; color: var(--calm); min-height: 24px; }
    .wrong .list .counts { color: var(--wrong); }
    .changes:not([hidden]) { border-top: 1px solid var(--line); }
    .changes .counts { color: var(--ink); }
    .changes.refused .counts { color: var(--wrong); }
    .counts:focus-visible, .excerpt:focus-visible { outline: 3px solid var(--ink); outline-offset: -3px; }
    .before { padding: 0 16px 6px; }
    ol, ul { list-style: none; padding: 0 16px 12px; }
    :is(ol, ul):empty { display: none; }
    .change { padding: 2px 0; border-top: 0; overflow-wrap: anywhere; }
    li { padding: 6px 0; border-top: 1px solid var(--tint); }
    .message { overflow-wrap: anywhere; }
    .error .message { color: var(--wrong); }
    .excerpt {
      margin: 4px 0 0; padding: 6px 8px; overflow-x: auto; background: var(--tint); color: var(--ink);
      font: 14px/1.4 ui-monospace, "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      .panel { --paper: #1b1b1d; --ink: #ececec; --line: #8f8f8f; --wrong: #ff9a94; --calm: #f1cf6b; --tint: #2a2a2d; }
    }
    @media print { .panel { display: none; } }

    """
}
