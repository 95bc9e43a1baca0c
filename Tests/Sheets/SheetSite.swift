/// The site that sheets are imported into: six members, of which two merge in 2025.
public enum SheetSite {
  /// Its files.
  public static let files = [
    "content/site.yaml": """
    format: 1
    title: {en: Cluster, vi: Cụm thi đua}
    languages: [vi, en]

    """,
    "content/provinces.yaml": """
    - id: thanh-hoa
      names: [{name: Thanh Hóa, kind: province}]
      codes: [{gso: "38"}]
    - id: nghe-an
      names: [{name: Nghệ An, kind: province}]
      codes: [{gso: "40"}]
    - id: ha-tinh
      names: [{name: Hà Tĩnh, kind: province}]
      codes: [{gso: "42"}]
    - id: quang-binh
      names: [{name: Quảng Bình, kind: province, until: 2025-06-30}]
      codes: [{gso: "44", until: 2025-06-30}]
      merged: {into: quang-tri, date: 2025-07-01}
    - id: quang-tri
      names: [{name: Quảng Trị, kind: province}]
      codes: [{gso: "45", until: 2025-06-30}, {gso: "44", from: 2025-07-01}]
    - id: thua-thien-hue
      names:
        - {name: Thừa Thiên Huế, kind: province, until: 2024-12-31}
        - {name: Huế, kind: city, from: 2025-01-01}
      also: [TT-Huế, TT Huế, Thừa Thiên - Huế, TP. Huế]
      codes: [{gso: "46"}]

    """,
    "content/2022/year.md": """
    ---
    title: {vi: Năm 2022, en: The year 2022}
    kind: summary
    status: provisional
    date: 2023-03-10
    ---

    """,
    "content/2026/year.md": """
    ---
    title: {vi: Năm 2026, en: The year 2026}
    kind: summary
    status: provisional
    date: 2027-03-10
    ---

    """,
  ]
}
