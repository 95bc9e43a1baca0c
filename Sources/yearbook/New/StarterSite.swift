import Emulation
import Input
import Publishing

/// A small site of a cluster that does not exist, in English and Vietnamese.
struct StarterSite {
  /// English and Vietnamese.
  typealias Both = (english: String, vietnamese: String)

  /// The language at the root of the site, English or Vietnamese.
  private let first: Language

  /// - Parameter first: the language at the root of the site, English or Vietnamese.
  init(first: Language) {
    self.first = first
  }

  /// The files: what all years share, two years, a page about the site, a sheet to be imported, a word
  /// on how to go on.
  var files: [NewFiles.File] {
    let shared = [
      Self.ignored, NewFiles.File("README.md", inOrder(Self.readme).joined(separator: "\n")),
      StarterSheet.file,
      NewFiles.File("content/site.yaml", facts(Self.site(inOrder(("en", "vi"))))),
      NewFiles.File("content/provinces.yaml", facts(Self.members)),
      NewFiles.File("content/awards.yaml", facts(Self.awards)),
    ]
    return shared + texts("content/pages/about", facts: Self.aboutFacts, Self.about)
      + texts("content/2024/conference", facts: Self.facts2024, Self.texts2024)
      + [NewFiles.File("content/2024/scores.csv", Self.scores2024)]
      + texts("content/2025/conference", facts: Self.facts2025, Self.texts2025)
      + [
        NewFiles.File("content/2025/criteria.csv", Self.criteria2025),
        NewFiles.File("content/2025/scores.csv", Self.scores2025),
      ]
  }

  /// What Git is to leave out, in every new site.
  static let ignored = NewFiles.File(
    ".gitignore",
    """
    # What Yearbook keeps for the time of a command, or to be quicker next time. Tệp tạm của Yearbook.
    .yearbook-writing/
    .*.yearbook/
    .*.yearbook-record*

    """)

  /// English and Vietnamese in the order of the site.
  private func inOrder(_ both: Both) -> [String] {
    first == .vietnamese ? [both.vietnamese, both.english] : [both.english, both.vietnamese]
  }

  /// Facts as the site has them: with the Vietnamese words for keys and values, and days as these are
  /// written, where Vietnamese is first.
  private func facts(_ text: String) -> String {
    guard first == .vietnamese else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") ? String($0) : Self.inVietnamese(String($0)) }
      .joined(separator: "\n")
  }

  private static func inVietnamese(_ line: String) -> String {
    let named = line.replacing(/(^|[{,] ?|- )( *)([a-z][a-z-]+):( |$)([a-z-]*)/) { match in
      let (key, value) = (String(match.3), String(match.5))
      let word = "\(match.1)\(match.2)\(KeyWord.word(for: key) ?? key):\(match.4)"
      return word + (KeyWord.word(for: value, of: key) ?? value)
    }
    return named.replacing(/([0-9]{4})-0?([0-9]+)-0?([0-9]+)/) { match in
      "\(match.3)/\(match.2)/\(match.1)"
    }
  }

  /// A text in a file for each language, the first one under its facts.
  private func texts(_ path: String, facts: String, _ both: Both) -> [NewFiles.File] {
    let texts = inOrder(both)
    let other = first == .vietnamese ? Language.english : .vietnamese
    return [
      NewFiles.File("\(path).md", self.facts(facts) + texts[0]),
      NewFiles.File("\(path).\(other.code).md", texts[1]),
    ]
  }

  private static let readme: Both = (
    """
    # A first site

    Everything here is invented. Change it file by file; `yearbook build` tells what is wrong, with its line, and
    publishes nothing until it is put right.

        yearbook serve --open                            show it in a browser while you write
        yearbook build                                   make the site in site/; open site/index.html
        yearbook check                                   only check
        yearbook new year 2026                           the first files of a year
        yearbook import bang-diem.xlsx --year 2026       take the scores over from this spreadsheet
        yearbook new templates year                      copy a template, to change what it shows
        yearbook --help                                  all commands

    """,
    """
    # Trang đầu tiên

    Mọi nội dung ở đây đều là ví dụ. Hãy sửa từng tệp; `yearbook build` chỉ ra lỗi ở dòng nào và không xuất bản gì cho đến khi
    hết lỗi.

    - `content/site.yaml`: tên trang, ngôn ngữ, cơ quan. `content/provinces.yaml`: các đơn vị thành viên.
    - `content/2025/`: năm thi đua 2025: bài tổng kết (`conference.md`), điểm (`scores.csv`), tiêu chí (`criteria.csv`).
    - `content/pages/`: các trang khác.
    - `bang-diem.xlsx`: bảng điểm để làm thử: `yearbook new year 2026`, rồi `yearbook import bang-diem.xlsx --year 2026`.

    """
  )

  private static func site(_ languages: [String]) -> String {
    """
    format: 1
    title: {en: Emulation Cluster of the Four Winds, vi: Cụm thi đua Bốn Phương}
    # The first language stands at the root of the site. Ngôn ngữ đầu tiên là ngôn ngữ chính.
    languages: [\(languages.joined(separator: ", "))]
    notice:
      en: Everything on this site is invented, to show how it works.
      vi: Mọi nội dung trên trang này đều là ví dụ minh họa.
    office: {en: Office of the cluster, vi: Văn phòng Cụm thi đua}
    # No score may be higher; catches typing errors. Giới hạn để phát hiện lỗi nhập điểm.
    limits: {points: 1100}

    """
  }

  private static let members =
    """
    # The members in their official order. Các đơn vị thành viên theo thứ tự chính thức.
    - id: hoa-sen
      names: [{name: Hoa Sen, kind: province}]
    - id: may-trang
      names: [{name: Mây Trắng, kind: province}]
    - id: sao-mai
      names:
        - {name: Sao Hôm, kind: province, until: 2024-12-31}
        - {name: Sao Mai, kind: city, from: 2025-01-01}
    - id: nang-moi
      names: [{name: Nắng Mới, kind: province}]

    """

  private static let awards =
    """
    - id: cluster-flag
      type: emulation-title
      name: {en: Flag of the Cluster, vi: Cờ thi đua của Cụm}
      expected: 1
      rank: 1

    """

  private static let aboutFacts =
    """
    ---
    title: {en: How this site is made, vi: Trang này được làm như thế nào}
    ---

    """
  private static let about: Both = (
    """
    Each emulation year is a folder of plain files: a note in Markdown with the facts between two lines `---`, and the scores
    as a table. Yearbook makes the pages, the ranking, the charts and the downloads of them, in both languages.

    - The conference of [2025](../2025/conference.md) has points by criterion, first the members' own, then the agreed ones.
    - That of [2024](../2024/conference.md) has totals alone. One was not published, so it is empty: missing is never 0.
    - Sao Hôm became the city Sao Mai in 2025. Each page shows the name of its year.

    """,
    """
    Mỗi năm thi đua là một thư mục gồm các tệp đơn giản: bài viết bằng Markdown, có thông tin ở giữa hai dòng `---`, và bảng điểm.
    Từ đó Yearbook làm ra các trang, bảng xếp hạng, biểu đồ và tệp tải về, bằng cả hai ngôn ngữ.

    - Hội nghị năm [2025](../2025/conference.md) có điểm theo từng tiêu chí: điểm tự chấm, sau đó là điểm thống nhất.
    - Năm [2024](../2024/conference.md) chỉ có tổng điểm. Một đơn vị chưa công bố điểm nên để trống, không ghi là 0.
    - Tỉnh Sao Hôm trở thành thành phố Sao Mai năm 2025. Mỗi trang dùng tên gọi của năm đó.

    """
  )
}
