public import Input

/// The templates of a site, compiled: Mustache 1.4 with inheritance and dynamic names, without
/// lambdas.
///
/// A template's name is the path of its file under the folder of templates, without `.mustache`.
/// Text is escaped where `{{name}}` prints it; `{{{name}}}` prints markup.
public struct TemplateLibrary: Sendable {
  /// How templates treat what they do not know.
  public enum Mode: Sendable {
    /// An unknown tag or partial is a problem, and so is a tag that does not fit its value.
    case strict
    /// As the Mustache specification has it: what is unknown shows nothing, raw tags print text.
    case lenient
  }

  /// The ending of a template's file name.
  public static let ending = ".mustache"

  let compiled: CompiledLibrary
  var limits = Limits()

  /// Compiles every file in `folder` that ends in `.mustache`.
  public init(
    _ files: [SourceFile], under folder: String, mode: Mode = .strict, problems: inout Problems
  ) {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let named = files.compactMap { file in
      Self.name(of: file.path, under: folder).map { (name: $0, file: file) }
    }
    self.init(named, in: folder, mode: mode, problems: &problems)
  }

  /// Compiles every file of a folder, and of the one below it, that ends in `.mustache`.
  public init(_ tree: FileTree, mode: Mode = .strict, problems: inout Problems) {
    let files = tree.textPaths.compactMap { path -> (name: String, file: SourceFile)? in
      guard path.hasSuffix(Self.ending), let file = tree.texts[path] else { return nil }
      return (Self.name(of: path), file)
    }
    self.init(files, in: tree.root, mode: mode, problems: &problems)
  }

  /// Compiles files under given names, wherever they come from; of one name the first counts.
  ///
  /// - Parameter folder: the folder that a missing template is said to be missing in.
  public init(
    _ files: [(name: String, file: SourceFile)], in folder: String = "", mode: Mode = .strict,
    problems: inout Problems
  ) {
    var named: [(name: String, file: SourceFile)] = []
    var numbers: [String: Int] = [:]
    for (name, file) in files where numbers[name] == nil {
      numbers[name] = named.count
      named.append((name, file))
    }
    var symbols = Symbols()
    var templates: [Template] = []
    for (name, file) in named {
      templates.append(
        Compiler.compile(
          file, named: name, among: numbers, symbols: &symbols, isStrict: mode == .strict,
          problems: &problems))
    }
    compiled = CompiledLibrary(
      templates, numbers: numbers, symbols: symbols, folder: folder, isStrict: mode == .strict)
    if mode == .strict { Inclusions(templates, symbols).report(to: &problems) }
  }

  /// The name that a template has by the path of its file, and a name as it stands.
  public static func name(of path: String) -> String {
    path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
  }

  private static func name(of path: String, under folder: String) -> String? {
    guard path.hasSuffix(ending), folder.isEmpty || path.hasPrefix(folder + "/") else { return nil }
    let start = folder.isEmpty ? 0 : folder.utf8.count + 1
    return String(path.utf8.dropFirst(start).dropLast(ending.utf8.count))
  }

  /// The names of all templates, sorted.
  public var names: [String] { compiled.numbers.keys.sorted() }

  /// Makes values ready to lie under the views of this library's pages.
  public func share(_ values: [String: Value]) -> SharedValues {
    let value = Value.record(values)
    let vocabulary = SharedVocabulary(of: value, in: compiled.symbols)
    guard case .record(let frame) = bind(value, vocabulary) else { return .none }
    return SharedValues(value: value, frame: frame, vocabulary: vocabulary, library: compiled)
  }

  private func bind(_ value: Value, _ vocabulary: SharedVocabulary) -> BoundValue {
    compiled.isStrict
      ? BoundValue(value, vocabulary.shape, vocabulary.builder.records, in: compiled.symbols)
      : BoundValue(value, .anything, nil, in: compiled.symbols)
  }
}

extension TemplateLibrary {
  /// Appends the page that a template makes of a view; on a problem nothing is appended.
  ///
  /// Names are looked up in the view, then in what is the page's own, then in what is shared. A template named by a value
  /// (`{{>*name}}`) is only known now: in a strict library, a name without a template and an unknown
  /// tag in that template are problems here, not in `check`.
  public func render<Subject: View>(
    _ name: String, _ view: Subject, shared: SharedValues = .none, own: SharedValues = .none,
    into output: inout [UInt8]
  ) throws(Problem) {
    let tables = Tables(compiled)
    let frame = ViewFrame([view], tables.table(of: Subject.self))
    if shared.library === compiled, own.library == nil {
      let template = try compiled.template(named: name)
      let key = Programs.Key(template: template, view: ObjectIdentifier(Subject.self))
      let program = shared.programs.program(key, after: limits.plainPages) {
        ProgramBuilder.program(
          of: template, for: tables.table(of: Subject.self), over: shared.frame, in: compiled,
          tables)
      }
      let size = output.count
      if let program {
        if program.run(frame, tables, limits, into: &output) { return }
        output.removeLast(output.count - size)
        frame.index = 0
      }
    }
    try render(name, frame, tables, [shared, own], into: &output)
  }

  /// Appends the page that a template makes of a value; on a problem nothing is appended.
  public func render(
    _ name: String, data: Value, shared: SharedValues = .none, into output: inout [UInt8]
  ) throws(Problem) {
    let value = bind(data, SharedVocabulary(of: data, in: compiled.symbols))
    try render(name, value.frame, Tables(compiled), [shared], into: &output)
  }

  private func render(
    _ name: String, _ frame: any Frame, _ tables: Tables, _ shared: [SharedValues],
    into output: inout [UInt8]
  ) throws(Problem) {
    precondition(
      shared.allSatisfy { $0.library == nil || $0.library === compiled },
      "values are shared by the library that renders")
    let template = try compiled.template(named: name)
    let size = output.count
    let lower = shared.filter { $0.library != nil }.map(\.frame)
    var renderer = Renderer(compiled, limits, tables, lower + [frame])
    swap(&renderer.page.output, &output)
    defer { swap(&renderer.page.output, &output) }
    do {
      try renderer.render(template)
    } catch {
      renderer.page.output.removeLast(renderer.page.output.count - size)
      throw error
    }
  }
}

extension TemplateLibrary {
  /// Checks a template and all that it includes against a view and what is shared, also in sections
  /// that no page enters.
  ///
  /// Default content of a block counts where nothing replaces it. The template behind a name that
  /// only a value knows (`{{>*name}}`) is checked when a page is rendered.
  public func check<Subject: View>(
    _ name: String, against view: Subject.Type, shared: SharedValues = .none,
    own: SharedValues = .none, problems: inout Problems
  ) {
    var builder = shared.vocabulary.builder
    let shape = builder.shape(of: view)
    check(name, shape, builder, shared.vocabulary, own, &problems)
  }

  /// Checks a template and all that it includes against the names in a value.
  ///
  /// Where a value mixes kinds, as a list of texts and records does, only `render` can tell.
  public func check(
    _ name: String, against data: Value, shared: SharedValues = .none, problems: inout Problems
  ) {
    var builder = shared.vocabulary.builder
    let shape = builder.absorb(data)
    check(name, shape, builder, shared.vocabulary, .none, &problems)
  }

  private func check(
    _ name: String, _ shape: Shape, _ builder: VocabularyBuilder, _ shared: SharedVocabulary,
    _ own: SharedValues, _ problems: inout Problems
  ) {
    guard let template = problems.collect(try compiled.template(named: name)) else { return }
    var builder = builder
    let bottom = [shared.shape, builder.absorb(own.value)]
    problems.report(
      Checker(
        compiled, template, bottom + [shape], builder.records, known: shared.symbols,
        limit: limits.checks
      ).problems)
  }
}
