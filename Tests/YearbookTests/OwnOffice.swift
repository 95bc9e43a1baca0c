import Foundation
import Testing
import Workplaces

/// A site as its technician describes it, and the words of the program that do not fit it.
struct OwnOffice: Sendable, CustomTestStringConvertible {
  let name: String
  /// What a sheet calls one of the members and their group.
  let unit, group: String
  let options: [String]
  let members: [String]
  /// The keys of the words in `words.LANG.yaml` that are other sites'.
  let foreignKeys: [String]
  /// Single words of these, in small letters, which may be in other phrases.
  let foreignWords: [String]

  var testDescription: String { name }

  /// What members and groups are called in sites that say nothing.
  private static let ofProvinces = [
    "kind-province", "kind-city", "term-members", "term-order", "term-council",
    "term-representative",
  ]
  private static let ofClusters = [
    "term-cluster", "term-cluster-full", "term-cluster-head", "term-cluster-deputy",
  ]
  private static let ofBlocks = [
    "term-block", "term-block-full", "term-block-head", "term-block-deputy",
  ]
  private static let wordsOfProvinces = [
    "tỉnh", "thành phố", "bắc vào nam", "trung ương", "province", "north to south", "central",
    "city",
  ]
  private static let wordsOfClusters = ["cụm", "cluster"]

  /// Names that are as good as others, with a word before each.
  private static func names(_ kind: String, _ count: Int) -> [String] {
    let first = ["An", "Bình", "Cẩm", "Đông", "Hòa"]
    let second = ["Sơn", "Lạc", "Giang", "Phú", "Xuân", "Mỹ", "Khê"]
    return (0..<count).map { "\(kind) \(first[$0 % 5]) \(second[$0 / 5])" }
  }

  static let all = [
    OwnOffice(
      name: "eight ministries", unit: "Bộ, ngành", group: "Khối",
      options: [
        "--language", "vi", "--title", "Khối thi đua số 2", "--group", "khối", "--kind",
        "bộ, ngành/các bộ, ngành", "--members-path", "bo-nganh", "--members-column", "bo-nganh",
        "--office", "Văn phòng Khối thi đua số 2", "--place", "Hà Nội", "--year", "2025",
      ],
      members: [
        "Bộ Nội vụ", "Bộ Tài chính", "Bộ Công Thương", "Bộ Xây dựng", "Bộ Tư pháp", "Bộ Y tế",
        "Thanh tra Chính phủ", "Ngân hàng Nhà nước Việt Nam",
      ],
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["xã,", "phường"]),
    OwnOffice(
      name: "twenty communes", unit: "Xã", group: "Khối",
      options: [
        "--language", "vi", "--title", "Khối thi đua các xã, phường", "--group", "khối", "--kind",
        "xã/các xã", "--kind", "phường/các phường", "--all", "Các xã, phường", "--order",
        "theo bảng chữ cái", "--members-path", "xa-phuong", "--members-column", "xa-phuong",
        "--council", "Hội đồng Thi đua - Khen thưởng cấp trên", "--proposals-to",
        "Ủy ban nhân dân cấp trên", "--office", "Phòng Văn hóa - Xã hội", "--place", "Sông Lam",
        "--year", "2025",
      ],
      members: names("Xã", 15) + names("Phường", 20).suffix(5),
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["bộ, ngành"]),
    OwnOffice(
      name: "34 provinces in a block", unit: "Tỉnh", group: "Khối",
      options: [
        "--language", "vi", "--title", "Khối thi đua ba mươi bốn", "--group", "khối",
        "--members-path", "dia-phuong", "--members-column", "dia-phuong", "--office",
        "Văn phòng Khối", "--place", "Hà Nội", "--year", "2025",
      ],
      members: names("Tỉnh", 28) + names("Thành phố", 34).suffix(6),
      foreignKeys: ["term-order", "term-council", "term-representative"] + ofClusters,
      foreignWords: wordsOfClusters + ["bắc vào nam", "trung ương", "xã,", "phường"]),
    OwnOffice(
      name: "seven departments", unit: "Sở", group: "Khối",
      options: [
        "--language", "vi", "--title", "Khối thi đua các sở", "--group", "khối", "--kind",
        "sở/các sở", "--office", "Sở Nội vụ", "--place", "Sông Lam", "--year", "2025",
      ],
      members: [
        "Sở Nội vụ", "Sở Tài chính", "Sở Công Thương", "Sở Y tế", "Sở Tư pháp",
        "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường",
      ],
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["xã,", "phường", "bộ, ngành"]),
    OwnOffice(
      name: "ministries in two languages", unit: "Bộ", group: "Khối",
      options: [
        "--languages", "vi,en", "--title", "vi=Khối thi đua các bộ", "--title",
        "en=Emulation Block of Ministries", "--group", "khối", "--kind", "vi=bộ/các bộ", "--kind",
        "en=ministry/ministries", "--members-path", "ministries", "--members-column", "ministry",
        "--council", "vi=Hội đồng Khối", "--council", "en=the Council of the Block",
        "--proposals-to", "vi=Ban Thi đua", "--proposals-to", "en=Board of Emulation", "--office",
        "vi=Văn phòng Khối", "--office", "en=Office of the Block", "--year", "2025",
      ],
      members: ["Bộ Nội vụ", "Bộ Tài chính", "Bộ Công Thương", "Bộ Xây dựng"],
      foreignKeys: ofProvinces + ofClusters,
      foreignWords: wordsOfProvinces + wordsOfClusters + [
        "xã,", "phường", "the the ", "nội vụ ministry", "chính ministry",
      ]),
    OwnOffice(
      name: "a union of five schools", unit: "Trường", group: "Nhóm trường",
      options: [
        "--language", "vi", "--title", "Nhóm trường Sông Lam", "--group", "vi=nhóm trường",
        "--kind", "trường/các trường", "--office", "Văn phòng nhóm trường", "--year", "2025",
      ],
      members: names("Trường", 5), foreignKeys: ofProvinces + ofClusters + ofBlocks,
      foreignWords: wordsOfProvinces + wordsOfClusters + ["khối", "block"]),
  ]

  /// What is looked for, in small letters.
  func foreign() throws -> [String] {
    let file = Workplace.root.appending(path: "templates/words.vi.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let phrases = foreignKeys.compactMap { key in
      lines.first { $0.hasPrefix("\(key): ") }.map {
        $0.dropFirst(key.utf8.count + 2).trimmingCharacters(in: ["\""]).lowercased()
      }
    }
    #expect(phrases.count == foreignKeys.count)
    // What a sheet says is shown as it is there.
    return phrases + foreignWords + ["đơn vị (", "gso-code"]
  }
}
