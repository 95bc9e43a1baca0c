import Emulation
import Input
import Links
import Localization
import Pages
import Templates

extension PageRenderer {
  /// A renderer for each language of an archive, with templates and words from a folder.
  ///
  /// Templates and words are checked, texts are read; all problems are reported.
  static func all(
    _ archive: Archive, templates tree: FileTree, printed: Set<String>,
    memory: inout SiteMemory, problems: inout Problems
  ) -> [PageRenderer] {
    let languages = archive.site.languages
    let chosen = PageKind.definitions.map { definition in
      Set(definition.ownTemplates(in: archive).map(\.text))
    }
    let known = memory.interface.flatMap { interface in
      interface.texts == tree.texts && interface.lowerTexts == tree.lowerTexts
        && interface.languages == languages
        && interface.vocabulary == archive.site.vocabulary
        && interface.extraNames == archive.extraNames && interface.chosen == chosen
        && interface.isWhole == archive.unreadNotes.isEmpty
        ? interface : nil
    }
    var found = known?.problems ?? Problems()
    let library =
      known?.library
      ?? TemplateLibrary(tree, problems: &found)
    let words = known?.words ?? Self.words(of: archive.site, tree, &found)
    if known == nil { Self.reportPlaceholders(in: tree, &found) }
    let texts = memory.texts(of: archive, &problems)
    let names = Dictionary(uniqueKeysWithValues: words.map { ($0.language, $0[.language]) })
    let (crosslinks, related) = memory.bonds(of: archive)
    let navigation = Navigation(PageKind.definitions)
    let sites = words.map { words in
      let language = Localization(archive, words, languageNames: names)
      return SiteContext(
        archive, language, Links(archive, in: words.language, printed: printed),
        texts: texts.shown[words.language] ?? [:], crosslinks, related, navigation,
        TemplateRenderer(library, language), editions: texts.editions)
    }
    let galleries = Gallery.years(of: sites)
    let renderers = sites.map { PageRenderer($0.showing(galleries: galleries)) }
    if known == nil {
      renderers.first?.checkTemplates(of: tree, &found)
      TemplateFolder(tree, library, chosen: chosen.reduce([]) { $0.union($1) }).report(
        languages, words, isWhole: archive.unreadNotes.isEmpty, to: &found)
    }
    renderers.first?.reportMissingTemplates(of: tree, &problems)
    let folder = TemplateFolder(tree, library)
    folder.report(unshown: archive.site.columns, to: &problems)
    folder.report(unshown: archive.site.look, to: &problems)
    folder.report(unlisted: archive.pages, to: &problems)
    if let look = archive.site.look { LookSheet(look, tree).report(to: &problems) }
    problems.report(found)
    memory.interface = SiteMemory.Interface(
      texts: tree.texts, lowerTexts: tree.lowerTexts, languages: languages,
      vocabulary: archive.site.vocabulary,
      extraNames: archive.extraNames, chosen: chosen,
      isWhole: archive.unreadNotes.isEmpty, library: library, words: words,
      problems: found)
    return renderers
  }

  /// Reports placeholders left in templates; those in words are reported where words are read.
  private static func reportPlaceholders(in tree: FileTree, _ problems: inout Problems) {
    for path in tree.textPaths where path.hasSuffix(TemplateLibrary.ending) && tree.isOwn(path) {
      guard let file = tree.texts[path] else { continue }
      Placeholder.report(in: file, to: &problems)
    }
  }

  private static func words(
    of site: Site, _ tree: FileTree, _ problems: inout Problems
  ) -> [InterfaceTexts] {
    let words = site.languages.readInParallel(&problems) { language, problems -> InterfaceTexts? in
      let name = "words.\(language.code).yaml"
      let files = tree.layers(of: name)
      if !files.isEmpty {
        return InterfaceTexts(
          files, at: tree.shownPath(name), language: language, of: site.vocabulary,
          problems: &problems)
      }
      guard !tree.unreadable.contains(name) else { return nil }
      problems.report(
        LocalizationProblem.missingFile(language).at(Place(path: tree.shownPath(name))))
      return nil
    }
    for one in words {
      for other in words { one.reportMissing(besides: other, to: &problems) }
    }
    return words
  }
}
