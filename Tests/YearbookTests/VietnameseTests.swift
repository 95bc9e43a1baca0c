import Foundation
import Input
import Testing
import Workplaces

@testable import yearbook

/// What the program says in Vietnamese.
struct VietnameseTests {
  private static let golden = Workplace.root.appending(path: "Tests/Fixtures/mistakes.vi.txt")

  /// The files of each catalogue: English, then Vietnamese.
  private static let catalogues: [(english: [String], vietnamese: [String])] = [
    (["Input/InputProblem+English.swift"], ["Input/InputProblem+Vietnamese.swift"]),
    (["Input/YAMLMistake+English.swift"], ["Input/YAMLMistake+Vietnamese.swift"]),
    (
      ["Emulation/Problems/EmulationProblem+English.swift"],
      ["Emulation/Problems/EmulationProblem+Vietnamese.swift"]
    ),
    (
      ["Importing/ImportProblem+English.swift", "Importing/EnglishImportPhrases.swift"],
      [
        "Importing/ImportProblem+Vietnamese.swift",
        "Importing/VietnameseImportPhrases.swift",
      ]
    ),
    (["Markdown/MarkdownProblem+English.swift"], ["Markdown/MarkdownProblem+Vietnamese.swift"]),
    (["Templates/TemplateProblem+English.swift"], ["Templates/TemplateProblem+Vietnamese.swift"]),
    (["LinkCheck/LinkCheckProblem.swift"], ["LinkCheck/LinkCheckProblem+Vietnamese.swift"]),
    (["Website/WebsiteProblem.swift"], ["Website/WebsiteProblem+Vietnamese.swift"]),
    (["Pictures/PictureProblem.swift"], ["Pictures/PictureProblem+Vietnamese.swift"]),
    (
      ["Spreadsheet/Reading/SpreadsheetProblem+English.swift"],
      ["Spreadsheet/Reading/SpreadsheetProblem+Vietnamese.swift"]
    ),
    (
      ["Publishing/PublishingProblem.swift"], ["Publishing/PublishingProblem+Vietnamese.swift"]
    ),
    (
      ["Attachments/AttachmentProblem.swift"], ["Attachments/AttachmentProblem+Vietnamese.swift"]
    ),
    (["Signing/SignatureFault.swift"], ["Signing/SignatureFault+Vietnamese.swift"]),
    (["Printing/PrintingProblem.swift"], ["Printing/PrintingProblem+Vietnamese.swift"]),
    (["Preview/PreviewProblem.swift"], ["Preview/PreviewProblem+Vietnamese.swift"]),
    (
      ["Localization/LocalizationProblem.swift"],
      ["Localization/LocalizationProblem+Vietnamese.swift"]
    ),
    (["yearbook/CommandProblem.swift"], ["yearbook/CommandProblem+Vietnamese.swift"]),
    (["yearbook/ChangeFault.swift"], ["yearbook/ChangeFault+Vietnamese.swift"]),
    (
      ["yearbook/Messages/Notice+English.swift"], ["yearbook/Messages/Notice+Vietnamese.swift"]
    ),
  ]

  @Test func `Each message names the same in both languages`() throws {
    for files in Self.catalogues {
      let english = try CatalogueText(files.english).named
      let vietnamese = try CatalogueText(files.vietnamese).named
      #expect(!vietnamese.isEmpty)
      for (name, arguments) in vietnamese {
        #expect(english[name] == arguments, "\(files.vietnamese): \(name)")
      }
    }
  }

  @Test func `Each catalogue is compared`() throws {
    let folder = Workplace.root.appending(path: "Sources").path(percentEncoded: false)
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix("+Vietnamese.swift")
    }
    // A sentence without cases.
    let compared = Set(Self.catalogues.flatMap(\.vietnamese))
      .union(["yearbook/ClosedYearChange+Vietnamese.swift"])
    #expect(all.filter { !compared.contains($0) } == [])
  }

  @Test func `Commands print no words but those of catalogues`() throws {
    let folder = Workplace.root.appending(path: "Sources/yearbook")
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    for path in paths.sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in text.matches(of: #/Report\.write\(\s*"([^\n]*?)"\s*,\s*to:/#) {
        let words = line.1.replacing(#/\\\([^"]*?\)(?=[^)]|$)/#, with: "")
          .replacing("yearbook: ", with: "").replacing(".mustache", with: "")
        let hasWords = words.contains { $0.isLetter }
        #expect(!hasWords, "\(path): \(line.1)")
      }
    }
  }

  @Test func `Thirty usual mistakes have the messages of the golden file`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    try #require(try place.run("new", "site", "clean", "--demo").status == 0)
    var text = ""
    for mistake in UsualMistake.all { text += try mistake.told(in: place) }
    #expect(UsualMistake.all.count >= 30)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: Self.golden)
    } else {
      #expect(String(decoding: try Data(contentsOf: Self.golden), as: UTF8.self) == text)
    }
  }

  /// The options and locales, the first language of the site, and the language that is spoken.
  @Test(
    arguments: [
      ("vi", "en_US.UTF-8", "en, vi", "vi"), ("en", "vi_VN.UTF-8", "vi, en", "en"),
      (nil, "vi_VN.UTF-8", "en, vi", "vi"), (nil, "en_GB", "vi, en", "en"),
      (nil, "C", "vi, en", "vi"), (nil, "POSIX", "en, vi", "en"), (nil, "C.UTF-8", "vi", "vi"),
      (nil, "fr_FR.UTF-8", "vi, en", "vi"), (nil, "", "vi, en", "vi"),
    ] as [(String?, String, String, String)])
  func `The language is asked for, that of the locale, or the site's first`(
    option: String?, locale: String, languages: String, spoken: String
  ) throws {
    let place = try Workplace(holding: [
      "content/site.yaml": "format: 1\ntitle: Cụm\nlanguages: [\(languages)]\n"
    ])
    defer { place.remove() }
    let run = try Program.run(
      ["check"] + (option.map { ["--lang", $0] } ?? []), in: place.folder,
      environment: ["LC_ALL": locale, "LC_MESSAGES": "", "LANG": ""])
    #expect(run.output.hasPrefix(spoken == "vi" ? "đã kiểm tra " : "checked "))
    #expect(run.errors.contains(spoken == "vi" ? ": lỗi: " : ": error: "), "\(run.errors)")
  }

  @Test func `A line of JSON has both texts, and the English one as before`() throws {
    let place = try Workplace(holding: [
      "content/site.yaml": "format: 1\ntitel: Cụm\nlanguages: [vi]\n"
    ])
    defer { place.remove() }
    let run = try place.run("check", "--format", "json", "--lang", "vi")
    let line = try #require(run.errors.split(separator: "\n").first { $0.contains("unknown-key") })
    #expect(line.contains(#""message":"unknown key 'titel' (did you mean 'title'?)""#))
    #expect(
      line.contains(
        #""messages":{"en":"unknown key 'titel' (did you mean 'title'?)","vi":"không có mục nào tên là "#
          + #"'titel' (có phải là 'title' không?)"}"#))
  }

  @Test func `Refusals, first files and seals are told in Vietnamese`() throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let made = try place.run("new", "site", "demo", "--demo", "--lang", "vi")
    #expect(made.output.hasPrefix("đã ghi demo/"))
    #expect(made.output.contains("\nTiếp theo: chạy cd demo"))
    let again = try place.run(
      "new", "note", "--content", "demo/content", "--year", "2025", "--name", "conference",
      "--lang", "vi")
    #expect(again.status == 73)
    #expect(
      again.errors
        == "Lỗi: 'demo/content/2025/conference.md' đã có sẵn; hãy đặt tên khác bằng --name\n")
    let built = try place.run(
      "build", "--content", "demo/content", "--output", "demo/site", "--lang", "vi")
    #expect(built.output.hasPrefix("đã tạo "))
    #expect(built.output.contains(" trang bằng 2 ngôn ngữ (ghi "))
    #expect(built.output.contains(", 0 lỗi, 0 cảnh báo, "))
    let sealed = try place.run(
      "seal", "2024", "--content", "demo/content", "--lang", "vi")
    #expect(sealed.output.hasPrefix("đã khóa năm 2024 với "))
    let refused = try place.run(
      "build", "--content", "demo/content", "--output", "demo/content/site", "--lang", "vi")
    #expect(refused.errors.contains("nằm trong thư mục nguồn"))
  }
}
