import Downloads
import Input
import Publishing
import Website

/// A change in the published site, as a line of text or of JSON.
struct ChangeLine: Encodable {
  /// What kind of change it is.
  let change: String
  private(set) var year: Int?
  private(set) var member: String?
  private(set) var language: String?
  private(set) var what: String?
  private(set) var from: String?
  private(set) var to: String?
  private(set) var path: String?
  /// The option that confirms it, where it needs to be confirmed.
  let confirm: String?
  /// What it is about, in Vietnamese; no part of the JSON.
  private var vietnameseWhat: String?
  /// What was and is said, in Vietnamese; no part of the JSON.
  private var vietnameseValues: (from: String?, to: String?)

  private enum CodingKeys: String, CodingKey {
    case change, year, member, language, what, from, to, path, confirm
  }

  init(_ change: SiteChange) {
    confirm = change.confirmation?.option
    switch change.kind {
    case .yearGone(let year): (self.change, self.year) = ("year-gone", year)
    case .yearNew(let year): (self.change, self.year) = ("year-new", year)
    case .memberGone(let id): (self.change, member) = ("member-gone", id)
    case .memberNew(let id): (self.change, member) = ("member-new", id)
    case .languageGone(let code): (self.change, language) = ("language-gone", code)
    case .languageNew(let code): (self.change, language) = ("language-new", code)
    case .uncompared(let year): (self.change, self.year) = ("year-uncompared", year)
    case .sealed(let year): (self.change, self.year) = ("sealed", year)
    case .unsealed(let year): (self.change, self.year) = ("seal-gone", year)
    case .resealed(let year): (self.change, self.year) = ("seal-replaced", year)
    case .status(let year, let old, let new):
      (self.change, self.year, from, to) = ("status", year, old, new)
    case .fact(let year, let subject, let old, let new):
      (self.change, self.year, member, what) = ("fact", year, subject.member, subject.label)
      (from, to) = (old, new)
      vietnameseWhat = subject.vietnameseLabel
      vietnameseValues = (old.map(subject.vietnamese), new.map(subject.vietnamese))
    case .membersMoved(let old, let new): (self.change, from, to) = ("members-moved", old, new)
    case .columnRenamed(let old, let new): (self.change, from, to) = ("column-renamed", old, new)
    case .pageGone(let path): (self.change, self.path) = ("page-gone", path)
    case .pageNew(let path): (self.change, self.path) = ("page-new", path)
    case .pageChanged(let path): (self.change, self.path) = ("page-changed", path)
    case .pictureGone(let path): (self.change, self.path) = ("picture-gone", path)
    case .pictureChanged(let path): (self.change, self.path) = ("picture-changed", path)
    case .pictureAdded(let path): (self.change, self.path) = ("picture-added", path)
    case .attachmentGone(let path): (self.change, self.path) = ("attachment-gone", path)
    case .attachmentChanged(let path): (self.change, self.path) = ("attachment-changed", path)
    case .attachmentAdded(let path): (self.change, self.path) = ("attachment-added", path)
    }
  }

  /// `2016 thanh-hoa, points: 985 → 984`.
  var text: Bilingual { Bilingual(english, vi: vietnamese) }

  private var english: String {
    let values = "\(from ?? "not published") → \(to ?? "not published")"
    let name = [year.map { "\($0)" }, member, language, path].compactMap(\.self).joined(
      separator: " ")
    return switch change {
    case "fact": "\(name), \(what ?? ""): \(values)"
    case "members-moved": "pages of members: \(from ?? "")/ → \(to ?? "")/"
    case "column-renamed": "column of members in data files: \(values)"
    case "status": "\(name), status: \(values)"
    default: "\(name) \(Self.words[change] ?? change)"
    }
  }

  private var vietnamese: String {
    let (before, after) = (vietnameseValues.from ?? from, vietnameseValues.to ?? to)
    let values = "\(before ?? "chưa công bố") → \(after ?? "chưa công bố")"
    let name = [year.map { "\($0)" }, member, language, path].compactMap(\.self).joined(
      separator: " ")
    return switch change {
    case "fact": "\(name), \(vietnameseWhat ?? what ?? ""): \(values)"
    case "members-moved": "các trang của đơn vị: \(from ?? "")/ → \(to ?? "")/"
    case "column-renamed": "cột đơn vị trong các tệp dữ liệu: \(values)"
    case "status":
      "\(name), tình trạng: "
        + [from, to].map { value in
          value.map { KeyWord.word(for: $0, of: "status") ?? $0 } ?? "chưa công bố"
        }.joined(separator: " → ")
    default: "\(name) \(Self.vietnameseWords[change] ?? change)"
    }
  }

  private static let vietnameseWords = [
    "year-uncompared": "không so sánh được với nội dung đã công bố",
    "year-gone": "sẽ mất", "year-new": "mới", "member-gone": "sẽ mất", "member-new": "mới",
    "language-gone": "sẽ mất", "language-new": "mới", "sealed": "được khóa",
    "seal-gone": "mất tệp khóa", "seal-replaced": "có tệp khóa khác", "page-gone": "sẽ mất",
    "page-new": "mới", "page-changed": "thay đổi", "picture-gone": "sẽ mất",
    "picture-changed": "là ảnh khác", "attachment-gone": "sẽ mất",
    "attachment-changed": "là tệp khác", "picture-added": "là ảnh mới của năm đã khóa",
    "attachment-added": "là tệp mới của năm đã khóa",
  ]

  private static let words = [
    "year-uncompared": "cannot be compared with what is published",
    "year-gone": "would be gone", "year-new": "is new", "member-gone": "would be gone",
    "member-new": "is new", "language-gone": "would be gone", "language-new": "is new",
    "sealed": "is sealed", "seal-gone": "has lost its seal", "seal-replaced": "has another seal",
    "page-gone": "would be gone",
    "page-new": "is new", "page-changed": "changes", "picture-gone": "would be gone",
    "picture-changed": "is another picture", "attachment-gone": "would be gone",
    "attachment-changed": "is another file", "picture-added": "is a new picture of a sealed year",
    "attachment-added": "is a new file of a sealed year",
  ]

  /// The line of JSON, its keys in the order of the alphabet.
  var json: String { JSONLine.text(self) }
}
