import Emulation
import Input
import LinkCheck
import Links
import Localization
import Pages
import Templates

/// The files of a site's own folder of templates: which of them the site uses.
package struct TemplateFolder {
  /// The folder of what is published as it is.
  static let assets = "assets/"
  /// The picture that browsers ask for at the root of a site.
  static let favicon = "favicon.ico"
  /// What the paths of files begin with that are published as they are, whatever their kind.
  package static let anyKind = [assets, favicon]

  private let tree: FileTree
  private let library: TemplateLibrary
  private let used: Set<String>

  /// - Parameter chosen: the templates that notes and pages name.
  init(_ tree: FileTree, _ library: TemplateLibrary, chosen: Set<String> = []) {
    self.tree = tree
    self.library = library
    used = Set(PageRenderer.templates.map(\.name)).union(chosen)
  }

  /// The path under which a file that is not used would be published.
  private static func published(_ path: String) -> String {
    let small = path.lowercased()
    guard let start = anyKind.first(where: small.hasPrefix) else { return assets + path }
    return start + path.dropFirst(start.count)
  }

  /// Reports each file and each word that nothing uses, with the nearest one that there is.
  ///
  /// - Parameter isWhole: whether all notes and pages could be read; one with a mistake may be the one that
  ///   is made with a template.
  func report(
    _ languages: [Language], _ words: [InterfaceTexts], isWhole: Bool, to problems: inout Problems
  ) {
    let reached = reached
    let known =
      tree.lowerTexts.keys.sorted()
      + PageRenderer.templates.map { $0.name + TemplateLibrary.ending }
      // A whole set of templates has the words of both, whatever languages the site has.
      + (languages + [.english, .vietnamese]).map { "words.\($0.code).yaml" }
    for path in tree.textPaths where tree.isOwn(path) && !path.hasPrefix(Self.assets) {
      guard tree.lowerTexts[path] == nil, !path.hasSuffix(".md") else { continue }
      let isTemplate = path.hasSuffix(TemplateLibrary.ending)
      if isTemplate ? reached.contains(TemplateLibrary.name(of: path)) : known.contains(path) {
        continue
      }
      guard isWhole || !isTemplate else { continue }
      report(path, isTemplate: isTemplate, among: known, to: &problems)
    }
    for (path, file) in tree.binaries where !Self.anyKind.contains(where: path.hasPrefix) {
      problems.report(
        WebsiteProblem.unknownTemplateFile(path, nearest: Self.published(path)).at(
          Place(path: file.path)))
    }
    report(words, to: &problems)
    reportPagesWithinPages(to: &problems)
    reportBlockedCode(to: &problems)
    reportBlockedFonts(to: &problems)
  }

  /// Reports fonts in stylesheets that a policy of the templates blocks.
  private func reportBlockedFonts(to problems: inout Problems) {
    let fonts = tree.textPaths.filter { $0.hasSuffix(".css") && tree.isOwn($0) }
      .compactMap { tree.texts[$0] }.flatMap(StyleLinks.fonts)
    guard !fonts.isEmpty else { return }
    let policies = tree.textPaths.filter { $0.hasSuffix(TemplateLibrary.ending) }
      .compactMap { tree.texts[$0] }.compactMap { TemplateParts($0).policy }
    guard policies.allSatisfy({ $0.blocks(.font) }) else { return }
    for place in fonts { problems.report(LinkCheckProblem.blocked(.font).at(place)) }
  }

  /// Reports a ranking of the site's own that does not show the columns that the site has.
  func report(unshown columns: RankingColumns, to problems: inout Problems) {
    let path = "ranking" + TemplateLibrary.ending
    guard tree.isOwn(path), let file = tree.texts[path] else { return }
    let sections = sections(reachableFrom: "ranking")
    guard sections.contains("cells") else {
      guard columns.place != nil else { return }
      return problems.report(WebsiteProblem.columnsNotShown.at(Place(path: file.path)))
    }
    let missing = columns.all.filter { !sections.contains($0.section) }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    problems.report(WebsiteProblem.columnsWithoutCells(missing).at(Place(path: file.path)))
  }

  /// Reports templates of the site's own for pages of folders that do not list the pages below.
  func report(unlisted pages: [FreePage], to problems: inout Problems) {
    var reported: Set<Place> = []
    for page in pages where !page.pages(belowAmong: pages).isEmpty {
      let name = page.template?.text ?? PageKind.page.rawValue
      let path = name + TemplateLibrary.ending
      guard tree.isOwn(path), let file = tree.texts[path],
        !sections(reachableFrom: name).contains("pages")
      else { continue }
      let place = page.template?.place ?? Place(path: file.path)
      guard reported.insert(place).inserted else { continue }
      problems.report(WebsiteProblem.pagesNotListed.at(place))
    }
  }

  /// Reports templates of the site's own that include one that makes a whole page.
  private func reportPagesWithinPages(to problems: inout Problems) {
    for path in tree.textPaths where path.hasSuffix(TemplateLibrary.ending) && tree.isOwn(path) {
      guard let file = tree.texts[path] else { continue }
      for part in TemplateParts.included(by: file) where used.contains(part.text) {
        guard let page = tree.texts[part.text + TemplateLibrary.ending],
          ["{{<layout}}", "{{<paper-layout}}"].contains(where: {
            page.bytes.firstRange(of: $0.utf8) != nil
          })
        else { continue }
        problems.report(WebsiteProblem.templateOfOthers(part.text).at(part.place))
      }
    }
  }

  /// The names of the sections in a template and in those that it includes.
  private func sections(reachableFrom name: String) -> Set<String> {
    text(reachableFrom: name).matches(of: /\{\{#\s*([^\s{}]+)\s*\}\}/)
      .reduce(into: []) { $0.insert(String($1.1)) }
  }

  private func text(reachableFrom name: String) -> String {
    library.names(reachableFrom: name).sorted().compactMap {
      tree.texts[$0 + TemplateLibrary.ending]
    }
    .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Reports what templates have in any section that the policy of their own page blocks.
  ///
  /// What only the values of a page make so is found in the finished pages.
  func reportBlockedCode(to problems: inout Problems) {
    var parts: [String: [(part: PolicedPart, place: Place)]] = [:]
    var policies: [String: PagePolicy] = [:]
    for name in reached {
      guard let file = tree.texts[name + TemplateLibrary.ending] else { continue }
      let found = TemplateParts(file)
      (parts[name], policies[name]) = (found.all, found.policy)
    }
    var reported: Set<Place> = []
    for root in used.sorted() {
      let names = library.names(reachableFrom: root)
      let own = names.compactMap { policies[$0] }
      guard var policy = own.first else { continue }
      for other in own.dropFirst() { policy.add(other) }
      for found in names.sorted().flatMap({ parts[$0] ?? [] })
      where policy.blocks(found.part) && reported.insert(found.place).inserted {
        problems.report(LinkCheckProblem.blocked(found.part).at(found.place))
      }
    }
  }

  /// The names of all templates that pages are made with, and of those that they include.
  private var reached: Set<String> {
    used.reduce(into: []) { $0.formUnion(library.names(reachableFrom: $1)) }
  }

  private func report(
    _ path: String, isTemplate: Bool, among known: [String], to problems: inout Problems
  ) {
    let place = Place(path: tree.shownPath(path))
    let inAssets = known.first { $0 == Self.assets + path }
    let nearest = inAssets ?? Suggestion.nearest(to: path, among: known)
    guard isTemplate else {
      return problems.report(WebsiteProblem.unknownTemplateFile(path, nearest: nearest).at(place))
    }
    let name = nearest.flatMap { $0.hasSuffix(TemplateLibrary.ending) ? $0 : nil }
    problems.report(
      WebsiteProblem.unusedTemplate(
        TemplateLibrary.name(of: path), nearest: name.map(TemplateLibrary.name)
      ).at(place))
  }

  /// Reports a layout of the site's own that does not link to what `look` makes, or show its logo.
  func report(unshown look: Look?, to problems: inout Problems) {
    let path = "layout" + TemplateLibrary.ending
    guard let look, tree.isOwn(path), let file = tree.texts[path] else { return }
    let text = text(reachableFrom: "layout")
    if !text.contains("page.look") {
      problems.report(WebsiteProblem.lookNotShown.at(Place(path: file.path)))
    }
    if look.logo != nil, !text.contains("page.logo") {
      problems.report(WebsiteProblem.logoNotShown.at(Place(path: file.path)))
    }
  }

  /// The words of earlier versions that the program does not use any more, and files of words may have.
  private static let earlierWords: Set<String> = ["rank-among"]

  /// The most unused words of a file for which the nearest known one is looked for.
  private static let mostSuggestions = 1_000

  /// Reports words that a file adds and that no template names.
  private func report(_ words: [InterfaceTexts], to problems: inout Problems) {
    let added = words.filter { !$0.addedKeys.isEmpty }
    guard !added.isEmpty else { return }
    let named = namedWords.union(Self.earlierWords)
    for words in added {
      let known = words.lowerKeys.sorted()
      let unused = words.addedKeys.filter { !named.contains($0.text) }
      for (index, key) in unused.enumerated() {
        let nearest =
          index < Self.mostSuggestions ? Suggestion.nearest(to: key.text, among: known) : nil
        problems.report(WebsiteProblem.unusedWord(key.text, nearest: nearest).at(key.place))
      }
    }
  }

  /// The keys of words that templates name, as in `{{words.home}}`.
  private var namedWords: Set<String> {
    let files = tree.textPaths.filter { $0.hasSuffix(TemplateLibrary.ending) }
    return files.compactMap { tree.texts[$0] }.reduce(into: []) { names, file in
      for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /words\.([^\s{}.]+)/) {
        names.insert(String(match.1))
      }
    }
  }
}

extension RankingColumn {
  /// The section of a template that has its cell.
  fileprivate var section: String {
    switch self {
    case .bonus, .penalty, .groups: "own"
    case .serial, .rank, .member, .tier, .points, .share, .stage, .change, .award: "is-\(rawValue)"
    }
  }
}
