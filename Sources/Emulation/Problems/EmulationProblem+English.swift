import Input

extension EmulationProblem {
  /// The message of a problem in English.
  public var message: String {
    switch self {
    case .noSiteFile: "there is no site.yaml, which gives the site's title and languages"
    case .noMembers: "there is no provinces.yaml or members.yaml, which lists the members"
    case .secondRegisterOfMembers:
      "the members are listed in provinces.yaml already; put all into one of the two files and"
        + " remove the other"
    case .otherFormat(let format, let ours): "this program reads format \(ours), not '\(format)'"
    case .noNewLanguage(let code): "'\(code)' is not a new language code such as en or vi"
    case .noLanguage: "the site needs a language, such as en"
    case .notAnAddressOfSite(let text, let fault):
      "'\(text)' \(Self.english(fault)); write an address such as"
        + " https://emulation.example/cluster/"
    case .idInUse(let id): "'\(id)' is not an id; another page has this name"
    case .notAnID(let id, let tooLong):
      "'\(id)' is not an id; use\(tooLong ? " at most 64" : "") small letters a-z, digits and"
        + " hyphens"
    case .missingID: "the id is missing here"
    case .reservedID(let id): "'\(id)' is the head of another column in every sheet of scores"
    case .reservedName(let name, let key):
      key == "path"
        ? "'\(name)' cannot be the folder of members: the site has other pages or files of that name;"
          + " choose another word, such as 'members'"
        : "'\(name)' cannot be the column of members: tables have another column of that name; choose"
          + " another word, such as 'member'"
    case .duplicateID(let id): "the id '\(id)' is used twice"
    case .duplicateSource(let id): "there is a second source '\(id)'"
    case .notAChoice(let text, let key, let known, let nearest):
      "'\(key)' cannot be '\(text)'\(Suggestion.english(nearest)); it is one of"
        + " \(known.joined(separator: ", "))"
    case .otherChoice(let text, let key, let known, let instead, let when):
      "'\(key)' cannot be '\(text)'; write '\(instead)' \(when.english); it is one of"
        + " \(known.joined(separator: ", "))"
    case .notAListedWord(let text, let key, let known, let nearest):
      "'\(key)' cannot be '\(text)'\(Suggestion.english(nearest)); it is one of"
        + " \(known.joined(separator: ", ")), or another that site.yaml lists under"
        + " '\(key == "type" ? "award-types" : "document-kinds"):'"
    case .notAKindOfMembers(let text, [], _):
      "'\(text)' is not a kind of members: site.yaml lists none; add it there under 'members:'"
        + " 'kinds:', or remove it here"
    case .notAKindOfMembers(let text, let known, let nearest):
      "'kind' cannot be '\(text)'\(Suggestion.english(nearest)); it is one of"
        + " \(known.joined(separator: ", ")), or another that site.yaml lists under 'members:'"
        + " 'kinds:'"
    case .memberTwice(let key, let other):
      "'\(key)' is given already, and '\(other)' means the same; put all under one of them"
    case .resultOfAnotherStage(let text):
      "'\(text)' cannot be given here; write 'self' where the members' self-scores are the"
        + " result, and nothing else: a later stage follows from scores.csv"
    case .notACount(let text): "'\(text)' is not a number from 1 to 100"
    case .notAYear(let text): "'\(text)' is not a year; write four digits"
    case .notADate(let text, let isVietnamese):
      isVietnamese
        ? "'\(text)' is not a date; write day/month/year, as in 10/3/2017"
        : "'\(text)' is not a date; write year-month-day, as in 2017-03-10"
    case .noSuchDay(let text): "the calendar has no day \(text)"
    case .periodEndsBeforeStart(let from, let until):
      "the last day, \(until.iso), is before the first, \(from.iso)"
    case .dateFar(let day, let year): Self.english(day, farFrom: year)
    case .dateUnlikely(let day): "\(day.iso) is not between 1900 and 2099; is the date right?"
    case .emptyText: "the text is empty"
    case .noTextInAnyLanguage: "there is no text here in any language"
    case .notALanguage(let code, let known):
      "'\(code)' is not a language of the site (\(known.joined(separator: ", ")))"
    case .noName: "the member has no name"
    case .nameOutOfOrder(let name, let earlier):
      "'\(name)' follows '\(earlier)' and needs a later day 'from'"
    case .mergedIntoItself: "a member cannot be merged into itself"
    case .nameTaken(let name, let other): "'\(other)' has the name '\(name)' too"
    case .notAMapTile(let texts, let columns, let rows):
      "[\(texts.joined(separator: ", "))] is no place on the map; write the column from "
        + "\(columns.lowerBound) to \(columns.upperBound) and the row from \(rows.lowerBound) to "
        + "\(rows.upperBound), such as [2, 1]"
    case .noMapTile(let id, let other):
      "'\(id)' has no place on the map, '\(other)' has one; write 'map: [column, row]' for every "
        + "member, or for none"
    case .mapTileTaken(let tile, let other):
      "'\(other)' is at [\(tile.map(String.init).joined(separator: ", "))] of the map in the same "
        + "years; write another column or row"
    case .unknownMember(let name, let nearest):
      "'\(name)' is not a member\(Suggestion.english(nearest))"
    case .ambiguousMember(let name, let ids):
      "'\(name)' may be \(Suggestion.english(listing: ids)); write the id"
    case .missingMember: "the name of a member is missing here"
    case .missingMemberOfMergedRows:
      "the name of a member is missing here; each row needs it, also where the sheet had one"
        + " merged cell for several"
    case .textInRowWithoutMember(let text):
      "'\(text)' is in a row without a member; headings within the sheet and signatures below"
        + " it do not belong here"
    case .notAMemberInYear(let id, let year):
      "'\(id)' was not a member in \(year.map { String($0) } ?? "this year")"
    case .notAMemberAfterMerger(let id, let successor, let day, let year):
      "'\(id)' was merged into '\(successor)' on \(day.iso) and was not a member"
        + " in \(year)"
    case .unknownEntry(let what, let id, let nearest, let known):
      "'\(id)' is not a \(Self.english(what)) in \(what.file)\(Suggestion.english(nearest))"
        + (nearest != nil || known.isEmpty
          ? "" : "; there is \(known.joined(separator: ", ")): write one of them, or add it there")
    case .unknownSource(let id, let nearest):
      "none of the note's sources has the id '\(id)'\(Suggestion.english(nearest))"
    case .sourceNotFindable(let missing):
      "a reader cannot find this source: it has no 'url' and no"
        + " \(missing.map { "'\($0)'" }.joined(separator: " and no ")); give its address, or"
        + " publisher, title and date"
    case .notAnAddress(let text):
      "'\(text)' is not an address; it begins with https:// or http:// and a host, without spaces"
    case .unusedFolder(let count, let guess):
      "this folder and its \(count) file\(count == 1 ? "" : "s") are not read;"
        + " \(Self.english(guess))"
    case .unusedFile(let nearest): "this file is not used here\(Suggestion.english(nearest))"
    case .tooManyExtraFields(let most):
      "a site has at most \(most) names under 'extra', and so has a file; write data of many rows as a list, or as"
        + " a CSV beside the note"
    case .noteTooDeep(let path):
      "notes are read from the folder of the year itself; if it is a note, move it to '\(path)'"
    case .keyOfSummary(let key):
      "'\(key)' is a key of the year's summary, and 'kind' is missing; write 'kind: summary', or take '\(key)'"
        + " out"
    case .keyOfSummaryAlone(let key):
      "'\(key)' is a key of the year's summary; write it there, and take it out here"
    case .noSummary:
      "no note of this year says 'kind: summary' and holds its facts; a year under way needs"
        + " one too, with 'status: in-progress'"
    case .secondSummary(let first): "\(first) is the summary of this year already"
    case .noteHeldBack: "the summary of this year is a draft, so this note is not shown"
    case .noFrontMatter:
      "the file does not begin with a line '---'; keys such as 'title' are between two of them"
    case .sameLanguage(let file, let language): "\(file) is in '\(language)' already"
    case .keyOfMainNote(let key, let file):
      "a translation has a 'title' only; '\(key)' belongs in \(file), for all languages"
    case .noteInUnknownLanguage(let code, let known):
      "'\(code)' in the name is not a language of the site (\(known.joined(separator: ", ")))"
    case .noMainNote(let name): "there is no \(name).md beside it, which holds the note's facts"
    case .samePage(let slug, let file): "this note and \(file) would both be the page \(slug).html"
    case .keyOfNotes("status"):
      "'status' is a key of a year's notes; \(ForeignKeys.draftOfPage.english)"
    case .keyOfNotes(let key):
      "'\(key)' is a key of a year's notes; a page has no such key, so remove the line"
    case .notAColor(let text):
      "'\(text)' is not a colour; write red, green and blue as in '#1c4f9b', in quotes, for '#' begins a"
        + " remark in YAML"
    case .notAFont(let text):
      "'\(text)' is not a list of fonts; write their names, with commas between them, and put one that does"
        + " not begin with a letter in quotes"
    case .notAWidth(let text):
      "'\(text)' is not a width; write a number with 'rem', 'em', 'ch' or 'px', such as '70rem'"
    case .tooNarrow(let text, let least):
      "nothing can be read in a width of '\(text)'; write at least '\(least)'"
    case .truthValue(let text):
      "'\(text)' would be shown as a text; for 'no' leave the field out, and for 'yes' write the words that"
        + " the page shows"
    case .groupInGroup(let name):
      "a group of criteria cannot be in another ('\(name)'); leave this cell empty, and write in each"
        + " criterion the group that has its points"
    case .rankingColumnTwice(let name): "the column '\(name)' is named already; name it once"
    case .rankingWithoutMembers:
      "the ranking has no column 'member', so no row would say of whom it is; add 'member'"
    case .notAnOrder(let text):
      "'\(text)' is not the number of a page in its order; write a whole number from 0"
    case .folderOfPages(let name, isTaken: true):
      "pages in '\(name)' would be among other things of the site; give the folder another name"
    case .folderOfPages(let name, isTaken: false):
      "folders of pages are at most three deep and have names with letters or digits; move"
        + " '\(name)'"
    case .extraKindDiffers(let name, let isList, let other):
      "'\(name)' is \(isList ? "a list" : "a single value") here and \(isList ? "a single value" : "a list")"
        + " in \(other); make it the same in all files, for templates use it in one way"
    case .statusOfYear(let status):
      "'\(status.rawValue)' is a status of the year and has no effect here; write it in the"
        + " year's summary note. Another note has 'status: draft' or none"
    case .sourceBeforeConference(let day, let conference):
      "the source of date and place is dated \(day.iso), before the conference of"
        + " \(conference.iso) that it describes"
    case .conferenceBeforeYear(let day, let year):
      "the conference cannot be in \(day), before the year \(year) it is about"
    case .covenantForAnotherYear(let other, let year):
      "the covenant is for \(other), but the conference on \(year) signs that for \(year + 1)"
    case .unknownStatusWithResult(let id, let line):
      "'unknown' says that no result is known, but scores.csv gives one of"
        + " '\(id)'\(line.map { " in line \($0)" } ?? ""); write 'provisional', or 'reported'"
        + " where it is known from reports"
    case .unknownStatusWithAward(let kind, let id):
      "'unknown' says that no result is known, but the award '\(kind)' to '\(id)' is conferred; write"
        + " 'provisional', or 'reported' where it is known from reports"
    case .inProgressWithResult:
      "the year is in progress, but its scores give a result; write 'provisional' when the"
        + " conference has summed it up"
    case .secondOffice(let id): "'\(id)' has an office of this year already"
    case .awardTwice(let id, let kind): "'\(id)' has the award '\(kind)' already"
    case .awardBeyondQuota(let kind, let count, let most):
      "this is award '\(kind)' number \(count), but a year has at most \(most)"
    case .awardBeforeYear(let other, let year):
      "the award cannot be conferred in \(other), before the year \(year) it is for"
    case .awardOfEndedMember(let id, let end, let decision):
      "'\(id)' ended on \(end.iso), so nothing can be conferred on it by a decision of"
        + " \(decision.iso)"
    case .decisionBeforeConference(let day, let conference):
      "the decision of \(day.iso) is before the conference of \(conference.iso) that proposes"
        + " the award"
    case .awardBelowRank(let id, let kind, let rank, let lowest):
      "'\(id)' has \(Self.english(rank: rank)), but the award '\(kind)' expects rank"
        + " \(lowest)\(lowest > 1 ? " or better" : "")"
    case .conferredWithoutDecision: "a conferred award needs its decision: {number: …, date: …}"
    case .dateOfConferredAward:
      "the date of a conferred award is that of its decision; remove this one"
    case .decisionWithoutConferral(let status):
      "an award with a decision is conferred, not \(status.rawValue)"
    case .reasonOfOtherStatus(let key, let status):
      "'\(key)' belongs to an award that is not-conferred, withdrawn or withheld, not to one"
        + " that is \(status.rawValue)"
    case .awardDecidedAlready(let kind, let id, let status):
      "the award '\(kind)' of '\(id)' is '\(status.rawValue)' already; what was published"
        + " wrongly is a correction"
    case .awardNotListed(let kind, let id):
      "the summary does not list the award '\(kind)' for '\(id)'; a decision here is on an"
        + " award that the summary proposes"
    case .notAPaperNumber(let text, let abbreviation):
      "'\(text)' is not a number of a paper; write 05, or with its symbol 05/\(abbreviation)-CTĐ"
    case .abbreviationOfAnotherPaper(let text, let other, let kind, let abbreviation):
      "'\(text)' has the abbreviation of '\(other.rawValue)'; that of '\(kind.rawValue)' is"
        + " \(abbreviation)"
    case .notASymbol(let text):
      "'\(text)' is not a symbol; write letters and digits, with '-' between its parts, as in"
        + " CTĐBTB"
    case .symbolWithKind(let text, let rest):
      "'\(text)' begins with what a kind of paper puts before it; write \(rest)"
    case .keyOfOtherPapers(let key, let owners, let kind):
      "'\(key)' belongs under \(owners.map { "'\($0.rawValue)'" }.joined(separator: " or ")),"
        + " not under '\(kind.rawValue)'"
    case .paperNotIssued(let kind, let missing):
      "the official paper '\(kind.rawValue)' is not made: \(Self.english(missing))"
    case .reportBeforeConference(let day, let conference):
      "the report is dated \(day.iso), before the conference of \(conference.iso) that it"
        + " describes"
    case .paperBeforeYear(let kind, let other, let year):
      "the \(kind.rawValue) cannot be dated in \(other), before the year \(year) it is about"
    case .proposalBeforeConference(let conference):
      "the proposal cannot be dated before \(conference.iso), the day of the conference that"
        + " proposes"
    case .basisNotInForce(let id, let from, let until, let day, let successor):
      "the paper of \(day.iso) rests on '\(id)', which is in force"
        + (from.map { " from \($0.iso)" } ?? "") + (until.map { " until \($0.iso)" } ?? "")
        + (successor.map { "; write '\($0)', which replaces it" }
          ?? "; name the document in force on that day")
    case .votesWithoutNumber:
      "votes need the ballots 'for'; write {present: 6, ballots: 6, for: 5, against: 1}"
    case .votesBeyondBallots(let agreed, let against, let ballots):
      "\(agreed) for and \(against) against are not votes of \(ballots) ballots; correct one of them"
    case .ballotsBeyondPresent(let ballots, let present):
      "\(ballots) ballots cannot come from \(present) present; correct one of them"
    case .notACountOfVotes(let text): "'\(text)' is not a count of votes; write a whole number"
    case .missingColumn(let name): "the sheet has no column '\(name)'"
    case .unknownColumn(let head, let nearest, let known, let hasMore, let mayNeedCriteria):
      "unknown column '\(head)'\(Suggestion.english(nearest)); there are"
        + " \(known.joined(separator: ", "))\(hasMore ? ", …" : "")\(mayNeedCriteria && nearest == nil ? "; criteria have columns where the year has a criteria.csv" : "")"
    case .columnWithoutHead: "the column of this cell has no head"
    case .sameColumn(let other): "'\(other)' means the same column already"
    case .ambiguousColumn(let head, let ids):
      "'\(head)' is the name of \(ids.map { "'\($0)'" }.joined(separator: " and ")); write the"
        + " id of one of them"
    case .stageTwice: "the column 'stage' gives the stage of each row already"
    case .agreedPointsTwice: "the agreed points are in the column of the total already"
    case .tooManyCriteria(let most): "the sheet has more than \(most) criteria"
    case .unknownGroup(let name, let nearest):
      "'\(name)' is not a group of this sheet\(Suggestion.english(nearest))"
    case .unknownKind(let text, let known, let nearest):
      "'\(text)' is none of \(known.joined(separator: ", "))\(Suggestion.english(nearest))"
    case .kindOfFixedRow(let id): "the row '\(id)' can only be of the kind '\(id)'"
    case .unknownCriterion(let id, let nearest, let areThereCriteria):
      "'\(id)' is not a criterion of this"
        + " year\(areThereCriteria ? Suggestion.english(nearest) : ", which has no criteria.csv")"
    case .unknownStage(let text, let known, let nearest):
      "'\(text)' is not a stage\(Suggestion.english(nearest)); there are"
        + " \(known.joined(separator: ", "))"
    case .unknownTier(let text, let nearest):
      "'\(text)' is not a tier of this year\(Suggestion.english(nearest))"
    case .noTiers(let text): "the summary of this year lists no 'tiers', so '\(text)' cannot be one"
    case .tierOutOfOrder(let id, let before):
      "no result can be in the tier '\(id)', for '\(before)' before it asks for no more"
    case .tierDisagrees(let id, let points, let given):
      "the tier here is '\(id)', but"
        + " \(points.map { "\($0.plain) points" } ?? "the points for criteria")"
        + " \(given.map { "give '\($0)'" } ?? "do not reach it")"
    case .mappedTwice(let head): "the head '\(Excerpt.beginning(of: head))' is listed twice"
    case .notARow(let text):
      "'\(Excerpt.beginning(of: text))' is not the number of a row of a sheet, from 1"
    case .lastRowAboveHeads(let last, let heads):
      "the last row, \(last), is not below the heads in row \(heads)"
    case .notAPercentage(let text): "'\(text)' is not a percentage"
    case .notAPartOfMaximum(let text):
      "'\(text)' is not a part of a criterion's maximum, such as 85%"
    case .percentageOfRow(let text): "'\(text)' is not a percentage; write 96.5 or leave it empty"
    case .percentageDisagrees(let declared, let points, let maximum, let percent):
      "the percentage here is \(declared.plain) %, but \(points.plain) of \(maximum.plain)"
        + " points are \(percent.plain) %"
    case .notARank(let text, let most): "'\(text)' is not a rank; ranks run from 1 to \(most)"
    case .rankDisagrees(let declared, let result, let rank):
      "\(Self.english(here: declared)), but \(result.english) give rank \(rank)"
    case .ranksContradict(let rank, let result, let other, let otherRank, let otherResult):
      "\(Self.english(here: rank)) with \(result.english), but '\(other)' has"
        + " \(Self.english(rank: otherRank)) with \(otherResult.english)"
    case .rankTiedAlone(let rank):
      "'\(rank)=' says a tie, but no other member has rank \(rank); write \(rank), or give the other member its"
        + " rank"
    case .rankTwice(let rank, let other, true):
      "rank \(rank) is given to '\(other)' too, without equal points"
    case .rankTwice(let rank, let other, false):
      "rank \(rank) is given to '\(other)' too, and no exact points say a tie; a tie that was published is"
        + " written \(rank)= in both rows"
    case .notInRowOfResult(let what, let result, let row, let mayBeOwn):
      "a \(Self.english(what)) belongs in the row of the result, which is '\(result.rawValue)' in this year,"
        + " not of"
        + " '\(row.rawValue)'\(mayBeOwn ? "; if self-scores are the result of this year, say 'result: self' in its summary" : "")"
    case .notAssigned(let criterion, let id):
      "'\(criterion)' is not assigned to '\(id)', so it has no points for it"
    case .resultBeforeOwnScores(let stage):
      "scores.csv has results of the stage '\(stage.rawValue)', which come before self-scores;"
        + " remove 'result: self'"
    case .duplicateRow(let id, let stage, let line):
      "'\(id)' has a second"
        + " row\(stage.map { " for '\($0.rawValue)'" } ?? "")\(line.map { "; the first is line \($0)" } ?? "")"
    case .rowOfMaxima: "a row of maxima does not belong in the sheet; they are in criteria.csv"
    case .rowOfTotals: "a row of totals does not belong in the sheet; totals are computed"
    case .pointsAmbiguous(let number, let both):
      "'\(number)' may be a decimal or a thousand; write \(both.english)"
    case .pointsOutOfRange(let points, let lowest, let highest):
      "points are between \(lowest.plain) and \(highest.plain), not \(points.plain)"
    case .penaltyBelowZero(let points):
      "the penalty takes the total below 0: the criteria give \(points.plain)"
    case .pointsNotExact(let text): "'\(text)' is not an exact number of points"
    case .notPoints(let text, let advice):
      "'\(text)' is not a number of points; \(advice.text.english)"
    case .totalRounded(let total, let exact):
      "the total \(total.plain) is rounded; the criteria give \(exact.plain)"
    case .totalDisagrees(let declared, let sum):
      "the total here is \(declared.plain), but the criteria give \(Self.english(sum))"
    case .maximumDisagrees(let declared, let sum):
      "the maximum here is \(declared.plain), but the criteria add up to \(sum.plain)"
    case .maximumOfGroupDisagrees(let declared, let sum):
      "the maximum of the group is \(declared.plain), but its criteria add up to \(sum.plain)"
    case .percentageWithoutMaximum:
      "ranks by percentage need the year's 'maximum' or criteria.csv with maxima"
    case .criterionWithoutMaximum(let id): "the criterion '\(id)' needs a maximum of more than 0"
    }
  }

  private static func english(_ entry: Entry) -> String {
    switch entry {
    case .awardKind: "kind of award"
    case .movement: "movement"
    case .document: "document"
    }
  }

  private static func english(_ fault: AddressFault) -> String {
    switch fault {
    case .noHTTPS: "does not begin with https://"
    case .tooLong: "is too long"
    case .noServer: "names no server in ASCII letters (a name with marks begins with xn--)"
    case .moreThanFolders: "has more in it than a server and folders"
    }
  }

  private static func english(_ guess: FolderGuess) -> String {
    switch guess {
    case .year(let year): "if it is the year \(year), rename it to '\(year)'"
    case .copyOfYear(let year):
      "there is a folder '\(year)' too; if this is a copy of it, move it out of the content"
    case .other(let nearest):
      "a year's folder is named by its number alone, such as '2026', and free pages are in 'pages'"
        + Suggestion.english(nearest)
    }
  }

  private static func english(_ missing: MissingForPaper) -> String {
    switch missing {
    case .office: "site.yaml names no 'office' that issues it"
    case .numberAndSigner(let isDateMissing):
      "it has no number\(isDateMissing ? ", no date" : "") and no signer"
    }
  }

  private static func english(_ cell: ResultCell) -> String {
    switch cell {
    case .rank: "rank"
    case .tier: "tier"
    }
  }

  private static func english(_ sum: SumOfCriteria) -> String {
    switch sum {
    case .exact(let points, nil): points.plain
    case .exact(let points, let difference?):
      difference < .zero
        ? "\(points.plain) (\((Points.zero - difference).plain) less)"
        : "\(points.plain) (\(difference.plain) more)"
    case .atLeast(let points): "at least \(points.plain)"
    case .atMost(let points): "at most \(points.plain)"
    }
  }

  private static func english(_ day: Day, farFrom year: Int) -> String {
    let distance = day.year - year
    let count = abs(distance)
    return "\(day.iso) is \(count) year\(count == 1 ? "" : "s")"
      + " \(distance < 0 ? "before" : "after") the emulation year \(year); is the date right?"
  }

  private static func english(rank: Int?) -> String { rank.map { "rank \($0)" } ?? "no rank" }

  private static func english(here rank: Int?) -> String {
    rank.map { "the rank here is \($0)" } ?? "there is no rank here"
  }
}
