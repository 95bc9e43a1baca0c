import Publishing

/// A small site of a cluster that does not exist, in English and Vietnamese.
enum StarterSite {
  /// The files: what all years share, two years, a page about the site, a word on how to go on.
  static let files = shared + firstYear + secondYear

  private static let shared = [
    NewFiles.File(
      ".gitignore",
      """
      # What Yearbook keeps for the time of a command, or to be quicker next time. Tệp tạm của Yearbook.
      .yearbook-writing/
      .*.yearbook/
      .*.yearbook-record*

      """),
    NewFiles.File(
      "README.md",
      """
      # A first site

      Everything here is invented. Change it file by file; `yearbook build` tells what is wrong, with its line, and
      publishes nothing until it is put right.

          yearbook serve --open                            show it in a browser while you write
          yearbook build                                   make the site in site/; open site/index.html
          yearbook check                                   only check
          yearbook new year 2026                           the first files of a year
          yearbook import scores.xlsx --year 2026          take the scores over from a spreadsheet
          yearbook new templates year                      copy a template, to change what it shows
          yearbook --help                                  all commands

      # Trang đầu tiên

      Mọi nội dung ở đây đều là ví dụ. Hãy sửa từng tệp; `yearbook build` chỉ ra lỗi ở dòng nào và không xuất bản gì cho đến khi
      hết lỗi.

      - `content/site.yaml`: tên trang, ngôn ngữ, cơ quan. `content/provinces.yaml`: các đơn vị thành viên.
      - `content/2025/`: năm thi đua 2025: ghi chép hội nghị (`conference.md`), điểm (`scores.csv`), tiêu chí (`criteria.csv`).
      - `content/pages/`: các trang khác.

      """),
    NewFiles.File(
      "content/site.yaml",
      """
      format: 1
      title: {en: Emulation Cluster of the Four Winds, vi: Cụm thi đua Bốn Phương}
      # The first language stands at the root of the site. Ngôn ngữ đầu tiên là ngôn ngữ chính.
      languages: [en, vi]
      notice:
        en: Everything on this site is invented, to show how it works.
        vi: Mọi nội dung trên trang này đều là ví dụ minh họa.
      office: {en: Office of the cluster, vi: Văn phòng Cụm thi đua}
      # No score may be higher; catches typing errors. Giới hạn để phát hiện lỗi nhập điểm.
      limits: {points: 1100}

      """),
    NewFiles.File(
      "content/provinces.yaml",
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

      """),
    NewFiles.File(
      "content/awards.yaml",
      """
      - id: cluster-flag
        type: emulation-title
        name: {en: Flag of the Cluster, vi: Cờ thi đua của Cụm}
        expected: 1
        rank: 1

      """),
    NewFiles.File(
      "content/pages/about.md",
      """
      ---
      title: {en: How this site is made, vi: Trang này được làm như thế nào}
      ---
      Each emulation year is a folder of plain files: a note in Markdown with the facts between two lines `---`, and the scores
      as a table. Yearbook makes the pages, the ranking, the charts and the downloads of them, in both languages.

      - The conference of [2025](../2025/conference.md) has points by criterion, first the members' own, then the agreed ones.
      - That of [2024](../2024/conference.md) has totals alone. One was not published, so it is empty: missing is never 0.
      - Sao Hôm became the city Sao Mai in 2025. Each page shows the name of its year.

      """),
    NewFiles.File(
      "content/pages/about.vi.md",
      """
      Mỗi năm thi đua là một thư mục gồm các tệp đơn giản: ghi chép bằng Markdown, có số liệu ở giữa hai dòng `---`, và bảng điểm.
      Từ đó Yearbook làm ra các trang, bảng xếp hạng, biểu đồ và tệp tải về, bằng cả hai ngôn ngữ.

      - Hội nghị năm [2025](../2025/conference.md) có điểm theo từng tiêu chí: điểm tự chấm, sau đó là điểm thống nhất.
      - Năm [2024](../2024/conference.md) chỉ có tổng điểm. Một đơn vị chưa công bố điểm nên để trống, không ghi là 0.
      - Tỉnh Sao Hôm trở thành thành phố Sao Mai năm 2025. Mỗi trang dùng tên gọi của năm đó.

      """),
  ]

  private static let firstYear = [
    NewFiles.File(
      "content/2024/conference.md",
      """
      ---
      title: {en: The conference on 2024, vi: Hội nghị tổng kết năm 2024}
      kind: summary
      status: final
      date: 2025-03-14
      place: {en: Hoa Sen, vi: Hoa Sen}
      head: {province: nang-moi}
      deputy: {province: hoa-sen}
      next: {head: {province: hoa-sen, status: elected}, deputy: {province: may-trang, status: elected}}
      covenant: {year: 2025, date: 2025-03-14}
      awards:
        - {province: hoa-sen, award: cluster-flag, status: proposed}
      gaps:
        - {en: The total of Nắng Mới was not published., vi: Tổng điểm của Nắng Mới chưa được công bố.}
      ---
      {{name.hoa-sen}} leads with {{points.hoa-sen}} points. The figures in this sentence are quoted from the sheet of scores, so
      they cannot disagree with the table.

      ```ranking
      ```

      """),
    NewFiles.File(
      "content/2024/conference.vi.md",
      """
      {{name.hoa-sen}} dẫn đầu với {{points.hoa-sen}} điểm. Số liệu trong câu này lấy từ bảng điểm nên luôn khớp với bảng dưới đây.

      ```ranking
      ```

      """),
    NewFiles.File(
      "content/2024/scores.csv",
      """
      province,total,rank
      hoa-sen,951.5,1
      may-trang,940,2
      sao-mai,~933,3
      nang-moi,,

      """),
  ]

  private static let secondYear = [
    NewFiles.File(
      "content/2025/conference.md",
      """
      ---
      title: {en: The conference on 2025, vi: Hội nghị tổng kết năm 2025}
      kind: summary
      status: provisional
      date: 2026-03-13
      place: {en: Mây Trắng, vi: Mây Trắng}
      head: {province: hoa-sen}
      deputy: {province: may-trang}
      next: {head: {province: may-trang, status: nominated}}
      covenant: {year: 2026, date: 2026-03-13}
      awards:
        - {province: may-trang, award: cluster-flag, status: proposed}
      tasks:
        - {en: A library in every village, vi: Mỗi làng một thư viện}
      ---
      The points by criterion are in `scores.csv`, the criteria in `criteria.csv`. {{name.may-trang}} has {{points.may-trang}}
      points.

      ## The result

      ```ranking
      ```

      ## The proposal

      ```awards
      ```

      """),
    NewFiles.File(
      "content/2025/conference.vi.md",
      """
      Điểm theo từng tiêu chí nằm trong `scores.csv`, các tiêu chí trong `criteria.csv`. {{name.may-trang}} đạt
      {{points.may-trang}} điểm.

      ## Kết quả

      ```ranking
      ```

      ## Đề nghị khen thưởng

      ```awards
      ```

      """),
    NewFiles.File(
      "content/2025/criteria.csv",
      """
      id,kind,maximum,name,name.vi
      economy,criterion,500,Economic development,Phát triển kinh tế
      culture,criterion,300,Culture and schools,Văn hóa và giáo dục
      cluster,criterion,200,Work in the cluster,Hoạt động của cụm

      """),
    NewFiles.File(
      "content/2025/scores.csv",
      """
      province,stage,economy,culture,cluster,bonus,total,rank
      hoa-sen,self,480,285,190,,955,
      hoa-sen,agreed,475.5,280,188,,943.5,2
      may-trang,self,490,290,195,,975,
      may-trang,agreed,488,285.25,192,,965.25,1
      sao-mai,self,480,275,185,5,945,
      sao-mai,agreed,470,270,180,5,925,3
      nang-moi,self,460,270,180,,910,
      nang-moi,agreed,455,262.5,175,,892.5,4

      """),
  ]
}
