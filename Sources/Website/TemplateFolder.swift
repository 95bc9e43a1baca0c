import Emulation
import Input
import LinkCheck
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

  /// Reports each file and each word that nothing uses, with the nearest one that there is.
  func report(
    _ languages: [Language], _ words: [InterfaceTexts], to problems: inout Problems
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
      report(path, isTemplate: isTemplate, among: known, to: &problems)
    }
    for (path, file) in tree.binaries where !Self.anyKind.contains(where: path.hasPrefix) {
      problems.report(
        WebsiteProblem.unknownTemplateFile(path, nearest: Self.assets + path).at(
          Place(path: file.path)))
    }
    report(words, to: &problems)
    reportBlockedCode(to: &problems)
    reportBlockedFonts(to: &problems)
  }

  /// Reports fonts in stylesheets that a policy of the templates blocks.
  private func reportBlockedFonts(to problems: inout Problems) {
    let fonts = tree.textPaths.filter { $0.hasSuffix(".css") && tree.isOwn($0) }
      .compactMap { tree.texts[$0] }.flatMap(StyleLinks.fonts)
    guard !fonts.isEmpty else { return }
    let policies = tree.textPaths.filter { $0.hasSuffix(TemplateLibrary.ending) }
      .compactMap { tree.texts[$0] }.compactMap(PagePolicy.init)
    guard policies.allSatisfy({ $0.blocks(.font) }) else { return }
    for place in fonts { problems.report(LinkCheckProblem.blocked(.font).at(place)) }
  }

  /// Reports a ranking of the site's own that does not show the columns that `site.yaml` names.
  func report(unshown columns: RankingColumns, to problems: inout Problems) {
    let path = "ranking" + TemplateLibrary.ending
    guard columns.place != nil, tree.isOwn(path), let file = tree.texts[path],
      file.bytes.firstRange(of: "{{#cells}}".utf8) == nil
    else { return }
    problems.report(WebsiteProblem.columnsNotShown.at(Place(path: file.path)))
  }

  /// Reports what templates have in any section that the policy of their own page blocks.
  ///
  /// What only the values of a page make so is found in the finished pages.
  func reportBlockedCode(to problems: inout Problems) {
    var parts: [String: [(part: PolicedPart, place: Place)]] = [:]
    var policies: [String: PagePolicy] = [:]
    for name in reached {
      guard let file = tree.texts[name + TemplateLibrary.ending] else { continue }
      parts[name] = TemplateMarkup.parts(in: file)
      policies[name] = PagePolicy(of: file)
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

  /// Reports a layout of the site's own that does not link to what `look` makes.
  func report(unshown look: Look?, to problems: inout Problems) {
    let path = "layout" + TemplateLibrary.ending
    guard look != nil, tree.isOwn(path), let file = tree.texts[path],
      file.bytes.firstRange(of: "page.look".utf8) == nil
    else { return }
    problems.report(WebsiteProblem.lookNotShown.at(Place(path: file.path)))
  }

  /// The most unused words of a file for which the nearest known one is looked for.
  private static let mostSuggestions = 1_000

  /// Reports words that a file adds and that no template names.
  private func report(_ words: [InterfaceTexts], to problems: inout Problems) {
    let added = words.filter { !$0.addedKeys.isEmpty }
    guard !added.isEmpty else { return }
    let named = namedWords
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
