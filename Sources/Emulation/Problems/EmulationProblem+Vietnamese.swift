import Input

extension EmulationProblem {
  /// The message of a problem in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .notAMapTile(let texts, let columns, let rows):
      "[\(texts.joined(separator: ", "))] không phải là ô trên bản đồ; hãy ghi cột từ \(columns.lowerBound)"
        + " đến \(columns.upperBound) và hàng từ \(rows.lowerBound) đến \(rows.upperBound), như [2, 1]"
    case .noMapTile(let id, let other):
      "'\(id)' không có ô trên bản đồ, còn '\(other)' thì có; hãy ghi 'map: [cột, hàng]' cho mọi đơn vị, hoặc"
        + " không ghi cho đơn vị nào"
    case .mapTileTaken(let tile, let other):
      "trong cùng năm, '\(other)' đã ở ô [\(tile.map(String.init).joined(separator: ", "))] của bản đồ; hãy"
        + " ghi cột hoặc hàng khác"
    case .tooNarrow(let text, let least):
      "với bề rộng '\(text)' thì không đọc được gì; hãy ghi ít nhất '\(least)'"
    case .truthValue(let text):
      "'\(text)' sẽ hiện ra như một từ; nếu là 'không' thì bỏ mục này, nếu là 'có' thì viết lời mà trang cần hiện"
    case .groupInGroup(let name):
      "một nhóm tiêu chí không thể nằm trong nhóm khác ('\(name)'); hãy để trống ô này, và ghi ở từng tiêu chí"
        + " nhóm có điểm của nó"
    case .basisNotInForce(let id, let from, let until, let day, let successor):
      "văn bản ngày \(day.iso) căn cứ '\(id)', mà văn bản này có hiệu lực"
        + (from.map { " từ \($0.iso)" } ?? "") + (until.map { " đến \($0.iso)" } ?? "")
        + (successor.map { "; hãy ghi '\($0)', là văn bản thay thế" }
          ?? "; hãy ghi văn bản có hiệu lực ngày đó")
    case .votesWithoutNumber:
      "kết quả bỏ phiếu cần số phiếu đồng ý 'for'; hãy viết {present: 6, ballots: 6, for: 5, against: 1}"
    case .votesBeyondBallots(let agreed, let against, let ballots):
      "\(agreed) phiếu đồng ý và \(against) phiếu không đồng ý không khớp với \(ballots) phiếu; hãy sửa một"
        + " trong các số này"
    case .ballotsBeyondPresent(let ballots, let present):
      "\(present) người có mặt không thể có \(ballots) phiếu; hãy sửa một trong hai số"
    case .notACountOfVotes(let text): "'\(text)' không phải là số phiếu; hãy ghi một số nguyên"
    case .noSiteFile: "không có tệp site.yaml, nơi ghi tên và các ngôn ngữ của trang"
    case .noMembers:
      "không có tệp provinces.yaml hoặc members.yaml, nơi liệt kê các đơn vị thành viên"
    case .secondRegisterOfMembers:
      "các đơn vị đã được liệt kê trong provinces.yaml; hãy gộp tất cả vào một trong hai tệp và xóa tệp"
        + " kia"
    case .otherFormat(let format, let ours):
      "chương trình này đọc định dạng \(ours), không đọc '\(format)'"
    case .noNewLanguage(let code):
      "'\(code)' không phải là mã ngôn ngữ mới như en hoặc vi, hoặc đã có trong danh sách"
    case .noLanguage: "trang phải có ít nhất một ngôn ngữ, ví dụ vi"
    case .notAnAddressOfSite(let text, let fault):
      "'\(text)' \(Self.vietnamese(fault)); hãy viết địa chỉ như https://emulation.example/cluster/"
    case .idInUse(let id):
      "không dùng '\(id)' làm mã định danh được; một trang khác đã mang tên này"
    case .notAnID(let id, let tooLong):
      "'\(id)' không dùng làm mã định danh được; chỉ dùng\(tooLong ? " tối đa 64" : "") chữ thường không"
        + " dấu a-z, chữ số và dấu gạch nối"
    case .missingID: "ở đây thiếu mã định danh; hãy viết chữ thường không dấu, ví dụ kinh-te"
    case .reservedID(let id):
      "'\(id)' đã là tên của một cột khác trong mọi bảng điểm; hãy chọn mã khác"
    case .reservedName(let name, let key):
      key == "path"
        ? "'\(name)' không dùng làm thư mục của các đơn vị được: trang đã có trang hoặc tệp mang tên này; hãy"
          + " chọn từ khác, ví dụ 'members'"
        : "'\(name)' không dùng làm tên cột của các đơn vị được: các bảng đã có cột mang tên này; hãy chọn từ"
          + " khác, ví dụ 'member'"
    case .duplicateID(let id):
      "mã định danh '\(id)' được dùng hai lần; hãy đổi một mã, hoặc bỏ mục trùng"
    case .duplicateSource(let id): "có hai nguồn cùng mã '\(id)'; hãy đổi một mã"
    case .notAChoice(let text, let key, let known, let nearest):
      "'\(key)' không nhận '\(text)'\(Suggestion.vietnamese(nearest)); hãy viết một trong các từ"
        + " \(KeyWord.vietnamese(listing: known, of: key))"
    case .otherChoice(let text, let key, let known, let instead, let when):
      "'\(key)' không nhận '\(text)'; hãy viết '\(instead)' \(when.vietnamese); các từ được nhận là"
        + " \(KeyWord.vietnamese(listing: known, of: key))"
    case .notAListedWord(let text, let key, let known, let nearest):
      "'\(key)' không nhận '\(text)'\(Suggestion.vietnamese(nearest)); hãy viết"
        + " \(known.count == 1 ? "" : "một trong các từ ")\(KeyWord.vietnamese(listing: known, of: key)), hoặc từ khác mà site.yaml liệt kê ở"
        + " '\(key == "type" ? "award-types" : "document-kinds")'"
    case .notAKindOfMembers(let text, [], _):
      "'\(text)' không phải là loại đơn vị: site.yaml không liệt kê loại nào; hãy thêm vào đó, ở 'kinds' của"
        + " 'members', hoặc bỏ ở đây"
    case .notAKindOfMembers(let text, let known, let nearest):
      "'kind' không nhận '\(text)'\(Suggestion.vietnamese(nearest)); hãy viết"
        + " \(known.count == 1 ? "" : "một trong các từ ")\(KeyWord.vietnamese(listing: known, of: "kind")), hoặc loại khác mà site.yaml"
        + " liệt kê ở 'kinds' của 'members'"
    case .memberTwice(let key, let other):
      "đã có mục '\(key)', mà '\(other)' có cùng nghĩa; hãy gộp tất cả vào một mục"
    case .resultOfAnotherStage(let text):
      "không ghi '\(text)' ở đây được; chỉ viết 'self' khi kết quả là điểm tự chấm: các bước chấm sau đã"
        + " có trong scores.csv"
    case .notACount(let text): "'\(text)' không phải là số từ 1 đến 100"
    case .notAYear(let text): "'\(text)' không phải là năm; hãy viết bốn chữ số, ví dụ 2026"
    case .notADate(let text, let isVietnamese):
      "'\(text)' không phải là ngày; \(Self.vietnamese(dayLike: text, isVietnamese: isVietnamese))"
    case .noSuchDay(let text): "lịch không có ngày \(text); hãy xem lại ngày và tháng"
    case .periodEndsBeforeStart(let from, let until):
      "ngày cuối, \(until.iso), lại trước ngày đầu, \(from.iso); hãy xem lại hai ngày này"
    case .dateFar(let day, let year): Self.vietnamese(day, farFrom: year)
    case .dateUnlikely(let day):
      "\(day.iso) không nằm trong khoảng 1900 đến 2099; ngày này có đúng không?"
    case .emptyText: "chỗ này để trống; hãy viết nội dung"
    case .noTextInAnyLanguage: "ở đây chưa có nội dung bằng ngôn ngữ nào"
    case .notALanguage(let code, let known):
      "'\(code)' không phải là ngôn ngữ của trang (\(known.joined(separator: ", ")))"
    case .noName: "đơn vị chưa có tên; hãy viết {name: Tên đơn vị} ở 'names'"
    case .nameOutOfOrder(let name, let earlier):
      "'\(name)' đứng sau '\(earlier)' nên ngày 'from' phải muộn hơn"
    case .mergedIntoItself:
      "một đơn vị không thể sáp nhập vào chính nó; hãy ghi đơn vị khác ở 'into'"
    case .nameTaken(let name, let other):
      "'\(other)' cũng có tên là '\(name)'; hãy ghi tên đầy đủ để phân biệt"
    case .unknownMember(let name, let nearest):
      "'\(name)' không phải là đơn vị thành viên\(Suggestion.vietnamese(nearest))"
    case .ambiguousMember(let name, let ids):
      "'\(name)' có thể là \(Suggestion.vietnamese(listing: ids)); hãy viết mã định danh"
    case .missingMember: "ở đây thiếu tên đơn vị"
    case .missingMemberOfMergedRows:
      "ở đây thiếu tên đơn vị; dòng nào cũng phải có tên, kể cả khi bảng gốc gộp một ô cho nhiều dòng"
    case .textInRowWithoutMember(let text):
      "'\(text)' nằm trong dòng không có đơn vị; tiêu đề giữa bảng và chữ ký bên dưới không để trong tệp"
        + " này"
    case .notAMemberInYear(let id, let year):
      "'\(id)' không phải là thành viên trong \(year.map { "năm \($0)" } ?? "năm này")"
    case .notAMemberAfterMerger(let id, let successor, let day, let year):
      "'\(id)' đã sáp nhập vào '\(successor)' ngày \(day.iso), không còn là thành viên trong năm"
        + " \(year)"
    case .unknownEntry(let what, let id, let nearest, let known):
      "\(what.file) không có \(Self.vietnamese(what)) nào mang mã hoặc tên"
        + " '\(id)'\(Suggestion.vietnamese(nearest))"
        + (nearest != nil
          ? ""
          : known.isEmpty
            ? "; hãy khai thêm vào đó"
            : "; đã khai \(known.joined(separator: ", ")): hãy ghi một trong số đó, hoặc khai thêm")
    case .unknownSource(let id, let nearest):
      "bài viết không có nguồn nào mang mã '\(id)'\(Suggestion.vietnamese(nearest))"
    case .sourceNotFindable(let missing):
      "người đọc không tìm được nguồn này: chưa có 'url' và chưa có"
        + " \(missing.map { "'\($0)'" }.joined(separator: ", ")); hãy ghi địa chỉ, hoặc nơi xuất bản, tên"
        + " bài và ngày"
    case .notAnAddress(let text):
      "'\(text)' không phải là địa chỉ; địa chỉ bắt đầu bằng https:// hoặc http:// và tên máy chủ, không có"
        + " dấu cách"
    case .unusedFolder(let count, let guess):
      "thư mục này và \(count) tệp trong đó không được đọc; \(Self.vietnamese(guess))"
    case .unusedFile(let nearest):
      "tệp này không được dùng ở đây\(Suggestion.vietnamese(nearest))"
    case .tooManyExtraFields(let most):
      "trang có nhiều nhất \(most) tên trong 'extra', mỗi tệp cũng vậy; dữ liệu nhiều dòng thì hãy viết thành"
        + " danh sách, hoặc thành tệp CSV cạnh bài viết"
    case .noteTooDeep(let path):
      "bài viết chỉ được đọc ngay trong thư mục của năm; nếu đây là bài viết, hãy chuyển đến '\(path)'"
    case .keyOfSummary(let key):
      "'\(key)' là mục của bài tổng kết năm, mà bài này chưa ghi 'kind'; hãy viết 'kind: summary', hoặc bỏ"
        + " '\(key)'"
    case .keyOfSummaryAlone(let key):
      "'\(key)' là mục của bài tổng kết năm; hãy ghi trong bài đó và bỏ ở đây"
    case .noSummary:
      "năm này chưa có bài viết nào ghi 'kind: summary' để nêu các thông tin của năm; năm đang diễn ra cũng"
        + " cần một bài, với 'status: in-progress'"
    case .secondSummary(let first):
      "\(first) đã là bài tổng kết của năm này; bài này hãy ghi 'kind: note' hoặc 'kind: mid-year'"
    case .noteHeldBack: "bài tổng kết của năm này còn là bản nháp nên bài viết này chưa được đăng"
    case .noFrontMatter:
      "tệp không bắt đầu bằng dòng '---'; các mục như 'title' nằm giữa hai dòng đó"
    case .sameLanguage(let file, let language): "\(file) đã là bản '\(language)'; hãy bỏ một tệp"
    case .keyOfMainNote(let key, let file):
      "bản dịch chỉ có mục 'title'; hãy ghi '\(key)' trong \(file), dùng chung cho mọi ngôn ngữ"
    case .noteInUnknownLanguage(let code, let known):
      "'\(code)' trong tên tệp không phải là ngôn ngữ của trang (\(known.joined(separator: ", ")))"
    case .noMainNote(let name):
      "bên cạnh tệp này không có \(name).md, nơi ghi các thông tin của bài viết"
    case .samePage(let slug, let file):
      "bài này và \(file) sẽ cùng là trang \(slug).html; hãy đổi tên một tệp"
    case .keyOfNotes("status"):
      "'status' là mục của bài viết trong năm; \(ForeignKeys.draftOfPage.vietnamese)"
    case .keyOfNotes(let key):
      "'\(key)' là mục của bài viết trong năm; trang riêng không có mục này, nên hãy xóa dòng"
    case .notAColor(let text):
      "'\(text)' không phải là màu; hãy viết đỏ, lục, lam như '#1c4f9b', đặt trong ngoặc kép vì trong YAML dấu"
        + " '#' bắt đầu một ghi chú"
    case .notAFont(let text):
      "'\(text)' không phải là danh sách phông chữ; hãy viết tên các phông, cách nhau bằng dấu phẩy"
    case .notAWidth(let text):
      "'\(text)' không phải là chiều rộng; hãy viết số kèm 'rem', 'em', 'ch' hoặc 'px', ví dụ '70rem'"
    case .rankingColumnTwice(let name): "cột '\(name)' đã được nêu; chỉ nêu một lần"
    case .rankingWithoutMembers:
      "bảng xếp hạng không có cột 'member', nên không dòng nào cho biết của đơn vị nào; hãy thêm 'member'"
    case .notAnOrder(let text):
      "'\(text)' không phải là số thứ tự của trang; hãy viết số nguyên từ 0"
    case .folderOfPages(let name, isTaken: true):
      "các trang trong '\(name)' sẽ nằm lẫn với phần khác của trang; hãy đặt tên khác cho thư mục"
    case .folderOfPages(let name, isTaken: false):
      "thư mục của các trang riêng sâu tối đa ba cấp và tên phải có chữ cái hoặc chữ số; hãy chuyển"
        + " '\(name)'"
    case .extraKindDiffers(let name, let isList, let other):
      "'\(name)' ở đây là \(isList ? "danh sách" : "một giá trị"), còn trong \(other) là"
        + " \(isList ? "một giá trị" : "danh sách"); hãy viết giống nhau trong mọi tệp, vì mẫu trang dùng theo"
        + " một cách"
    case .statusOfYear(let status):
      "\(KeyWord.vietnamese(listing: [status.rawValue], of: "status")) là tình trạng của năm, ghi ở đây không có tác dụng; hãy ghi trong bài tổng kết"
        + " của năm. Bài khác chỉ ghi 'status: draft' hoặc không ghi"
    case .sourceBeforeConference(let day, let conference):
      "nguồn của ngày và địa điểm ghi ngày \(day.iso), trước hội nghị ngày \(conference.iso) mà nguồn đó"
        + " nói đến; hãy xem lại ngày, hoặc ghi nguồn khác ở 'source'"
    case .conferenceBeforeYear(let day, let year):
      "hội nghị không thể họp năm \(day), trước năm thi đua \(year) mà hội nghị tổng kết"
    case .covenantForAnotherYear(let other, let year):
      "giao ước ghi cho năm \(other), nhưng hội nghị năm \(year) ký giao ước năm \(year + 1)"
    case .unknownStatusWithResult(let id, let line):
      "'unknown' nghĩa là chưa rõ kết quả, nhưng scores.csv có kết quả của"
        + " '\(id)'\(line.map { " ở dòng \($0)" } ?? ""); hãy viết 'provisional', hoặc 'reported' nếu chỉ"
        + " biết theo nguồn báo chí"
    case .unknownStatusWithAward(let kind, let id):
      "'unknown' nghĩa là chưa rõ kết quả, nhưng khen thưởng '\(kind)' cho '\(id)' đã được tặng; hãy viết"
        + " 'provisional', hoặc 'reported' nếu chỉ biết theo nguồn báo chí"
    case .inProgressWithResult:
      "năm còn ghi đang diễn ra, nhưng bảng điểm đã có kết quả; hãy viết 'provisional' khi hội nghị đã tổng"
        + " kết"
    case .secondOffice(let id):
      "'\(id)' đã giữ một cương vị khác trong năm này; hãy bỏ một trong hai"
    case .awardTwice(let id, let kind): "'\(id)' đã có khen thưởng '\(kind)'; hãy bỏ một dòng"
    case .awardBeyondQuota(let kind, let count, let most):
      "đây là khen thưởng '\(kind)' thứ \(count), nhưng mỗi năm tối đa \(most)"
    case .awardBeforeYear(let other, let year):
      "khen thưởng không thể được tặng năm \(other), trước năm thi đua \(year)"
    case .awardOfEndedMember(let id, let end, let decision):
      "'\(id)' kết thúc ngày \(end.iso), nên không thể được tặng theo quyết định ngày \(decision.iso)"
    case .decisionBeforeConference(let day, let conference):
      "quyết định ngày \(day.iso) lại trước hội nghị đề nghị khen thưởng, ngày \(conference.iso)"
    case .awardBelowRank(let id, let kind, let rank, let lowest):
      "'\(id)' \(rank.map { "xếp hạng \($0)" } ?? "chưa có hạng"), nhưng khen thưởng '\(kind)' dành cho hạng"
        + " \(lowest)\(lowest > 1 ? " trở lên" : "")"
    case .conferredWithoutDecision:
      "khen thưởng đã được tặng phải có quyết định: {number: …, date: …}"
    case .dateOfConferredAward:
      "ngày của khen thưởng đã được tặng là ngày của quyết định; hãy xóa ngày ở đây"
    case .decisionWithoutConferral(let status):
      "khen thưởng đã có quyết định thì ghi \(Self.word(.conferred)), không ghi \(Self.word(status))"
    case .reasonOfOtherStatus(let key, let status):
      "'\(key)' chỉ ghi khi khen thưởng là \(Self.word(.notConferred)), \(Self.word(.withdrawn)) hoặc"
        + " \(Self.word(.withheld)), không ghi khi là \(Self.word(status))"
    case .awardDecidedAlready(let kind, let id, let status):
      "khen thưởng '\(kind)' của '\(id)' đã ghi là \(Self.word(status)); nếu công bố sai thì ghi đính chính"
    case .awardNotListed(let kind, let id):
      "bài tổng kết không có khen thưởng '\(kind)' cho '\(id)'; quyết định ghi ở đây phải là của khen thưởng"
        + " đã đề nghị trong bài tổng kết"
    case .notAPaperNumber(let text, let abbreviation):
      "'\(text)' không phải là số văn bản; hãy viết 05, hoặc kèm ký hiệu 05/\(abbreviation)-CTĐ"
    case .abbreviationOfAnotherPaper(let text, let other, let kind, let abbreviation):
      "'\(text)' có chữ viết tắt của '\(other.rawValue)'; chữ viết tắt của '\(kind.rawValue)' là"
        + " \(abbreviation)"
    case .notASymbol(let text):
      "'\(text)' không phải là ký hiệu; hãy viết chữ và số, có '-' giữa các phần, ví dụ CTĐBTB"
    case .symbolWithKind(let text, let rest):
      "'\(text)' bắt đầu bằng chữ viết tắt tên loại, phần này được tự thêm vào; hãy viết \(rest)"
    case .keyOfOtherPapers(let key, let owners, let kind):
      "'\(key)' phải ghi ở \(owners.map { "'\($0.rawValue)'" }.joined(separator: " hoặc ")), không ghi ở"
        + " '\(kind.rawValue)'"
    case .paperNotIssued(let kind, let missing):
      "chưa tạo văn bản '\(kind.rawValue)': \(Self.vietnamese(missing))"
    case .reportBeforeConference(let day, let conference):
      "báo cáo ghi ngày \(day.iso), trước hội nghị ngày \(conference.iso) mà báo cáo nói đến"
    case .paperBeforeYear(let kind, let other, let year):
      "\(KeyWord.word(for: kind.rawValue) ?? kind.rawValue) không thể ghi ngày trong năm \(other), trước năm thi đua \(year)"
    case .proposalBeforeConference(let conference):
      "tờ trình không thể ghi ngày trước \(conference.iso), ngày họp hội nghị đề nghị khen thưởng"
    case .missingColumn(let name): "bảng không có cột '\(name)'; hãy thêm cột này ở dòng đầu"
    case .unknownColumn(let head, let nearest, let known, let hasMore, let mayNeedCriteria):
      "không có cột nào tên là '\(head)'\(Suggestion.vietnamese(nearest)); các cột là"
        + " \(KeyWord.vietnamese(listingColumns: known).joined(separator: ", "))\(hasMore ? ", …" : "")\(mayNeedCriteria && nearest == nil ? "; tiêu chí chỉ có cột khi năm có tệp criteria.csv" : "")"
    case .columnWithoutHead:
      "cột của ô này chưa có tên; hãy đặt tên cho cột ở dòng đầu, hoặc xóa cột"
    case .sameColumn(let other): "cột '\(other)' đã có cùng nghĩa; hãy bỏ một trong hai cột"
    case .ambiguousColumn(let head, let ids):
      "'\(head)' là tên của \(ids.map { "'\($0)'" }.joined(separator: " và ")); hãy viết mã định danh của"
        + " một trong số đó"
    case .stageTwice: "cột 'stage' đã ghi bước chấm của từng dòng; hãy bỏ cột này"
    case .agreedPointsTwice: "điểm thống nhất đã có ở cột tổng điểm; hãy bỏ một trong hai cột"
    case .tooManyCriteria(let most): "bảng có hơn \(most) tiêu chí"
    case .unknownGroup(let name, let nearest):
      "'\(name)' không phải là nhóm tiêu chí của bảng này\(Suggestion.vietnamese(nearest))"
    case .unknownKind(let text, let known, let nearest):
      "'\(text)' không thuộc các từ"
        + " \(KeyWord.vietnamese(listingColumns: known).joined(separator: ", "))\(Suggestion.vietnamese(nearest))"
    case .kindOfFixedRow(let id): "dòng '\(id)' chỉ có thể thuộc loại '\(id)'"
    case .unknownCriterion(let id, let nearest, let areThereCriteria):
      "'\(id)' không phải là tiêu chí của năm"
        + " này\(areThereCriteria ? Suggestion.vietnamese(nearest) : ", năm này không có tệp criteria.csv")"
    case .unknownStage(let text, let known, let nearest):
      "'\(text)' không phải là bước chấm\(Suggestion.vietnamese(nearest)); các bước chấm là"
        + " \(KeyWord.vietnamese(listingColumns: known).joined(separator: ", "))"
    case .unknownTier(let text, let nearest):
      "'\(text)' không phải là mức xếp loại của năm này\(Suggestion.vietnamese(nearest))"
    case .noTiers(let text):
      "bài tổng kết của năm không liệt kê mức xếp loại ở 'tiers', nên không dùng được '\(text)'"
    case .tierOutOfOrder(let id, let before):
      "không kết quả nào đạt được mức '\(id)', vì mức '\(before)' đứng trước không yêu cầu cao hơn"
    case .tierDisagrees(let id, let points, let given):
      "xếp loại ở đây là '\(id)', nhưng"
        + " \(points.map { "\($0.plain) điểm" } ?? "điểm các tiêu chí")"
        + " \(given.map { "tương ứng với '\($0)'" } ?? "chưa đạt mức đó")"
    case .mappedTwice(let head): "tên cột '\(Excerpt.beginning(of: head))' ghi hai lần"
    case .notARow(let text):
      "'\(Excerpt.beginning(of: text))' không phải là số thứ tự của một dòng trong bảng, tính từ 1"
    case .lastRowAboveHeads(let last, let heads):
      "dòng cuối \(last) không ở dưới dòng tên cột \(heads)"
    case .notAPercentage(let text): "'\(text)' không phải là tỷ lệ phần trăm"
    case .notAPartOfMaximum(let text):
      "'\(text)' không phải là phần của điểm tối đa, ví dụ 85%"
    case .percentageOfRow(let text):
      "'\(text)' không phải là tỷ lệ phần trăm; hãy viết 96.5 hoặc để trống"
    case .percentageDisagrees(let declared, let points, let maximum, let percent):
      "tỷ lệ ở đây là \(declared.plain) %, nhưng \(points.plain) trên \(maximum.plain) điểm là"
        + " \(percent.plain) %"
    case .notARank(let text, let most):
      "'\(text)' không phải là thứ hạng; hãy viết "
        + (Self.rank(in: text).flatMap { (1...max(most, 1)).contains($0) ? "\($0)" : nil }
          ?? "một số từ 1 đến \(most)")
    case .rankDisagrees(let declared, let result, let rank):
      "\(Self.vietnamese(here: declared)), nhưng \(result.vietnamese) phải là hạng \(rank)"
    case .ranksContradict(let rank, let result, let other, let otherRank, let otherResult):
      "\(Self.vietnamese(here: rank)) với \(result.vietnamese), nhưng '\(other)'"
        + " \(otherRank.map { "xếp hạng \($0)" } ?? "không có hạng") với \(otherResult.vietnamese)"
    case .rankTiedAlone(let rank):
      "'\(rank)=' nghĩa là đồng hạng, nhưng không đơn vị nào khác có hạng \(rank); hãy viết \(rank), hoặc ghi lại"
        + " hạng của đơn vị kia"
    case .rankTwice(let rank, let other, true):
      "hạng \(rank) đã xếp cho '\(other)', mà điểm không bằng nhau; hãy đối chiếu thứ hạng với bảng đã ký"
    case .rankTwice(let rank, let other, false):
      "hạng \(rank) đã xếp cho '\(other)'; nếu đã công bố là đồng hạng thì viết \(rank)= ở cả hai dòng"
    case .notInRowOfResult(let what, let result, let row, let mayBeOwn):
      "\(Self.vietnamese(what)) phải ghi ở dòng kết quả, năm này là '\(result.vietnamese)', không ghi ở dòng"
        + " '\(row.vietnamese)'\(mayBeOwn ? "; nếu kết quả của năm là điểm tự chấm thì ghi 'result: self' trong bài tổng kết" : "")"
    case .notAssigned(let criterion, let id):
      "tiêu chí '\(criterion)' không giao cho '\(id)' nên không có điểm"
    case .resultBeforeOwnScores(let stage):
      "scores.csv có kết quả của bước chấm '\(stage.vietnamese)', được lấy trước điểm tự chấm; hãy bỏ"
        + " 'result: self'"
    case .duplicateRow(let id, let stage, let line):
      "'\(id)' có hai"
        + " dòng\(stage.map { " cho '\($0.vietnamese)'" } ?? "")\(line.map { "; dòng đầu là dòng \($0)" } ?? "");"
        + " hãy bỏ một dòng"
    case .rowOfMaxima: "không ghi dòng điểm tối đa trong bảng này; điểm tối đa ghi ở criteria.csv"
    case .rowOfTotals: "không ghi dòng tổng cộng trong bảng này; chương trình tự cộng"
    case .pointsAmbiguous(let number, let both):
      "'\(number)' có thể là số thập phân hoặc hàng nghìn; hãy viết \(both.vietnamese)"
    case .pointsOutOfRange(let points, let lowest, let highest):
      "điểm phải từ \(lowest.plain) đến \(highest.plain), không phải \(points.plain)"
    case .penaltyBelowZero(let points):
      "điểm trừ làm tổng điểm nhỏ hơn 0: các tiêu chí cộng được \(points.plain)"
    case .pointsNotExact(let text): "'\(text)' không phải là số điểm chính xác"
    case .notPoints(let text, let advice):
      "'\(text)' không phải là số điểm; \(advice.text.vietnamese)"
    case .totalRounded(let total, let exact):
      "tổng điểm \(total.plain) đã được làm tròn; các tiêu chí cộng được \(exact.plain)"
    case .totalDisagrees(let declared, let sum):
      "tổng điểm ở đây là \(declared.plain), nhưng các tiêu chí cộng được \(Self.vietnamese(sum))"
    case .maximumDisagrees(let declared, let sum):
      "điểm tối đa ở đây là \(declared.plain), nhưng các tiêu chí cộng được \(sum.plain)"
    case .maximumOfGroupDisagrees(let declared, let sum):
      "điểm tối đa của nhóm là \(declared.plain), nhưng các tiêu chí của nhóm cộng được \(sum.plain)"
    case .percentageWithoutMaximum:
      "xếp hạng theo tỷ lệ cần có 'maximum' của năm hoặc criteria.csv có điểm tối đa"
    case .criterionWithoutMaximum(let id): "tiêu chí '\(id)' phải có điểm tối đa lớn hơn 0"
    }
  }

  private static func word(_ status: Award.Status) -> String {
    KeyWord.vietnamese(listing: [status.rawValue], of: "status")
  }

  private static func vietnamese(_ entry: Entry) -> String {
    switch entry {
    case .awardKind: "hình thức khen thưởng"
    case .movement: "phong trào"
    case .document: "văn bản"
    }
  }

  private static func vietnamese(_ fault: AddressFault) -> String {
    switch fault {
    case .noHTTPS: "không bắt đầu bằng https://"
    case .tooLong: "quá dài"
    case .noServer:
      "không có tên máy chủ viết bằng chữ cái không dấu (tên có dấu được viết bắt đầu bằng xn--)"
    case .moreThanFolders: "có nhiều hơn tên máy chủ và các thư mục"
    }
  }

  private static func vietnamese(_ guess: FolderGuess) -> String {
    switch guess {
    case .year(let year): "nếu là năm \(year), hãy đổi tên thành '\(year)'"
    case .copyOfYear(let year):
      "đã có thư mục '\(year)'; nếu đây là bản sao, hãy đưa ra khỏi thư mục nội dung"
    case .other(let nearest):
      "thư mục của năm chỉ mang tên là số của năm, ví dụ '2026', còn trang riêng để trong 'pages'"
        + Suggestion.vietnamese(nearest)
    }
  }

  private static func vietnamese(_ missing: MissingForPaper) -> String {
    switch missing {
    case .office: "site.yaml chưa ghi cơ quan ban hành ('office')"
    case .numberAndSigner(let isDateMissing):
      "chưa có số\(isDateMissing ? ", ngày" : "") và người ký"
    }
  }

  private static func vietnamese(_ cell: ResultCell) -> String {
    switch cell {
    case .rank: "thứ hạng"
    case .tier: "xếp loại"
    }
  }

  private static func vietnamese(_ sum: SumOfCriteria) -> String {
    switch sum {
    case .exact(let points, nil): points.plain
    case .exact(let points, let difference?):
      difference < .zero
        ? "\(points.plain) (ít hơn \((Points.zero - difference).plain))"
        : "\(points.plain) (nhiều hơn \(difference.plain))"
    case .atLeast(let points): "ít nhất \(points.plain)"
    case .atMost(let points): "nhiều nhất \(points.plain)"
    }
  }

  private static func vietnamese(_ day: Day, farFrom year: Int) -> String {
    let distance = day.year - year
    return
      "\(day.iso) \(distance < 0 ? "trước" : "sau") năm thi đua \(year) tới \(abs(distance)) năm; ngày"
      + " này có đúng không?"
  }

  /// How a day is written that is meant by numbers in the order of Vietnamese: `30/6/26`.
  private static func vietnamese(dayLike text: String, isVietnamese: Bool) -> String {
    let form =
      isVietnamese
      ? "hãy viết ngày/tháng/năm, ví dụ 10/3/2017" : "hãy viết năm-tháng-ngày, ví dụ 2017-03-10"
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 3, text.utf8.count <= 40 else { return form }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    guard numbers[0] < 32, let day = Day(year: year, month: numbers[1], day: numbers[0]) else {
      return form
    }
    if isVietnamese { return "hãy viết \(day.day)/\(day.month)/\(day.year)" }
    return
      "hãy viết năm-tháng-ngày: \(day.iso), nếu là ngày \(day.day) tháng \(day.month) năm \(day.year)"
  }

  /// The rank that words such as `Hạng nhất` or `giải 2` mean; nil for other texts.
  private static func rank(in text: String) -> Int? {
    let words = Slug.text(for: text).split(separator: "-")
    let names: [Substring: Int] = [
      "nhat": 1, "nhi": 2, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8,
      "chin": 9, "muoi": 10,
    ]
    return words.count <= 4 ? words.last.flatMap { names[$0] ?? Int($0) } : nil
  }

  private static func vietnamese(here rank: Int?) -> String {
    rank.map { "thứ hạng ở đây là \($0)" } ?? "ở đây không có thứ hạng"
  }
}
