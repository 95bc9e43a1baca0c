import Emulation
import Input

private typealias Phrases = EnglishImportPhrases

extension ImportProblem {
  /// The message of a problem in English.
  package var message: String {
    switch self {
    case .workbookWithoutMembers:
      "no sheet of this workbook names a member"
    case .sheetWithoutMembers:
      "no cell of this sheet names a member; give the names in a column or a row of their own"
    case .headWithoutMembers(let head, let name, let address, let nearest):
      "\(Phrases.quoted(name)) under \(Phrases.quoted(head)) in \(address) is no member, and no other cell"
        + " names one\(Suggestion.english(nearest))"
    case .oldFont(let font, let text, let address):
      "\(address) holds \(Phrases.quoted(text)), text typed for a font of \(font.rawValue); convert the"
        + " sheet to Unicode, as UniKey does, and import it again"
    case .separatedByBars:
      "'|' separates the cells here; separate them by tabs or semicolons, or write 'sep=|' in a first"
        + " line of its own where no line begins with '|'"
    case .separatedBySpaces:
      "each line is one cell, since spaces do not separate cells; separate them by tabs or semicolons,"
        + " or save the table as .xlsx"
    case .severalSheets(let names, let year):
      "several sheets name members: \(Phrases.listed(names))"
        + (year.map {
          ", and none is of \($0); choose one with --sheet and its year with --title-year"
        }
          ?? "; choose one with --sheet")
    case .noSuchTable(let number, let ranges):
      "there is no table \(number); the sheet has "
        + ranges.enumerated().map { "table \($0 + 1): \($1)" }.joined(separator: ", ")
    case .tablesDiffer(let field, let member, let one, let two):
      "tables \(one.table) and \(two.table) give other \(Phrases.english(field)): for '\(member)'"
        + " \(one.cell.text) in \(one.cell.address) and \(two.cell.text) in \(two.cell.address);"
        + " choose one with --table \(one.table) or --table \(two.table)"
    case .totalsOfPart(let title, let total, let head, let criterion):
      "\(Phrases.quoted(title)) is the title of a part, so \(Phrases.quoted(total)) is not a total of the"
        + " year; head the column with the criterion and its maximum, \(Phrases.quoted(criterion)), or"
        + " leave it out with --leave-out \(Phrases.quoted(head))"
    case .totalsOfTables(let one, let two):
      "tables \(one.number) and \(two.number), \(Phrases.quoted(one.title)) and \(Phrases.quoted(two.title)),"
        + " each have totals of the same members; choose the table with the totals of the year with"
        + " --table \(one.number) or --table \(two.number)"
    case .memberInTwoBooks(let member, let book, let other):
      "'\(member)' is in two workbooks, '\(other)' and '\(book)'; leave out the one whose figures do not"
        + " hold, and import again"
    case .formOfOtherMember(let tab, let member, let title):
      "the sheet \(Phrases.quoted(tab)) is named for '\(member)', but its title names '\(title)'; rename"
        + " the sheet, or correct the title"
    case .titlesOfMembers(let members):
      "the titles above the criteria name several members, \(Phrases.listed(members)); name the one whose form"
        + " it is on the tab, or leave its name alone in the titles"
    case .formOfOtherCode(let code, let named):
      "this form has the code of '\(code)', but it names '\(named)'; fill in the form of that member, or"
        + " correct the name"
    case .formCode(let text, let address, let isTwice):
      "\(address) holds the code \(Phrases.quoted(text)), which "
        + (isTwice ? "another row has, too" : "no criterion of the year has")
        + "; write the code that the form was sent with"
    case .formName(let text, let address, let code, let other):
      "\(address) names \(Phrases.quoted(text)) beside the code '\(code)'"
        + (other.map {
          ", and that is the name of '\($0)'; put name, points and code of each row right"
        }
          ?? "; the points are taken for '\(code)'")
    case .formMaximum(let text, let address, let code, let known):
      "\(address) holds \(Phrases.quoted(text)) as the maximum of '\(code)', and the year has "
        + (known.map(\.written) ?? "none")
        + "; see whether points were written there, or the form is old"
    case .formCell(let text, let address):
      "\(address) holds \(Phrases.quoted(text)) beside the form; it is left out"
    case .formRows(let ids):
      "this form has no row of \(Phrases.listed(ids)), which the year has; put the row back with its code, or"
        + " fill in a form that 'yearbook new form' writes now"
    case .download(let fault): fault.english
    case .noHeads:
      "there is no row of heads, such as 'Đơn vị' and 'Tổng điểm', above the first member"
    case .noPoints: "no column of this sheet is understood as points, a total or a rank"
    case .titleOfOtherYear(let title, let other, let year):
      "\(Phrases.quoted(title)) says that these are the figures of \(other), not of \(year); import them"
        + " with --year \(other), or say with --title-year \(other) that they are of \(year)"
    case .headOfOtherYear(let shown, let head, let other, let year):
      "\(Phrases.quoted(shown)) is of \(other), not of \(year); import it with --year \(other), leave it"
        + " out with --leave-out \(Phrases.quoted(head)), or say with --title-year \(other) that it is"
        + " of \(year)"
    case .headsOfOtherYears(let head, let other, let year):
      "\(Phrases.quoted(head)) is of \(other), and no head is of \(year); import it with --year \(other),"
        + " or put the heads right"
    case .figuresOfOtherYear(let other, let year):
      "this download of the site has the figures of \(other); import it with --year \(other), or say with"
        + " --title-year \(other) that they are of \(year)"
    case .rowOfOtherYear(let text, let address, let year):
      "\(address): this row is of \(text), not of \(year); keep the rows of one year, and import them"
        + " with its --year"
    case .tooManyColumns(let most): "the sheet has more than \(most) columns"
    case .headsNotInMap(let missing, let new):
      "the sheet does not have the heads of this file:"
        + (missing.isEmpty
          ? "" : " \(Phrases.listed(missing)) \(missing.count == 1 ? "is" : "are") missing")
        + (missing.isEmpty || new.isEmpty ? "" : ",")
        + (new.isEmpty ? "" : " \(Phrases.listed(new)) \(new.count == 1 ? "is" : "are") new")
        + "; correct the heads here, or let --anew read the sheet by itself"
    case .rowsNotInMap(let line, let text, let more):
      "\(line.name), \(Phrases.quoted(text)), is outside of head-row and last-row here and holds a member, a"
        + " stage or a figure" + (more > 0 ? ", and so do \(more) more rows" : "")
        + "; correct or delete these keys, or delete the rows in the sheet"
    case .stageNotInMap(let head, let said, let map):
      "\(Phrases.quoted(head)) is of the stage '\(said.rawValue)' by the sheet, but import.yaml has"
        + " 'stage: \(map.rawValue)' for it; delete that there, or correct the sheet"
    case .stageOfTitle(let title, let rows):
      "the title names the stage '\(title.rawValue)', but the rows or heads below it name"
        + " '\(rows.rawValue)'; correct the one that is wrong"
    case .noHeadToLeaveOut(let head, let nearest):
      "no column has the head \(Phrases.quoted(head))\(Suggestion.english(nearest)); --leave-out wants a"
        + " head as the sheet has it"
    case .headMeansTheSame(let head, let meaning, let other, let name):
      "\(Phrases.quoted(head)) means '\(meaning.text)', as \(Phrases.quoted(other)) does; leave one of them"
        + " out with --leave-out '\(name)'"
    case .stageTwice(let line, let stage, let other):
      "\(line.name) holds points of the stage '\(stage.rawValue)', as \(other.name) does; head each"
        + " with its stage, such as 'Tự chấm', or delete one of them"
    case .namesTwice(let head, let line, let main):
      "\(Phrases.quoted(head)) in \(line.name) names other members than \(main.name) does in the same"
        + " rows; head it 'Đơn vị' if the columns after it are theirs, or leave it out with"
        + " --leave-out \(Phrases.quoted(head))"
    case .headOverOpenColumns(let head, let address):
      "\(Phrases.quoted(head)) in \(address) may be over the columns left of it, too; merge it over all"
        + " the columns that it is the head of"
    case .sameCriterionAtOtherStages(let head):
      "\(Phrases.quoted(head)) is at other stages than the criterion of the same name before it; merge"
        + " each head over all the columns that it is the head of"
    case .groupsAlike(let head, let other):
      "\(Phrases.quoted(other)) and \(Phrases.quoted(head)) head the same criteria, whose points would count"
        + " twice; leave one of them out with --leave-out \(Phrases.quoted(other)), or list the criteria in"
        + " criteria.csv if they are different"
    case .maximumDiffers(let name, let maximum, let first):
      "the maximum of \(Phrases.quoted(name)) is \(maximum) here and \(first) at its first head"
    case .maximumNotInMap(let head, let maximum, let map):
      "the sheet gives \(maximum.written) as the maximum of \(Phrases.quoted(head)), and import.yaml"
        + " \(map.written); delete 'maximum' there, or correct the sheet"
    case .totalMaximum(let head, let maximum, let sum):
      "\(Phrases.quoted(head)) gives \(maximum.written) points at most, and the criteria have \(sum.written)"
        + " together; see whether a criterion or a maximum is missing"
    case .noSuchTiers(let year):
      "the summary of \(year) lists no tiers of these names, so the column is left out; list them"
        + " under 'tiers' and import again"
    case .columnWithoutHead(let line): "\(line.name) has no head, so it is left out"
    case .columnLeftOut(let head): "\(Phrases.english(head)); the column is left out"
    case .pointsLeftOut(let head, let name, let others):
      "\(Phrases.english(head)), or leave the column out with --leave-out '\(name)'"
        + "\(Phrases.english(others: others)); totals must not follow from the other columns alone"
    case .extraPointsLeftOut(let head, let line):
      "\(Phrases.quoted(head)) in \(line.name) holds points that no criterion has; take them off its"
        + " points, or give them a row of their own"
    case .pointsTwice(let found): Phrases.english(found)
    case .notAMember(let problem):
      "\(problem.message); --only-members leaves out units that are not members"
    case .notMembers(let count, let first, let address):
      "\(count) rows with figures are of units that are no members, the first"
        + " \(Phrases.quoted(first)) in \(address); --only-members leaves them out"
    case .rowWithoutName(let line):
      "\(line.name) holds points but names no member; write its name"
    case .rowsUnderOneName(let one, let two, let name):
      "\(one.name) and \(two.name) are both under the name in \(name), and nothing says of which stage"
        + " each is; name the stages, such as 'Tự chấm', or give each its own name"
    case .secondRow(let member, let first):
      "'\(member)' has a second row; the first is \(first.name)"
    case .unknownStage(let text):
      "\(Phrases.quoted(text)) is not a stage; there are "
        + Stage.allCases.map(\.rawValue).joined(separator: ", ")
    case .unknownTier(let text): "\(Phrases.quoted(text)) is not a tier of the year's summary"
    case .remarkAfterName(let remark, let address, let more):
      "\(address): \(Phrases.quoted(remark)) after the name is left out"
        + (more > 0 ? ", and so are \(more) more such remarks" : "")
        + "; what matters of it belongs in the column of remarks"
    case .weights(let text, let address):
      "\(address) holds \(text) as a weight, and points are added up as they are; multiply the points"
        + " and their maxima by it in the sheet, and delete the row"
    case .tooManyCells(let count, let most, let areCommasSeparators):
      "this row has \(count) cells, but the heads end at \(most)"
        + (areCommasSeparators ? " (\(Phrases.quotes))" : "")
    case .figureAsRemark(let text, let address):
      "\(address) holds \(text) where a remark belongs; \(Phrases.quotes), or write the remark in words"
    case .sumDisagrees(let declared, let address, let sum, let cells):
      "\(address) holds the sum \(declared.text(decimalSign: ".")), but"
        + " \(cells.map { "\($0)" }.joined(separator: ", ")) add up to \(sum.text(decimalSign: "."))"
    case .footRounded(let foot):
      "\(Phrases.english(foot)), which is \(foot.own.written) by the members' figures"
    case .footDisagrees(let foot):
      "\(Phrases.english(foot)), but the members' figures give \(foot.own.written); put right the figure"
        + " that is wrong, or delete this one"
    case .cellStruck(let text, let address):
      "\(Phrases.quoted(text)) in \(address) is struck through, or a part of it; write what holds without"
        + " the stroke, or delete what is void"
    case .severalNumbers(let numbers, let address):
      "\(address) holds several numbers, \(numbers.map { "'\($0)'" }.joined(separator: " and ")), each"
        + " in a line; write one number"
    case .date(let date, let address):
      "\(address) holds the date \(date), which spreadsheet programs make of entries such as 10.3;"
        + " write the number and format the cell as one"
    case .flag(let address): "\(address) holds true or false, no text or number"
    case .formulaError(let error, let address):
      "the formula in \(address) came to \(error); put it right and save again"
    case .notCalculated(let address):
      "the formula in \(address) is not calculated in the file; open it in Excel or LibreOffice and"
        + " save it there"
    case .merged(let text, let address, let first, let last):
      "\(Phrases.quoted(text)) in \(address) is merged over \(first.name) to \(last.name), so it is open"
        + " where it belongs; split the cell and write each its own figure"
    case .notARank(let text, let address):
      "\(address): \(Phrases.quoted(text)) is not a rank; write 1, 2 or 2="
    case .otherMaximum(let text, let maximum, let known):
      "'\(text)' gives \(maximum.written) as the most points, which is \(known.written); write the"
        + " points alone, or the right maximum"
    case .moreThanMaximum(let text, let maximum):
      "'\(text)' has more points than the \(maximum.written) that it gives as the most; write the"
        + " points alone"
    case .percentage(let text, let points):
      "the cell shows \(text) and holds \(points.written), which may be points or a share; write the"
        + " points, and format the cell as a number"
    case .rounded(let number, let address, let points):
      "\(address) holds \(number), written as \(points.written): points have at most four decimals"
    case .parentheses(let text):
      "'\(text)' may be a number that is taken away or one that is not to count; write the points"
        + " without parentheses"
    case .footnoteMark(let mark, let text, let address):
      "\(address): the mark '\(mark)' after '\(text)' is left out; if it matters, say what it means in"
        + " the column of remarks"
    case .decimalOrThousand(let text, let both):
      "'\(text)' may be a decimal or a thousand, and nothing in its column says which; write"
        + " \(both.map(\.written).joined(separator: " or "))"
    case .penaltySigns(let head, let negative, let positive):
      "'\(head)' has \(negative.text) in \(negative.address) and \(positive.text) in"
        + " \(positive.address), so one of them may be points that are given back; write all that is"
        + " taken away with a minus, or all without"
    }
  }
}
