import Emulation
import Input

private typealias Phrases = VietnameseImportPhrases
private typealias Quoted = EnglishImportPhrases

extension ImportProblem {
  /// The message of a problem in Vietnamese.
  package var vietnamese: String {
    switch self {
    case .workbookWithoutMembers:
      "không trang tính nào của tệp Excel này có tên đơn vị thành viên"
    case .sheetWithoutMembers:
      "không ô nào của trang tính này có tên đơn vị thành viên; hãy ghi tên các đơn vị"
        + " trong một cột hoặc một dòng riêng"
    case .headWithoutMembers(let head, let name, let address, let nearest):
      "\(Quoted.quoted(name)) dưới cột \(Quoted.quoted(head)) ở ô \(address) không phải là đơn vị thành viên, và"
        + " không ô nào khác có tên đơn vị\(Suggestion.vietnamese(nearest))"
    case .oldFont(let font, let text, let address):
      "ô \(address) có \(Quoted.quoted(text)), chữ gõ theo phông \(font.rawValue); hãy chuyển bảng sang Unicode,"
        + " ví dụ bằng UniKey, rồi lấy vào lại"
    case .separatedByBars:
      "ở đây dấu '|' ngăn cách các ô; hãy ngăn cách bằng Tab hoặc dấu chấm phẩy, hoặc viết 'sep=|' trên một"
        + " dòng riêng ở đầu tệp khi không dòng nào bắt đầu bằng '|'"
    case .separatedBySpaces:
      "mỗi dòng là một ô, vì dấu cách không ngăn cách các ô; hãy ngăn cách bằng Tab hoặc dấu chấm phẩy, hoặc"
        + " lưu bảng thành .xlsx"
    case .severalSheets(let names, let year):
      "nhiều trang tính có tên đơn vị: \(Quoted.listed(names))"
        + (year.map {
          ", và không trang nào là của năm \($0); hãy chọn một trang bằng --sheet và năm của trang đó bằng"
            + " --title-year"
        } ?? "; hãy chọn một trang bằng --sheet")
    case .noSuchTable(let number, let ranges):
      "không có bảng \(number); trang tính có "
        + ranges.enumerated().map { "bảng \($0 + 1): \($1)" }.joined(separator: ", ")
    case .tablesDiffer(let field, let member, let one, let two):
      "bảng \(one.table) và bảng \(two.table) ghi \(Phrases.vietnamese(field)) khác nhau: của '\(member)' là"
        + " \(one.cell.text) ở ô \(one.cell.address) và \(two.cell.text) ở ô \(two.cell.address); hãy chọn"
        + " một bảng bằng --table \(one.table) hoặc --table \(two.table)"
    case .totalsOfPart(let title, let total, let head, let criterion):
      "\(Quoted.quoted(title)) là tên của một phần nên \(Quoted.quoted(total)) không phải là tổng điểm của năm; hãy"
        + " đặt tên cột là tiêu chí kèm điểm tối đa, \(Quoted.quoted(criterion)), hoặc bỏ qua cột bằng"
        + " --leave-out \(Quoted.quoted(head))"
    case .totalsOfTables(let one, let two):
      "bảng \(one.number) và bảng \(two.number), \(Quoted.quoted(one.title)) và \(Quoted.quoted(two.title)), đều"
        + " có tổng điểm của cùng các đơn vị; hãy chọn bảng có tổng điểm của năm bằng --table \(one.number)"
        + " hoặc --table \(two.number)"
    case .memberInTwoBooks(let member, let book, let other):
      "'\(member)' có trong hai tệp Excel, '\(other)' và '\(book)'; hãy bỏ tệp có số liệu không đúng ra rồi"
        + " lấy vào lại"
    case .formOfOtherMember(let tab, let member, let title):
      "trang tính \(Quoted.quoted(tab)) mang tên '\(member)' nhưng tên bảng ghi '\(title)'; hãy đổi tên trang"
        + " tính, hoặc sửa tên bảng"
    case .titlesOfMembers(let members):
      "các dòng tên bảng phía trên tiêu chí ghi nhiều đơn vị, \(Quoted.listed(members)); hãy đặt tên trang tính là"
        + " đơn vị của biểu, hoặc chỉ để tên đơn vị đó ở tên bảng"
    case .formOfOtherCode(let code, let named):
      "biểu này mang mã của '\(code)' nhưng ghi tên '\(named)'; hãy điền biểu của đúng đơn vị đó, hoặc sửa tên"
    case .formCode(let text, let address, let isTwice):
      "ô \(address) ghi mã \(Quoted.quoted(text)), "
        + (isTwice ? "trùng với một dòng khác" : "không tiêu chí nào của năm có mã này")
        + "; hãy ghi lại mã như khi gửi biểu"
    case .formName(let text, let address, let code, let other):
      "ô \(address) ghi tên \(Quoted.quoted(text)) bên mã '\(code)'"
        + (other.map { ", mà đó là tên của '\($0)'; hãy sửa lại tên, điểm và mã của từng dòng" }
          ?? "; điểm được lấy cho '\(code)'")
    case .formMaximum(let text, let address, let code, let known):
      "ô \(address) ghi \(Quoted.quoted(text)) là điểm tối đa của '\(code)', còn điểm tối đa của năm là "
        + (known.map(\.written) ?? "không có")
        + "; hãy xem có phải điểm bị ghi nhầm vào đó, hoặc biểu đã cũ"
    case .formCell(let text, let address):
      "ô \(address) ghi \(Quoted.quoted(text)) bên ngoài biểu; ô này bị bỏ qua"
    case .formRows(let ids):
      "biểu này thiếu dòng \(Quoted.listed(ids)) mà năm có; hãy ghi lại dòng đó kèm mã, hoặc điền biểu mới do"
        + " 'yearbook new form' tạo"
    case .download(let fault): fault.vietnamese
    case .noHeads:
      "không có dòng tên cột, như 'Đơn vị' và 'Tổng điểm', phía trên đơn vị đầu tiên"
    case .noPoints:
      "không cột nào của trang tính này được hiểu là điểm, tổng điểm hoặc thứ hạng"
    case .titleOfOtherYear(let title, let other, let year):
      "\(Quoted.quoted(title)) cho biết đây là số liệu năm \(other), không phải năm \(year); hãy lấy vào với"
        + " --year \(other), hoặc thêm --title-year \(other) nếu đúng là số liệu năm \(year)"
    case .headOfOtherYear(let shown, let head, let other, let year):
      "\(Quoted.quoted(shown)) là của năm \(other), không phải năm \(year); hãy lấy vào với --year \(other), bỏ"
        + " qua cột bằng --leave-out \(Quoted.quoted(head)), hoặc thêm --title-year \(other) nếu đúng là của"
        + " năm \(year)"
    case .headsOfOtherYears(let head, let other, let year):
      "\(Quoted.quoted(head)) là của năm \(other), và không cột nào là của năm \(year); hãy lấy vào với --year"
        + " \(other), hoặc sửa tên các cột"
    case .figuresOfOtherYear(let other, let year):
      "tệp tải từ trang này có số liệu của năm \(other); hãy lấy vào với --year \(other), hoặc thêm --title-year"
        + " \(other) nếu đúng là của năm \(year)"
    case .rowOfOtherYear(let text, let address, let year):
      "\(address): dòng này là của \(text), không phải năm \(year); hãy chỉ để các dòng của một năm, và lấy vào"
        + " với --year của năm đó"
    case .tooManyColumns(let most): "trang tính có hơn \(most) cột"
    case .headsNotInMap(let missing, let new):
      "tên cột của bảng không như trong tệp này:"
        + (missing.isEmpty ? "" : " thiếu \(Quoted.listed(missing))")
        + (missing.isEmpty || new.isEmpty ? "" : ";")
        + (new.isEmpty ? "" : " mới có \(Quoted.listed(new))")
        + "; hãy sửa tên cột ở đây, hoặc thêm --anew để đọc bảng lại từ đầu"
    case .rowsNotInMap(let line, let text, let more):
      "\(line.vietnamese), \(Quoted.quoted(text)), nằm ngoài head-row và last-row ghi ở đây mà có tên đơn vị, bước"
        + " chấm hoặc số liệu" + (more > 0 ? ", \(more) dòng khác cũng vậy" : "")
        + "; hãy sửa hoặc xóa hai mục đó, hoặc xóa các dòng đó trong bảng"
    case .stageNotInMap(let head, let said, let map):
      "theo bảng, \(Quoted.quoted(head)) là của bước '\(said.vietnamese)', nhưng import.yaml ghi"
        + " 'stage: \(map.rawValue)' cho cột này; hãy xóa mục đó trong import.yaml, hoặc sửa bảng"
    case .stageOfTitle(let title, let rows):
      "tên bảng ghi bước '\(title.vietnamese)', nhưng các dòng hoặc tên cột bên dưới ghi bước"
        + " '\(rows.vietnamese)'; hãy sửa chỗ sai"
    case .noHeadToLeaveOut(let head, let nearest):
      "không cột nào tên là \(Quoted.quoted(head))\(Suggestion.vietnamese(nearest)); --leave-out cần tên cột đúng"
        + " như trong bảng"
    case .headMeansTheSame(let head, let meaning, let other, let name):
      "\(Quoted.quoted(head)) có nghĩa là '\(meaning.vietnamese)', giống \(Quoted.quoted(other)); hãy bỏ qua một"
        + " cột bằng --leave-out '\(name)'"
    case .stageTwice(let line, let stage, let other):
      "\(line.vietnamese) ghi điểm của bước chấm '\(stage.vietnamese)', \(other.vietnamese) cũng vậy; hãy đặt tên"
        + " theo bước chấm, như 'Tự chấm', hoặc xóa một trong hai"
    case .namesTwice(let head, let line, let main):
      "\(Quoted.quoted(head)) ở \(line.vietnamese) ghi các đơn vị khác với \(main.vietnamese) trên cùng các dòng;"
        + " hãy đặt tên là 'Đơn vị' nếu các cột sau là của các đơn vị đó, hoặc bỏ qua bằng --leave-out"
        + " \(Quoted.quoted(head))"
    case .headOverOpenColumns(let head, let address):
      "\(Quoted.quoted(head)) ở ô \(address) có thể gồm cả các cột bên trái; hãy gộp ô này trên tất cả các cột"
        + " thuộc về nó"
    case .sameCriterionAtOtherStages(let head):
      "\(Quoted.quoted(head)) có các bước chấm khác với tiêu chí cùng tên phía trước; hãy gộp ô mỗi tên trên tất"
        + " cả các cột thuộc về nó"
    case .groupsAlike(let head, let other):
      "\(Quoted.quoted(other)) và \(Quoted.quoted(head)) gồm các tiêu chí giống nhau nên điểm sẽ bị tính hai"
        + " lần; hãy bỏ qua một nhóm bằng --leave-out \(Quoted.quoted(other)), hoặc liệt kê các tiêu chí trong"
        + " criteria.csv nếu chúng khác nhau"
    case .maximumDiffers(let name, let maximum, let first):
      "điểm tối đa của \(Quoted.quoted(name)) ở đây là \(maximum), ở chỗ đầu tiên là \(first)"
    case .maximumNotInMap(let head, let maximum, let map):
      "bảng ghi điểm tối đa của \(Quoted.quoted(head)) là \(maximum.written), còn import.yaml ghi"
        + " \(map.written); hãy xóa mục 'maximum' trong tệp đó, hoặc sửa bảng"
    case .totalMaximum(let head, let maximum, let sum):
      "\(Quoted.quoted(head)) ghi tối đa \(maximum.written) điểm, còn các tiêu chí cộng lại tối đa"
        + " \(sum.written); hãy xem có thiếu tiêu chí hoặc sai điểm tối đa không"
    case .noSuchTiers(let year):
      "bài tổng kết năm \(year) không liệt kê các mức xếp loại này nên cột bị bỏ qua; hãy liệt kê ở 'tiers' rồi"
        + " lấy vào lại"
    case .columnWithoutHead(let line): "\(line.vietnamese) không có tên nên bị bỏ qua"
    case .columnLeftOut(let head): "\(Phrases.vietnamese(head)); cột bị bỏ qua"
    case .pointsLeftOut(let head, let name, let others):
      "\(Phrases.vietnamese(head)), hoặc bỏ qua cột bằng --leave-out"
        + " '\(name)'\(Phrases.vietnamese(others: others)); không thể tính tổng điểm chỉ từ các cột còn lại"
    case .extraPointsLeftOut(let head, let line):
      "\(Quoted.quoted(head)) ở \(line.vietnamese) ghi điểm không thuộc tiêu chí nào; hãy trừ vào điểm của tiêu"
        + " chí, hoặc ghi thành một dòng riêng"
    case .pointsTwice(let found): Phrases.vietnamese(found)
    case .notAMember(let problem):
      "\(problem.vietnamese); thêm --only-members để bỏ qua các đơn vị không phải là thành viên"
    case .notMembers(let count, let first, let address):
      "\(count) dòng có số liệu là của các đơn vị không phải là thành viên, đầu tiên là"
        + " \(Quoted.quoted(first)) ở ô \(address); thêm --only-members để bỏ qua các dòng đó"
    case .rowWithoutName(let line):
      "\(line.vietnamese) có điểm nhưng không có tên đơn vị; hãy ghi tên"
    case .rowsUnderOneName(let one, let two, let name):
      "\(one.vietnamese) và \(two.vietnamese) đều thuộc tên ở ô \(name), và không rõ mỗi dòng là bước chấm nào;"
        + " hãy ghi bước chấm, như 'Tự chấm', hoặc ghi tên cho từng dòng"
    case .secondRow(let member, let first):
      "'\(member)' có hai dòng; dòng đầu là \(first.vietnamese)"
    case .unknownStage(let text):
      "\(Quoted.quoted(text)) không phải là bước chấm; các bước chấm là "
        + Stage.allCases.map(\.vietnamese).joined(separator: ", ")
    case .unknownTier(let text):
      "\(Quoted.quoted(text)) không phải là mức xếp loại trong bài tổng kết của năm"
    case .remarkAfterName(let remark, let address, let more):
      "\(address): \(Quoted.quoted(remark)) sau tên đơn vị bị bỏ qua"
        + (more > 0 ? ", \(more) ghi chú khác như vậy cũng bị bỏ qua" : "")
        + "; điều gì cần giữ thì ghi vào cột ghi chú"
    case .weights(let text, let address):
      "ô \(address) ghi hệ số \(text), mà điểm được cộng nguyên như đã ghi; hãy nhân điểm và điểm tối đa với hệ"
        + " số trong bảng, rồi xóa dòng này"
    case .tooManyCells(let count, let most, let areCommasSeparators):
      "dòng này có \(count) ô, nhưng tên cột chỉ đến cột \(most)"
        + (areCommasSeparators ? " (\(Phrases.quotes))" : "")
    case .figureAsRemark(let text, let address):
      "ô \(address) ghi \(text) ở chỗ của ghi chú; \(Phrases.quotes), hoặc viết ghi chú bằng chữ"
    case .sumDisagrees(let declared, let address, let sum, let cells):
      "ô \(address) ghi tổng là \(declared.text(decimalSign: ".")), nhưng"
        + " \(cells.map { "\($0)" }.joined(separator: ", ")) cộng được \(sum.text(decimalSign: "."))"
    case .footRounded(let foot):
      "\(Phrases.vietnamese(foot)), theo số liệu của các đơn vị là \(foot.own.written)"
    case .footDisagrees(let foot):
      "\(Phrases.vietnamese(foot)), nhưng số liệu của các đơn vị cho \(foot.own.written); hãy sửa số liệu sai, hoặc"
        + " xóa số này"
    case .cellStruck(let text, let address):
      "\(Quoted.quoted(text)) ở ô \(address) bị gạch ngang toàn bộ hoặc một phần; hãy viết phần còn giá trị không"
        + " gạch ngang, hoặc xóa phần đã bỏ"
    case .severalNumbers(let numbers, let address):
      "ô \(address) có nhiều số, \(numbers.map { "'\($0)'" }.joined(separator: " và ")), mỗi số một dòng; hãy"
        + " chỉ viết một số"
    case .date(let date, let address):
      "ô \(address) ghi ngày \(date), Excel tự đổi thành ngày khi gõ như 10.3; hãy viết lại số và định dạng ô"
        + " là số"
    case .flag(let address): "ô \(address) ghi đúng hoặc sai (TRUE, FALSE), không phải chữ hay số"
    case .formulaError(let error, let address):
      "công thức ở ô \(address) cho kết quả \(error); hãy sửa rồi lưu lại"
    case .notCalculated(let address):
      "công thức ở ô \(address) chưa được tính trong tệp; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại"
    case .merged(let text, let address, let first, let last):
      "\(Quoted.quoted(text)) ở ô \(address) được gộp từ \(first.vietnamese) đến \(last.vietnamese) nên không rõ"
        + " thuộc về đâu; hãy tách ô và ghi số liệu riêng cho từng ô"
    case .notARank(let text, let address):
      "\(address): \(Quoted.quoted(text)) không phải là thứ hạng; hãy viết 1, 2 hoặc 2="
    case .otherMaximum(let text, let maximum, let known):
      "'\(text)' ghi điểm tối đa là \(maximum.written), trong khi điểm tối đa là \(known.written); hãy chỉ viết"
        + " điểm, hoặc viết đúng điểm tối đa"
    case .moreThanMaximum(let text, let maximum):
      "'\(text)' có số điểm lớn hơn điểm tối đa \(maximum.written) ghi trong đó; hãy chỉ viết điểm"
    case .percentage(let text, let points):
      "ô hiện \(text) và lưu \(points.written), có thể là điểm hoặc tỷ lệ; hãy viết điểm và định dạng ô là số"
    case .rounded(let number, let address, let points):
      "ô \(address) lưu \(number), được ghi là \(points.written): điểm có tối đa bốn chữ số thập phân"
    case .parentheses(let text):
      "'\(text)' có thể là số bị trừ hoặc số không tính; hãy viết điểm không có ngoặc"
    case .footnoteMark(let mark, let text, let address):
      "\(address): dấu '\(mark)' sau '\(text)' bị bỏ qua; nếu dấu có ý nghĩa, hãy ghi rõ ở cột ghi chú"
    case .decimalOrThousand(let text, let both):
      "'\(text)' có thể là số thập phân hoặc hàng nghìn, và không có gì trong cột cho biết; hãy viết"
        + " \(both.map(\.written).joined(separator: " hoặc "))"
    case .penaltySigns(let head, let negative, let positive):
      "'\(head)' có \(negative.text) ở ô \(negative.address) và \(positive.text) ở ô \(positive.address), nên"
        + " một trong hai có thể là điểm được hoàn lại; hãy viết tất cả điểm trừ có dấu trừ, hoặc tất cả không"
        + " có"
    }
  }
}
