public import Input

extension SheetVocabulary {
  /// How the sheet of the year is to be read; nil where no import has said it.
  ///
  /// Reports what is wrong in the file.
  public func importMap(_ problems: inout Problems) -> ImportMap? {
    tree.texts["\(year)/\(ImportMap.name)"].flatMap { ImportMap($0, of: year, criteria, &problems) }
  }

  /// The same of the last year before that has one without mistakes.
  public var earlierImportMap: ImportMap? {
    let years = tree.texts.keys.compactMap { path in
      path.hasSuffix("/\(ImportMap.name)") ? Int(path.dropLast(ImportMap.name.count + 1)) : nil
    }
    guard let last = years.filter({ $0 < year }).max(),
      let file = tree.texts["\(last)/\(ImportMap.name)"]
    else { return nil }
    var problems = Problems()
    let map = ImportMap(file, of: last, CriteriaSet(), &problems)
    return problems.errorCount == 0 ? map : nil
  }

  /// The name of the cluster in that year.
  public var clusterName: LocalizedText { registers.site.clusterName(in: year) }

  /// Whether the name of a member says its kind, which the site has words of its own for.
  public func isKindSaid(in name: Member.Name) -> Bool {
    name.kind.flatMap { registers.site.members?[$0] }?.isSaid(in: name.text) ?? false
  }

  /// What one member of a kind is called, with a capital; nil where the site has no word of its own for it.
  public func word(ofKind kind: MemberTerms.Kind.ID?, in language: Language) -> String? {
    guard let word = kind.flatMap({ registers.site.members?[$0]?.one.text(in: language) }),
      let first = word.first
    else { return nil }
    return first.uppercased() + word.dropFirst()
  }
}
