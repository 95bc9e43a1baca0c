import Formats
import Foundation

/// Chromium's headless shell in one process, printing each page in a browser of its own.
///
/// It opens no files and no connections: everything that a page asks for is answered from here.
final class ChromiumSession: EngineSession {
  /// The functions of Chromium that have to be told that events of them are wanted.
  private static let domains = ["Page", "Log", "Inspector"]
  private static let mostComplaints = 100
  /// How often a page is printed until the numbers in its contents are right.
  private static let mostPasses = 4

  private let devTools: DevTools
  private let site: PrintSite
  private let pdfinfo: String?
  private let folder: URL
  private let patience: Duration
  private var complaints: [String] = []
  private var refused: Set<String> = []
  /// The page that is being printed.
  private var page: String?

  /// Prints with a started process; `pdfinfo` runs in `folder`.
  init(
    _ process: EngineProcess, _ site: PrintSite, pdfinfo: String?, in folder: URL,
    patience: Duration
  ) {
    devTools = DevTools(process)
    (self.site, self.pdfinfo, self.folder, self.patience) = (site, pdfinfo, folder, patience)
  }

  /// A shell puts the pipes of the process where the protocol has them, at descriptors 3 and 4.
  static func arguments(_ program: String, profile: URL) -> [String] {
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return [
      "-c", #"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#, program, "--headless=new",
      "--remote-debugging-pipe", "--user-data-dir=\(profile.path(percentEncoded: false))",
      "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
      "--no-first-run", "--no-default-browser-check", "--font-render-hinting=none",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ] + sandbox
  }

  func print(_ page: String, into file: URL) throws(EngineFailure) -> [String] {
    (complaints, refused) = ([], [])
    let browser = try call("Target.createBrowserContext")["browserContextId"] ?? .null
    defer { _ = try? devTools.post("Target.disposeBrowserContext", ["browserContextId": browser]) }
    let target = try call(
      "Target.createTarget", ["url": "about:blank", "browserContextId": browser])["targetId"]
    let session = try call(
      "Target.attachToTarget", ["targetId": target ?? .null, "flatten": true])["sessionId"]?.text
    self.page = session
    try open(page)
    try printWithNumbers(try prepare(), into: file)
    return complaints
  }

  private func open(_ page: String) throws(EngineFailure) {
    for domain in Self.domains { try call("\(domain).enable") }
    try call("Fetch.enable", ["patterns": [["urlPattern": "*"]]])
    try call("Emulation.setScriptExecutionDisabled", ["value": true])
    try call("Emulation.setEmulatedMedia", ["media": "print"])
    var isLoaded = false
    let answer = try devTools.call(
      "Page.navigate", ["url": .text(site.address(of: page))], in: self.page
    ) { event throws(EngineFailure) in
      isLoaded = isLoaded || event.method == "Page.loadEventFired"
      try follow(event)
    }
    if let error = answer["errorText"]?.text {
      throw EngineFailure("Chromium cannot open this page: \(error)", canGoOn: true)
    }
    guard !isLoaded else { return }
    try devTools.wait { event throws(EngineFailure) in
      try follow(event)
      return event.method == "Page.loadEventFired" && event.session == self.page
    }
  }

  /// What `ChromiumScripts.prepare` gives.
  private struct Prepared {
    let ids: [String]
    let counting: [String]
  }

  private func prepare() throws(EngineFailure) -> Prepared {
    let found = try run(ChromiumScripts.prepare, with: .flag(site.isPublic))
    for picture in found["broken"]?.texts ?? [] where !refused.contains(picture) {
      complain("'\(site.shown(picture))' is no picture that can be shown")
    }
    return Prepared(ids: found["ids"]?.texts ?? [], counting: found["counting"]?.texts ?? [])
  }

  private func printWithNumbers(_ prepared: Prepared, into file: URL) throws(EngineFailure) {
    try writePDF(into: file)
    guard let pdfinfo, !prepared.ids.isEmpty else { return }
    var shown: [String: Int] = [:]
    for _ in 1..<Self.mostPasses {
      let told = try EngineProcess(
        "pdfinfo", pdfinfo, ["-dests", file.path(percentEncoded: false)],
        in: folder, mark: DevTools.mark, patience: patience
      ).outputToEnd()
      let numbers = PageNumbers(pdfinfo: told.text, counting: prepared.counting)
      var found: [String: Int] = [:]
      for id in prepared.ids { found[id] = numbers.number(of: id) }
      if found == shown { return }
      shown = found
      _ = try run(
        ChromiumScripts.fill,
        with: .record(found.sorted { $0.key < $1.key }.map { ($0.key, .whole($0.value)) }))
      try writePDF(into: file)
    }
    complain("the page numbers in the contents change each time that they are filled in")
  }

  private func writePDF(into file: URL) throws(EngineFailure) {
    let stream = try call(
      "Page.printToPDF",
      [
        "generateDocumentOutline": true, "generateTaggedPDF": true, "preferCSSPageSize": true,
        "printBackground": true, "transferMode": "ReturnAsStream",
      ])["stream"]
    var bytes: [UInt8] = []
    while true {
      let part = try call("IO.read", ["handle": stream ?? .null, "size": 1_048_576])
      bytes += Data(base64Encoded: part["data"]?.text ?? "") ?? Data()
      if part["eof"]?.flag != false { break }
    }
    try call("IO.close", ["handle": stream ?? .null])
    do {
      try Data(ChromiumPDF(tidying: bytes).bytes).write(to: file)
    } catch {
      throw EngineFailure("the PDF cannot be written: \(error.localizedDescription)")
    }
  }

  // MARK: calls and events

  /// Runs a function in the page with one argument and gives what it returns.
  private func run(_ function: String, with argument: JSON) throws(EngineFailure) -> JSON {
    let document = try call("Runtime.evaluate", ["expression": "document"])["result"]
    let answer = try call(
      "Runtime.callFunctionOn",
      [
        "objectId": document?["objectId"] ?? .null, "functionDeclaration": .text(function),
        "arguments": [["value": argument]], "awaitPromise": true, "returnByValue": true,
      ])
    if let exception = answer["exceptionDetails"] {
      let words = exception["exception"]?["description"]?.text ?? "no reason given"
      throw EngineFailure("Chromium cannot make this page ready: \(words)", canGoOn: true)
    }
    return answer["result"]?["value"] ?? .null
  }

  @discardableResult
  private func call(
    _ method: String, _ parameters: JSON = [:]
  ) throws(EngineFailure) -> JSON {
    try devTools.call(method, parameters, in: method.hasPrefix("Target.") ? nil : page) {
      event throws(EngineFailure) in try follow(event)
    }
  }

  /// Does what an event of the page asks for.
  private func follow(_ event: DevTools.Event) throws(EngineFailure) {
    guard let page, event.session == page else { return }
    switch event.method {
    case "Fetch.requestPaused": try answer(event.parameters)
    case "Log.entryAdded":
      guard let entry = event.parameters["entry"], entry["source"]?.text != "network",
        ["warning", "error"].contains(entry["level"]?.text), let text = entry["text"]?.text
      else { return }
      complain(site.shown(text))
    case "Inspector.targetCrashed":
      throw EngineFailure(
        "Chromium has lost this page, maybe for want of memory; print it alone", canGoOn: true)
    default: break
    }
  }

  private func answer(_ request: JSON) throws(EngineFailure) {
    let id = request["requestId"] ?? .null
    let address = request["request"]?["url"]?.text ?? ""
    guard let file = site.file(at: address) else {
      refused.insert(address)
      complain("the page asks for '\(site.shown(address))', which is no file of the site")
      try devTools.post(
        "Fetch.failRequest", ["requestId": id, "errorReason": "AccessDenied"], in: page)
      return
    }
    try devTools.post(
      "Fetch.fulfillRequest",
      [
        "requestId": id, "responseCode": 200, "body": .text(file.bytes.base64EncodedString()),
        "responseHeaders": [["name": "Content-Type", "value": .text(file.type)]],
      ], in: page)
  }

  private func complain(_ words: String) {
    guard complaints.count <= Self.mostComplaints else { return }
    complaints.append(
      complaints.count < Self.mostComplaints
        ? words : "the engine has more messages about this page than these \(Self.mostComplaints)")
  }
}
