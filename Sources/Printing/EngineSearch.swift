import Foundation
public import Input

/// Looks for a program to print with on this machine.
public struct EngineSearch: Sendable {
  /// The oldest WeasyPrint that can do what the papers need.
  static let oldestWeasyPrint = 70

  /// The names of engines and of the programs that stand for them, the best first.
  private static let programs: [(name: String, programs: [String])] = [
    ("weasyprint", ["weasyprint"]),
    (
      "chromium",
      [
        "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser",
        "google-chrome", "google-chrome-stable",
      ]
    ),
  ]

  /// Programs of macOS that are on no `PATH`.
  private static let applications = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ]

  private let folders: [String]
  private let applications: [String]
  let patience: Duration

  /// An engine, and why others that are there were not taken.
  public struct Found: Sendable {
    /// What to print with.
    public let engine: Engine
    /// Sentences without a full stop on those that come before it and cannot be used.
    public let passedOver: [Bilingual]
  }

  /// Looks in the folders of `path`, with colons between them, and among macOS's applications.
  public init(path: String) {
    self.init(path: path, applications: Self.applications, patience: .seconds(60))
  }

  init(path: String, applications: [String], patience: Duration) {
    folders = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    self.applications = applications
    self.patience = patience
  }

  /// Looks for WeasyPrint, then for Chromium; or for the one that is named `weasyprint`, `chromium`,
  /// or by the name or path of a program.
  ///
  /// Throws `NoEngine` where there is none that can be used, and a `CocoaError` where the disk refuses.
  public func find(_ name: String? = nil) throws -> Found {
    let folder = try WorkFolder()
    defer { folder.remove() }
    let place = try folder.engineFolder(0)
    var faults: [Bilingual] = []
    for program in try candidates(name) {
      switch check(program, in: place) {
      case .success(let engine): return Found(engine: engine, passedOver: faults)
      case .failure(let fault): faults.append(fault.text)
      }
    }
    throw name == nil || faults.isEmpty
      ? NoEngine.atAll(faults) : NoEngine.joined(faults)
  }

  /// The programs that may be what is sought, the best first.
  private func candidates(_ name: String?) throws(NoEngine) -> [String] {
    guard let name else { return Self.programs.flatMap { found($0.programs) } + installed }
    if let known = Self.programs.first(where: { $0.name == name.lowercased() }) {
      let found = found(known.programs) + (known.name == "chromium" ? installed : [])
      guard !found.isEmpty else {
        let isChromium = known.name == "chromium"
        throw NoEngine(
          "\(isChromium ? "Chromium" : "WeasyPrint") is not on this machine; install"
            + " \((isChromium ? NoEngine.chromiumAdvice : NoEngine.weasyPrintAdvice).english)",
          vi: "máy này chưa có \(isChromium ? "Chromium" : "WeasyPrint"); hãy cài"
            + " \((isChromium ? NoEngine.chromiumAdvice : NoEngine.weasyPrintAdvice).vietnamese)")
      }
      return found
    }
    if name.contains("/") {
      let path = URL(filePath: name).path(percentEncoded: false)
      if FileManager.default.isExecutableFile(atPath: path) { return [path] }
    } else if !found([name]).isEmpty {
      return found([name])
    }
    let known = Self.programs.flatMap { [$0.name] + $0.programs }
    throw NoEngine(
      "there is no program '\(name)'\(Suggestion.text(for: name, among: known)); name weasyprint,"
        + " chromium, or the path of one of these programs",
      vi:
        "không có chương trình '\(name)'\(Suggestion.vietnamese(Suggestion.nearest(to: name, among: known)));"
        + " hãy ghi weasyprint, chromium, hoặc đường dẫn của một trong các chương trình này")
  }

  /// The files of programs, in the order of the names; each name is found once.
  func found(_ names: [String]) -> [String] {
    names.compactMap { name in
      folders.lazy.map { "\($0)/\(name)" }.first { path in
        FileManager.default.isExecutableFile(atPath: path) && isFile(path)
      }
    }
  }

  private var installed: [String] {
    applications.filter { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func isFile(_ path: String) -> Bool {
    let values = try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory == false
  }

  private func check(_ program: String, in folder: URL) -> Result<Engine, NoEngine> {
    let told: (text: String, isWhole: Bool)
    let words: String
    do {
      let process = try EngineProcess(
        program, program, ["--version"], in: folder, mark: 0, patience: patience)
      told = process.outputToEnd()
      words = process.lastWords
    } catch {
      return .failure(NoEngine(error.message, vi: error.vietnamese))
    }
    guard told.isWhole, let version = Self.version(in: told.text) else {
      let said = words.isEmpty ? "" : ": \(words)"
      return .failure(
        NoEngine(
          "'\(program)' does not tell its version\(said)",
          vi: "'\(program)' không cho biết phiên bản\(said)"))
    }
    let text = told.text.lowercased()
    if text.contains("weasyprint") { return weasyPrint(program, version) }
    if text.contains("chrom") {
      return .success(
        Engine(
          kind: .chromium, version: version, program: program, pdfinfo: found(["pdfinfo"]).first))
    }
    return .failure(
      NoEngine(
        "'\(program)' is neither WeasyPrint nor Chromium",
        vi: "'\(program)' không phải là WeasyPrint hay Chromium"))
  }

  private func weasyPrint(_ program: String, _ version: String) -> Result<Engine, NoEngine> {
    guard let major = version.split(separator: ".").first.flatMap({ Int($0) }),
      major >= Self.oldestWeasyPrint
    else {
      return .failure(
        NoEngine(
          "WeasyPrint \(version) ('\(program)') is too old; install"
            + " \(NoEngine.weasyPrintAdvice.english)",
          vi:
            "WeasyPrint \(version) ('\(program)') quá cũ; hãy cài \(NoEngine.weasyPrintAdvice.vietnamese)"
        ))
    }
    guard let python = PythonProgram(program)?.interpreter(in: folders) else {
      return .failure(
        NoEngine(
          "'\(program)' does not say which Python it runs in; name the program that pip made",
          vi: "'\(program)' không cho biết chạy bằng Python nào; hãy ghi chương trình do pip tạo"))
    }
    return .success(
      Engine(kind: .weasyPrint, version: version, program: python, pdfinfo: nil))
  }

  /// The first word of a text that begins with a digit.
  private static func version(in text: String) -> String? {
    text.split(whereSeparator: \.isWhitespace).first {
      $0.first?.isASCII == true && $0.first?.isNumber == true
    }
    .map(String.init)
  }
}
