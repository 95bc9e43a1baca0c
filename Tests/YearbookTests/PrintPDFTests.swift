import Foundation
import Testing
import Workplaces

/// `yearbook pdf`, with a WeasyPrint that is played by a script.
struct PrintPDFTests {
  /// What the WeasyPrint of these tests does, unless a test says otherwise: it prints the size of each
  /// page and notes its path.
  private static let printing = """
    while read -r job; do
      page=$(printf '%s' "$job" | sed 's/.*"page":"\\([^"]*\\)".*/\\1/')
      pdf=$(printf '%s' "$job" | sed 's/.*"pdf":"\\([^"]*\\)".*/\\1/')
      root=$(printf '%s' "$settings" | sed 's/.*"root":"\\([^"]*\\)".*/\\1/')
      echo "$page" >>"$here/printed"
      { printf '%%PDF-1.7 '; wc -c <"$root/$page"; } >"$pdf"
      echo '{"done": true, "complaints": []}'
    done
    """

  private func workplace(
    doing body: String = printing, changing changes: [String: String] = [:]
  ) throws -> Workplace {
    let place = try Workplace(changing: changes)
    let bin = place.folder.appending(path: "bin").path()
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try install(
      """
      #!/bin/sh
      PATH=/usr/bin:/bin
      [ "$1" = -c ] || { echo 'WeasyPrint version 70.0'; exit; }
      here='\(place.folder.path())'
      read -r settings
      \(body)
      """, at: "\(bin)/python3")
    try install("#!\(bin)/python3\n", at: "\(bin)/weasyprint")
    return place
  }

  /// Writes a program by a shell: one that this process has open for writing cannot be started, and
  /// neither while another test starts one, which has the open file too for a moment.
  private func install(_ script: String, at path: String) throws {
    let shell = Process()
    let pipe = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", #"cat >"$0" && chmod 755 "$0""#, path]
    shell.standardInput = pipe
    try shell.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try pipe.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  /// Runs a command with only the programs of the workplace, whose reports alone it prints.
  private func run(
    _ place: Workplace, _ arguments: String..., with options: [String] = []
  ) throws -> Program.Run {
    let kind = arguments.first == "pdf" ? ["--kind", "report"] : []
    return try Program.run(
      arguments + options + kind, in: place.folder,
      environment: ["PATH": place.folder.appending(path: "bin").path()])
  }

  private func printed(_ place: Workplace) throws -> [String] {
    try place.read("printed").split(separator: "\n").map(String.init).sorted()
  }

  private static let pdfs = ["2016/report.pdf", "vi/2016/report.pdf"]

  private func standing(_ place: Workplace) throws -> [String] {
    try place.contents(of: "site").keys.filter { $0.hasSuffix(".pdf") }.sorted()
  }

  @Test func `Reports are printed into the site, which leads to them`() throws {
    let place = try workplace()
    defer { place.remove() }
    let run = try run(place, "pdf")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "printed 2 reports with WeasyPrint 70.0 (0 unchanged), 0 errors, 0 warnings, "))
    #expect(run.output.hasSuffix(" s → site\n"))
    #expect(run.errors == "")
    #expect(try printed(place) == ["2016/report.html", "vi/2016/report.html"])
    #expect(try standing(place) == Self.pdfs)
    #expect(try place.read("site/manifest-sha256.txt").contains("  vi/2016/report.pdf\n"))
    #expect(try place.read("site/vi/2016/report.html").contains(#"href="report.pdf""#))
    let size = try Data(contentsOf: place.folder.appending(path: "site/2016/report.html")).count
    #expect(try place.read("site/2016/report.pdf") == "%PDF-1.7 \(size)\n")
  }

  @Test func `What has not changed is printed again only when asked for`() throws {
    let place = try workplace()
    defer { place.remove() }
    _ = try run(place, "pdf", "--language", "vi")
    #expect(try standing(place) == ["vi/2016/report.pdf"])
    let second = try run(place, "pdf")
    #expect(second.output.contains("\nprinted 1 report with WeasyPrint 70.0 (1 unchanged), "))
    let third = try run(place, "pdf")
    #expect(third.output.hasPrefix("printed 0 reports (2 unchanged), 0 errors, "))
    #expect(try printed(place) == ["2016/report.html", "vi/2016/report.html"])
    let again = try run(place, "pdf", "--again", "--year", "2016")
    #expect(again.output.hasPrefix("printed 2 reports with WeasyPrint 70.0 (0 unchanged), "))
    #expect(try printed(place).count == 4)
  }

  @Test func `Nothing is published with PDFs that a build would refuse`() throws {
    let place = try workplace()
    defer { place.remove() }
    #expect(try run(place, "build").status == 0)
    let before = try place.contents(of: "site")
    let scores = "content/2016/scores.csv"
    try place.write(try place.read(scores).replacing("985", with: "984"), to: scores)
    let refused = try run(place, "pdf")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("confirm it with --allow-changes 2016 [figure-changed]\n"))
    #expect(refused.output.contains("printed nothing, 1 error, "), "\(refused.output)")
    #expect(refused.output.hasSuffix("; site is as it was\n"))
    #expect(try place.contents(of: "site") == before)
    let unknown = try run(place, "pdf", "--allow-changes", "2061")
    #expect(unknown.status == 1 && unknown.errors.contains("[unknown-allowance]"))
    let allowed = try run(place, "pdf", "--allow-changes", "2016")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(allowed.output.contains("  2016 thanh-hoa, points: 985 → 984\n"))
    #expect(try standing(place) == Self.pdfs)
  }

  @Test func `A year that is gone, a lost seal and a page are guarded as in a build`() throws {
    let place = try workplace(changing: [
      "content/2016/visit.md": "---\ntitle: A visit\ndate: 2016-06-01\n---\nText.\n"
    ])
    defer { place.remove() }
    #expect(try run(place, "seal", "2016").status == 0)
    #expect(try run(place, "build").status == 0)
    for file in ["seal.txt", "visit.md"] {
      try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016/\(file)"))
    }
    let refused = try run(place, "pdf")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("[seal-gone]") && refused.errors.contains("[page-gone]"))
    try FileManager.default.removeItem(at: place.folder.appending(path: "content/2016"))
    let gone = try run(place, "pdf")
    #expect(gone.status == 1)
    #expect(gone.errors.contains("confirm that it goes with --allow-removal 2016 [year-gone]"))
  }

  @Test func `An output on a full disk is told when PDFs are printed, too`() throws {
    let place = try workplace()
    defer { place.remove() }
    let full = try Program.run(
      ["-c", #"exec "$0" pdf --kind report >/dev/full"#, try Program.executable.path()],
      in: place.folder, environment: ["PATH": place.folder.appending(path: "bin").path()],
      program: URL(filePath: "/bin/sh"))
    #expect(full.status == 74, "\(full.errors)")
    #expect(try standing(place) == Self.pdfs)
  }

  @Test func `A build keeps PDFs that are true`() throws {
    let place = try workplace()
    defer { place.remove() }
    _ = try run(place, "pdf")
    let before = try place.contents(of: "site")
    let build = try run(place, "build")
    #expect(build.status == 0)
    #expect(build.errors == "")
    #expect(build.output.contains("(0 written, "))
    #expect(try place.contents(of: "site") == before)
    try place.write("Nobody is told.", to: "content/pages/about.md")
    _ = try run(place, "build")
    #expect(try standing(place) == Self.pdfs)
  }

  @Test(arguments: [
    ("content/2016/scores.csv", "province,total,rank\nnghe-an,991,1\nthanh-hoa,985,2\n"),
    ("templates/assets/paper.css", "@page { size: A5 }\n"),
  ])
  func `A build takes out PDFs of pages that say something else now`(
    path: String, text: String
  ) throws {
    let place = try workplace()
    defer { place.remove() }
    // Until the report shows the scores, its template does.
    try place.write(
      try place.read("templates/report.mustache").replacingOccurrences(
        of: "<h1>", with: "<h1>\(path.hasSuffix(".csv") ? "991 " : "")"),
      to: "other")
    _ = try run(place, "pdf")
    if path.hasSuffix(".csv") {
      try place.write(try place.read("other"), to: "templates/report.mustache")
    }
    try place.write(text, to: path)
    let options = path.hasSuffix(".csv") ? ["--allow-changes", "2016"] : []
    let build = try run(place, "build", with: options)
    #expect(build.status == 0)
    #expect(
      build.errors
        == "site: PDFs of pages that have changed are taken out: 2016/report.pdf,"
        + " vi/2016/report.pdf; print them again with yearbook pdf\n")
    #expect(try standing(place) == [])
    #expect(!(try place.read("site/2016/report.html").contains("report.pdf")))
    let after = try place.contents(of: "site")
    _ = try run(place, "build", "--output", "other-site")
    #expect(try place.contents(of: "other-site") == after)
  }

  @Test func `A PDF that was changed by hand is not kept`() throws {
    let place = try workplace()
    defer { place.remove() }
    _ = try run(place, "pdf")
    try place.write("%PDF-1.7 by hand", to: "site/2016/report.pdf")
    _ = try run(place, "build")
    #expect(try standing(place) == ["vi/2016/report.pdf"])
  }

  @Test func `A check needs no PDF`() throws {
    let place = try workplace()
    defer { place.remove() }
    _ = try run(place, "pdf")
    #expect(try run(place, "check").errors == "")
  }

  @Test(arguments: [
    ("exit 3", "error: WeasyPrint ended before it was done, with status 3; print again, or with"),
    (
      "read -r job; echo '{\"done\": false, \"error\": \"ValueError: x\"}'; read -r job; exit 0",
      "error: WeasyPrint made no PDF of this page: ValueError: x [print-engine]"
    ),
  ])
  func `An engine that fails leaves the site as it was`(body: String, words: String) throws {
    let place = try workplace()
    defer { place.remove() }
    _ = try run(place, "build")
    let before = try place.contents(of: "site")
    let script = try place.read("bin/python3")
    try install(
      script.replacingOccurrences(of: Self.printing, with: body),
      at: place.folder.appending(path: "bin/python3").path())
    let run = try run(place, "pdf", "--jobs", "1")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("2016/report.html: \(words)"), "\(run.errors)")
    #expect(run.output.hasPrefix("printed nothing, "))
    #expect(run.output.hasSuffix(" s; site is as it was\n"))
    #expect(try place.contents(of: "site") == before)
  }

  @Test func `A complaint of the engine is a warning, and strictly an error`() throws {
    let place = try workplace(
      doing: Self.printing.replacingOccurrences(
        of: "[]", with: #"["Ignored `x: y` at 1:2, unknown property."]"#))
    defer { place.remove() }
    let strict = try run(place, "pdf", "--strict", "--language", "en")
    #expect(strict.status == 1)
    #expect(
      strict.errors
        == "2016/report.html: error: WeasyPrint: Ignored `x: y` at 1:2, unknown property"
        + " [print-engine]\n")
    let run = try run(place, "pdf", "--language", "en")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("2016/report.html: warning: WeasyPrint: Ignored"))
    #expect(try standing(place) == ["2016/report.pdf"])
  }

  @Test func `Nothing is printed of content with a mistake`() throws {
    let place = try workplace(changing: ["content/2016/scores.csv": "province,total\nnobody,1\n"])
    defer { place.remove() }
    let run = try run(place, "pdf")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("printed nothing, 1 error, "))
    #expect(throws: (any Error).self) { try place.read("printed") }
  }

  @Test func `Without an engine it is said what to install`() throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try Program.run(
      ["pdf", "--kind", "report"], in: place.folder, environment: ["PATH": "/nowhere"])
    #expect(run.status == 69)
    #expect(run.errors.hasPrefix("yearbook: there is no program to print with; install WeasyPrint"))
    #expect(run.errors.contains("apt install chromium-headless-shell poppler-utils"))
  }

  @Test(arguments: [
    (["--year", "2061"], "There is no year '2061' (did you mean '2016'?). There are 2016."),
    (
      ["--province", "nghean"], "There is no member 'nghean' (did you mean 'nghe-an'?). There are"
    ),
    (["--member", "nghean"], "There is no member 'nghean' (did you mean 'nghe-an'?). There are"),
    (["--language", "vie"], "There is no language 'vie' (did you mean 'vi'?). There are en, vi."),
    (
      ["--kind", "reprot"], "There is no kind 'reprot' (did you mean 'report'?). There are report,"
    ),
    (
      ["--province", "nghe-an", "--kind", "report"], "No document is all that is asked for. Printed"
    ),
    (["--jobs", "0"], "--jobs is a number from 1 to 256, not 0."),
  ])
  func `Wrong use says what would be right`(arguments: [String], words: String) throws {
    let place = try Workplace()
    defer { place.remove() }
    let run = try Program.run(["pdf"] + arguments, in: place.folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `Ctrl-C ends the engine and leaves the site as it was`() throws {
    let place = try workplace(doing: "echo $PPID >\"$here/number\"; sleep 600")
    defer { place.remove() }
    _ = try run(place, "build")
    let before = try place.contents(of: "site")
    let interrupter = Process()
    interrupter.executableURL = URL(filePath: "/bin/sh")
    interrupter.arguments = [
      "-c",
      """
      n=0
      while [ ! -s "$0/number" ] && [ $n -lt 6000 ]; do sleep 0.01; n=$((n + 1)); done
      kill -INT "$(cat "$0/number")"
      """, place.folder.path(),
    ]
    try interrupter.run()
    let run = try run(place, "pdf", "--jobs", "1")
    interrupter.waitUntilExit()
    #expect(run.status == 130)
    #expect(run.errors == "yearbook: stopped; site is as it was\n")
    #expect(try place.contents(of: "site") == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path())
    #expect(names.filter { $0.hasPrefix(".") } == [".site.yearbook-record"])
  }
}
