/// The years of the small site.
extension StarterSite {
  static let facts2024 =
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

    """

  static let texts2024: Both = (
    """
    {{name.hoa-sen}} leads with {{points.hoa-sen}} points. The figures in this sentence are quoted from the sheet of scores, so
    they cannot disagree with the table.

    ```ranking
    ```

    """,
    """
    {{name.hoa-sen}} dẫn đầu với {{points.hoa-sen}} điểm. Số liệu trong câu này lấy từ bảng điểm nên luôn khớp với bảng dưới đây.

    ```xếp hạng
    ```

    """
  )

  static let scores2024 =
    """
    province,total,rank
    hoa-sen,951.5,1
    may-trang,940,2
    sao-mai,~933,3
    nang-moi,,

    """

  static let facts2025 =
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

    """

  static let texts2025: Both = (
    """
    The points by criterion are in `scores.csv`, the criteria in `criteria.csv`. {{name.may-trang}} has {{points.may-trang}}
    points.

    ## The result

    ```ranking
    ```

    ## The proposal

    ```awards
    ```

    """,
    """
    Điểm theo từng tiêu chí nằm trong `scores.csv`, các tiêu chí trong `criteria.csv`. {{name.may-trang}} đạt
    {{points.may-trang}} điểm.

    ## Kết quả

    ```xếp hạng
    ```

    ## Đề nghị khen thưởng

    ```khen thưởng
    ```

    """
  )

  static let criteria2025 =
    """
    id,kind,maximum,name.en,name.vi
    economy,criterion,500,Economic development,Phát triển kinh tế
    culture,criterion,300,Culture and schools,Văn hóa và giáo dục
    cluster,criterion,200,Work in the cluster,Hoạt động của cụm

    """

  static let scores2025 =
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

    """
}
