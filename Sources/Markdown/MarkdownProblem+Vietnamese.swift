import Input

extension MarkdownProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .tagOfWords(let text):
      "'\(Excerpt.beginning(of: text))' không phải là thẻ HTML nên hiện ra như chữ; hãy viết '&lt;' cho dấu '<'"
    case .commentShown:
      "lời ghi chú này sẽ hiện ra như chữ: nó không kết thúc bằng '-->' trong đoạn của mình, hoặc có '--' bên"
        + " trong; hãy kết thúc ở đó, hoặc bỏ đi"
    case .starsOfText(let text):
      "các dấu sao của '\(Excerpt.beginning(of: text))' làm chữ ở giữa thành chữ nghiêng và không hiện ra; hãy"
        + " viết '\\*' cho mỗi dấu để hiện chúng"
    case .definitionUnused(let label):
      "dòng này định nghĩa nơi '[\(Excerpt.beginning(of: label))]' dẫn đến, mà trong bài không chỗ nào dùng nên"
        + " không hiện ra; hãy viết '\\[' để hiện như chữ, hoặc bỏ đi"
    case .definitionTwice(let label):
      "'[\(Excerpt.beginning(of: label))]' đã được định nghĩa ở một dòng trước và dòng đó có hiệu lực, nên dòng"
        + " này không hiện ra; hãy đặt tên khác, hoặc bỏ đi"
    case .fenceNotClosed(let fence):
      "'\(fence)' mở ở đây mà không đóng nên mọi chữ phía sau hiện thành mã chương trình; hãy viết '\(fence)'"
        + " trên một dòng dưới đoạn mã"
    case .textTooLarge(let bytes, let most):
      "lời văn có \(bytes) byte, nhiều hơn \(most); hãy chia thành nhiều bài"
    case .tooManyLinksInParagraph: "đoạn văn có quá nhiều ảnh và liên kết; hãy chia ra"
    case .tooManyMarks(let most):
      "lời văn có hơn \(most) dấu như '*', '[' và '<'; hãy chia thành nhiều bài"
    case .tooManyHeadings(let most): "lời văn có hơn \(most) đề mục; hãy chia thành nhiều bài"
    case .tooManyNotes(let most): "lời văn có hơn \(most) dấu chú thích; hãy chia thành nhiều bài"
    case .tooManyColumns(let count, let most): "bảng có \(count) cột, nhiều hơn \(most)"
    case .tooManyCells(let most): "các bảng của bài viết có hơn \(most) ô"
    case .nestedTooDeep(let most):
      "trích dẫn, danh sách và các dấu lồng nhau quá \(most) cấp; hãy bớt lồng nhau"
    case .nestedTooLong(let levels):
      "trích dẫn và danh sách lồng nhau \(levels) cấp quanh quá nhiều dòng và dấu; hãy bớt lồng nhau, hoặc"
        + " chia bài viết"
    case .tableNestedTooDeep(let most): "trong bảng các dấu lồng nhau quá \(most) cấp"
    case .cellsLeftOut(let cells, let columns):
      "dòng có \(cells) ô mà bảng có \(columns) cột; phần này bị bỏ qua (dấu '|' là chữ thì viết '\\|')"
    case .notAQuotation(let text):
      "'\(text)' không lấy số liệu nào; hãy viết '{{points.MÃ}}' (điểm), '{{rank.MÃ}}' (hạng) hoặc '{{name.MÃ}}' (tên), trong"
        + " đó MÃ là mã đơn vị, hoặc '\\{{' nếu chỉ muốn hiện dấu ngoặc"
    case .quotationInDescription(let text):
      "mô tả ảnh không lấy được '\(text)'; hãy viết hẳn bằng chữ"
    case .quotationInAddress(let text):
      "địa chỉ hay tiêu đề không lấy được '\(text)'; hãy viết hẳn ra"
    case .tagWithOpenQuote(let tag):
      "dấu nháy trong thẻ HTML '\(tag)' chưa đóng nên thẻ hiện ra như chữ; hãy đóng lại"
    case .textOutsideCell(let tag):
      "chữ nằm ngay trong '\(tag)' hiện trong một ô hay dòng riêng; hãy đưa vào ô hay dòng"
    case .htmlLeftOut(let tag):
      (tag.map { "thẻ HTML '\($0)'" } ?? "mã HTML")
        + " bị bỏ khỏi trang; hãy viết bằng Markdown, hoặc viết '&lt;' cho dấu '<'"
    case .htmlMisplaced(let tag):
      "thẻ HTML '\(tag)' không đặt được ở đây hoặc chưa đóng đúng chỗ; chữ bên trong vẫn hiện, không có thẻ"
    case .htmlAttribute(let name, let tag):
      "'\(name)' bị bỏ khỏi thẻ HTML '\(tag)': bài viết không đặt kiểu dáng hay mã lệnh"
    case .htmlNotClosed(let tag):
      "'\(tag)' chưa được đóng nên phần sau của khối sẽ bị mất; hãy đóng lại hoặc xóa đi"
    case .detailsWithoutSummary:
      "'details' phải có '<summary>…</summary>' trên một dòng ở ngay đầu; chữ bên trong hiện ra không thu"
        + " gọn"
    case .anchorLeftOut:
      "thẻ HTML 'a' không có địa chỉ; muốn có chỗ để liên kết đến, hãy đặt mã cho đề mục: '## Lời {#ma}'"
    case .noNote(let label):
      "không có chú thích '[^\(label)]: …'; hãy viết chú thích trên một dòng riêng, hoặc viết '\\[' nếu chỉ"
        + " muốn hiện dấu ngoặc"
    case .noteTwice(let label): "có hai chú thích '[^\(label)]'; hãy đặt tên khác"
    case .noteUnused(let label):
      "trong bài không có '[^\(label)]' nào dẫn đến chú thích này; chú thích được đặt sau các chú thích khác"
    case .noteInside(let label):
      "chú thích '[^\(label)]' nằm trong trích dẫn hoặc danh sách; hãy viết từ đầu dòng"
    case .notAnID(let id):
      "'\(id)' không dùng làm mã được; hãy viết chữ cái, chữ số và '-', bắt đầu bằng chữ cái"
    case .idGivenTwice(let id): "mã '\(id)' đã đặt cho một đề mục phía trước"
    case .headingOfTitle:
      "tiêu đề của trang đã có ở phần thông tin; đề mục trong bài bắt đầu bằng '##'"
    case .headingSkipsLevel(let level, let above):
      "đề mục cấp \(level) nằm dưới đề mục cấp \(above); hãy viết"
        + " '\(String(repeating: "#", count: above + 1))'"
    case .blockShownAsCode(let name, let nearest, let known):
      "khối '\(name)' hiện ra dưới dạng mã\(Suggestion.vietnamese(nearest))"
        + (nearest == nil ? "; các khối do trang tự điền là \(known.joined(separator: ", "))" : "")
    case .headingWithoutWords: "đề mục không có chữ; hãy viết thêm, hoặc xóa dòng này"
    case .wordBullet(let bullet):
      "dòng bắt đầu bằng '\(bullet)' không phải là dòng của danh sách; hãy viết '- ', hoặc '\\\(bullet)' nếu"
        + " muốn hiện nguyên dạng"
    case .headingWithoutSpace(let level):
      "thiếu dấu cách sau '\(String(repeating: "#", count: level))' nên dòng này chưa phải là đề mục; hãy"
        + " thêm vào, hoặc viết '\\#' nếu muốn hiện nguyên dạng"
    case .wikiLink(let name):
      "'[[\(Excerpt.beginning(of: name))]]' hiện nguyên dạng; hãy viết '[lời](tep.md)', hoặc '\\[[' nếu muốn"
        + " như vậy"
    case .callout(let word):
      "'[!\(word)]' hiện nguyên dạng; hãy bắt đầu trích dẫn bằng"
        + " '**\(word.prefix(1).uppercased() + word.dropFirst().lowercased()):**', hoặc viết '\\[!\(word)]'"
        + " nếu muốn như vậy"
    case .wikiPicture(let name):
      "'![[\(Excerpt.beginning(of: name))]]' hiện nguyên dạng; hãy viết '![lời](anh.png)', hoặc '!\\[[' nếu"
        + " muốn như vậy"
    case .attributesShown(let text):
      "'\(Excerpt.beginning(of: text))' hiện nguyên dạng; hãy bỏ đi, hoặc viết '\\\(text.prefix(1))' nếu muốn"
        + " như vậy"
    case .drawnTable:
      "bảng kẻ bằng dấu gạch hiện thành chữ; hãy viết '| a | b |', và '|---|---|' dưới dòng đầu tiên"
    case .wordTag(let tag):
      "'\(Excerpt.beginning(of: tag))' là thẻ của Word và hiện thành chữ; hãy bỏ đi, hoặc viết '\\<' nếu muốn"
        + " hiện nguyên dạng"
    case .inlineNote(let text):
      "'\(Excerpt.beginning(of: text))' hiện nguyên dạng; hãy viết '[^1]', và '[^1]: …' trên một dòng riêng,"
        + " hoặc '\\^[' nếu muốn như vậy"
    case .marksNotRead(let text, let mended): Self.vietnamese(marksNotRead: text, mended)
    case .sentenceAsHeading:
      "các dấu gạch bên dưới biến dòng này thành đề mục; muốn có đường kẻ thì để một dòng trống phía trên,"
        + " muốn có đề mục thì viết '## '"
    case .blanksMakeCode(let hasTab):
      "\(hasTab ? "phím Tab" : "các dấu cách đứng trước") biến chỗ này thành mã lệnh; hãy xóa đi, hoặc viết"
        + " '```' ở trên và dưới phần mã"
    case .wideBlank(let marker):
      "cạnh '\(marker)' là dấu cách không ngắt dòng nên chỗ này không phải như trông thấy; hãy viết dấu cách"
        + " thường, hoặc '\(Self.escaped(beforeBlank: marker))' nếu muốn hiện nguyên dạng"
    case .hidden(let marker, let number, let name):
      "cạnh '\(marker)' là ký tự vô hình \(number) (\(name.vietnamese)) nên chỗ này không phải như trông thấy;"
        + " hãy xóa ký tự đó"
    case .itemWithoutSpace(let marker):
      "thiếu dấu cách sau '\(marker)' nên dòng này chưa phải là dòng của danh sách; hãy thêm vào, hoặc viết"
        + " '\(Self.escaped(marker: marker))' nếu muốn hiện nguyên dạng"
    case .wordLetter(let letter):
      "'\(letter)' và phím Tab là dấu đầu dòng của Word; hãy viết '- ', hoặc thay Tab bằng dấu cách nếu muốn"
        + " hiện nguyên dạng"
    case .labelsOfItems(let first, let second):
      "các dòng từ '\(first)' hiện thành một đoạn văn; hãy để một dòng trống trước '\(second)' và mỗi dòng"
        + " tiếp theo, hoặc kết thúc mỗi dòng bằng '\\'"
    case .tableNotRead(let fault): Self.vietnamese(tableNotRead: fault)
    case .rowWithoutBars:
      "dòng này không có '|' và hiện thành một hàng của bảng phía trên; hãy để một dòng trống trước nó, hoặc"
        + " viết '| chữ |' nếu đó là một hàng"
    case .spacedLink(let text):
      "dấu cách giữa ']' và '(' làm '\(Excerpt.beginning(of: text))' không phải là liên kết; hãy bỏ dấu cách,"
        + " hoặc viết '\\[' nếu muốn hiện nguyên dạng"
    case .spacedAddress(let address):
      "dấu cách kết thúc địa chỉ '\(Excerpt.beginning(of: address))'; hãy viết '%20' thay cho nó, hoặc '\\['"
        + " nếu muốn hiện nguyên dạng các dấu ngoặc"
    case .numberNotKept(let number, let shown):
      "dòng này hiện số \(shown), vì danh sách được đếm từ dòng đầu; hãy viết '\(number)\\.' để giữ số này,"
        + " hoặc viết số tiếp theo"
    case .markdownInHTML(let sign):
      "'\(Excerpt.beginning(of: sign))' hiện nguyên dạng trong khối HTML; hãy để một dòng trống trước và sau"
        + " phần Markdown, hoặc viết '&#\(sign.unicodeScalars.first?.value ?? 42);' cho dấu đầu tiên nếu muốn"
        + " như vậy"
    case .linkInLink:
      "liên kết không thể nằm trong liên kết khác; liên kết này hiện ra dưới dạng chữ"
    case .linkWithoutAddress: "liên kết không dẫn đến đâu; hãy viết địa chỉ trong ngoặc tròn"
    case .linkWithoutWords(let address):
      "liên kết đến '\(Excerpt.beginning(of: address))' không có chữ nên không ai nhấn được; hãy viết chữ"
        + " trong ngoặc vuông"
    case .addressWithoutHost(let address, let scheme):
      "'\(address)' không có tên máy chủ; hãy viết \(scheme)://tên-máy-chủ/trang"
    case .addressWithoutScheme(let address):
      "'\(address)' thiếu phần đầu của địa chỉ; hãy viết https:\(address)"
    case .nothingAfterScheme(let scheme): "sau '\(scheme):' không có gì"
    case .otherSchemeOfLink(let scheme):
      "liên kết chỉ dẫn đến http, https, mailto, tel hoặc một tệp của trang, không dẫn đến '\(scheme):'"
    case .schemeOfPicture(let scheme):
      "ảnh phải là tệp của trang, không lấy được từ '\(scheme):'"
    case .spaceOrControlInAddress:
      "địa chỉ có dấu cách ở đầu hoặc cuối, hoặc có ký tự điều khiển; hãy xóa đi"
    case .pathOfNetwork(let address):
      "'\(address)' là đường dẫn trong mạng của cơ quan; hãy đưa tệp vào trang rồi ghi tên tệp"
    case .disguisedScheme(let scheme):
      "dấu hai chấm sau '\(scheme)' được viết là %3A; tên tệp như vậy phải bắt đầu bằng './'"
    case .pictureOnOtherHost(let address):
      "'\(address)' nằm ở máy chủ khác; hãy lưu ảnh cạnh bài viết rồi ghi tên tệp"
    }
  }

  private static func vietnamese(tableNotRead fault: TableFault) -> String {
    let row = { (count: Int) in "|" + String(repeating: "---|", count: count) }
    return switch fault {
    case .noDashes(let columns):
      "thiếu dòng '\(row(columns))' dưới dòng này nên đây chưa phải là bảng; hãy thêm vào, hoặc viết '\\|'"
        + " nếu muốn hiện nguyên dạng"
    case .otherCount(let parts, let cells):
      "dòng này có \(parts) phần mà dòng trên có \(cells) ô nên đây chưa phải là bảng; hãy viết"
        + " '\(row(min(cells, 12)))', hoặc '\\|' nếu muốn hiện nguyên dạng"
    case .otherSigns:
      "dòng này không gồm dấu gạch nối và dấu cách thường nên đây chưa phải là bảng; hãy viết '|---|---|', hoặc"
        + " '\\|' nếu muốn hiện nguyên dạng"
    case .tabs:
      "dấu Tab trong các dòng này không làm thành bảng mà hiện thành dấu cách; hãy viết '| a | b |' với"
        + " '|---|---|' dưới hàng đầu, hoặc thay Tab bằng dấu cách"
    }
  }

  private static func vietnamese(marksNotRead text: String, _ mended: String) -> String {
    let mark = text.prefix { $0 == text.first }
    let escaped = mark.map { "\\\($0)" }.joined()
    return "dấu '\(mark)' của '\(Excerpt.beginning(of: text))' hiện nguyên dạng; hãy viết"
      + " '\(Excerpt.beginning(of: mended))', hoặc '\(escaped)' nếu muốn như vậy"
  }
}
