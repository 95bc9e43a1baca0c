public import Input

extension EmulationProblem.Code {
  /// What docs/PROBLEMS.md says of the code.
  public var guide: ProblemGuide {
    switch self {
    case .missingSite:
      ProblemGuide(
        "The content has no `site.yaml`, which names the site and its languages.",
        remedy: "Write it, or run the command where the content is.",
        wrong: "",
        right: "format: 1\nlanguages: [vi, en]\ntitle: {vi: Cụm thi đua, en: Emulation cluster}")
    case .missingMembers:
      ProblemGuide(
        "The content has no `provinces.yaml` or `members.yaml`, which lists the members.",
        remedy: "Write it; docs/CONTENT.md has its keys.",
        wrong: "", right: "- id: nghe-an\n  names: [{name: Nghệ An}]")
    case .twoRegisters:
      ProblemGuide(
        "The members are listed in two files, `provinces.yaml` and `members.yaml`.",
        remedy: "Keep one of the two.",
        wrong: "content/provinces.yaml\ncontent/members.yaml", right: "content/members.yaml")
    case .format:
      ProblemGuide(
        "`site.yaml` is written for another version of this program.",
        remedy: "Use the version that reads it, or write the format that the message names.",
        wrong: "format: 9", right: "format: 1")
    case .language:
      ProblemGuide(
        "A language is not known, is listed twice, or there is none.",
        remedy: "List codes such as `vi` and `en`, each once.",
        wrong: "languages: [vietnamese]", right: "languages: [vi]")
    case .baseURL:
      ProblemGuide(
        "The address of the site is not one that pages can be published under.",
        remedy: "Write https://, the server, and folders if it has some.",
        wrong: "base-url: www.example/cluster", right: "base-url: https://www.example/cluster/")
    case .id:
      ProblemGuide(
        "An id is missing, taken, or has other characters than ids have.",
        remedy: "Use small letters a-z, digits and hyphens, at most 64.",
        wrong: "id: Nghệ An", right: "id: nghe-an")
    case .reservedName:
      ProblemGuide(
        "The word under `path` or `column` of `members` in `site.yaml` is the name of another folder,"
          + " table or column of the site.",
        remedy: "Choose another word, such as that for one member, or for several.",
        wrong: "members: {path: data, column: points}",
        right: "members: {path: communes, column: commune}")
    case .importMap:
      ProblemGuide(
        "`import.yaml` says two things of one head, or counts rows that the sheet cannot have.",
        remedy: "Keep one line for each head, and rows as the sheet numbers them.",
        wrong: "head-row: 4\nlast-row: 2", right: "head-row: 4\nlast-row: 12")
    case .duplicateID:
      ProblemGuide(
        "Two entries of a list have the same id.",
        remedy: "Give one of them another id, or take it out.",
        wrong: "- id: flag\n- id: flag", right: "- id: flag\n- id: certificate")
    case .unknownChoice:
      ProblemGuide(
        "A word is none of those that can be here.",
        remedy: "Write one of the words that the message lists.",
        wrong: "kind: sumary", right: "kind: summary")
    case .count:
      ProblemGuide(
        "A number is not a whole number from 1 to 100.",
        remedy: "Write the number with digits.",
        wrong: "expected: many", right: "expected: 2")
    case .year:
      ProblemGuide(
        "A year is not written with four digits.",
        remedy: "Write four digits.",
        wrong: "year: 26", right: "year: 2026")
    case .date:
      ProblemGuide(
        "A date is not written as year-month-day, or the calendar has no such day.",
        remedy: "Write it as in 2017-03-10.",
        wrong: "date: 10/3/2017", right: "date: 2017-03-10")
    case .period:
      ProblemGuide(
        "The last day of a period is before its first.",
        remedy: "Put the two days in order.",
        wrong: "from: 2025-07-01\nuntil: 2025-06-30",
        right: "from: 2025-06-30\nuntil: 2025-07-01")
    case .dateFar:
      ProblemGuide(
        "A date is many years away from the year it belongs to.",
        remedy: "Correct the year if it is a typing error; else nothing has to be done.",
        wrong: "date: 2062-03-12", right: "date: 2026-03-12")
    case .missingText:
      ProblemGuide(
        "A text is empty.",
        remedy: "Write it, or take its key out.",
        wrong: "title: \"\"", right: "title: Conference")
    case .unknownLanguage:
      ProblemGuide(
        "A text or a file is in a language that `site.yaml` does not list.",
        remedy: "Add the language there, or correct the code.",
        wrong: "title: {vn: Hội nghị}", right: "title: {vi: Hội nghị}")
    case .missingNames:
      ProblemGuide(
        "A member has no name.",
        remedy: "Write its names.",
        wrong: "- id: hue", right: "- id: hue\n  names: [{name: Huế}]")
    case .nameOrder:
      ProblemGuide(
        "A later name of a member has no day on which it began, or an earlier one.",
        remedy: "Write `from`.",
        wrong: "names: [{name: Thừa Thiên Huế}, {name: Huế}]",
        right: "names: [{name: Thừa Thiên Huế}, {name: Huế, from: 2025-01-01}]")
    case .merger:
      ProblemGuide(
        "A member is said to be merged into itself.",
        remedy: "Name the member that it was merged into.",
        wrong: "merged: {into: hue}", right: "merged: {into: quang-tri}")
    case .map:
      ProblemGuide(
        "The place of a member on the map is not a column and a row, is taken, or is missing while others"
          + " have one.",
        remedy: "Give members of the same years a column and a row of their own, or none a place.",
        wrong: "map: 2", right: "map: [2, 1]")
    case .unknownMember:
      ProblemGuide(
        "A name is not that of a member in `provinces.yaml` or `members.yaml`, or is missing.",
        remedy: "Write it as the message proposes, or add the spelling to `also`.",
        wrong: "nghe-ann,985", right: "nghe-an,985")
    case .ambiguousMember:
      ProblemGuide(
        "A name can be that of several members.",
        remedy: "Write the id.",
        wrong: "Bình,985", right: "quang-binh,985")
    case .notAMember:
      ProblemGuide(
        "One that is named was not a member in that year.",
        remedy: "Correct the name or the year, or list the members of that year.",
        wrong: "members: [nghe-an, ha-noi]",
        right: "members: [nghe-an, ha-tinh]")
    case .unknownAward:
      ProblemGuide(
        "An award is of a kind that awards.yaml does not list.",
        remedy: "Write the id of a kind, or add the kind to the register.",
        wrong: "award: falg", right: "award: flag")
    case .unknownMovement:
      ProblemGuide(
        "A note names a movement that movements.yaml does not list.",
        remedy: "Write the id of a movement, or add it to the register.",
        wrong: "movements: [new-countrysid]", right: "movements: [new-countryside]")
    case .unknownDocument:
      ProblemGuide(
        "A note names a document that documents.yaml does not list.",
        remedy: "Write the id of a document, or add it to the register.",
        wrong: "documents: [law-2023]", right: "documents: [law-2022]")
    case .unknownSource:
      ProblemGuide(
        "A fact names a source that the note does not list.",
        remedy: "Write the id of a source under `sources`.",
        wrong: "source: repot", right: "source: report")
    case .sourceUnfindable:
      ProblemGuide(
        "A source has neither an address nor publisher, title and date, so no reader can find"
          + " it.",
        remedy: "Add what it lacks.",
        wrong: "- title: Report",
        right: "- title: Report\n  publisher: Báo Nghệ An\n  date: 2017-03-10")
    case .sourceAddress:
      ProblemGuide(
        "The address of a source is not an address of the web.",
        remedy: "Begin it with https:// and leave no spaces in it.",
        wrong: "url: baonghean.vn/tin", right: "url: https://baonghean.vn/tin")
    case .unusedFolder:
      ProblemGuide(
        "A folder of the content is neither a year nor one with a known name, so nothing in"
          + " it is published.",
        remedy: "Rename it, or move it out of the content.",
        wrong: "content/Năm 2026", right: "content/2026")
    case .missingSummary:
      ProblemGuide(
        "No note of the year is its summary, which holds the facts.",
        remedy: "Write `kind: summary` in one note.",
        wrong: "title: Conference", right: "title: Conference\nkind: summary")
    case .secondSummary:
      ProblemGuide(
        "Two notes of a year are its summary.",
        remedy: "Leave `kind: summary` in one of them.",
        wrong: "conference.md: kind: summary\nvisit.md: kind: summary",
        right: "conference.md: kind: summary\nvisit.md: kind: note")
    case .draftSummary:
      ProblemGuide(
        "A finished note is not published, because the summary of its year is a draft.",
        remedy: "Take `status: draft` out of the summary.",
        wrong: "kind: summary\nstatus: draft",
        right: "kind: summary\nstatus: final")
    case .noFrontMatter:
      ProblemGuide(
        "A note does not begin with its keys.",
        remedy: "Write them between two lines `---`.",
        wrong: "Conference of 2026", right: "---\ntitle: Conference of 2026\n---")
    case .sameLanguage:
      ProblemGuide(
        "Two files hold the same note in the same language.",
        remedy: "Rename one, or take it out.",
        wrong: "conference.md\nconference.vi.md", right: "conference.md\nconference.en.md")
    case .lookValue:
      ProblemGuide(
        "A value under `look` in `site.yaml` is not a colour, a list of fonts or a width that can be read in.",
        remedy: "Write colours as `\"#1c4f9b\"`, fonts by name, widths with their unit.",
        wrong: "look: {accent: blue}", right: "look: {accent: \"#1c4f9b\"}")
    case .rankingColumns:
      ProblemGuide(
        "`columns` in `site.yaml` names a column twice, or leaves out the members.",
        remedy: "Name each column once, and `member` among them.",
        wrong: "columns: [rank, points, points]", right: "columns: [rank, member, points]")
    case .pageOrder:
      ProblemGuide(
        "`order` in a free page is not a whole number from 0.",
        remedy: "Write the number of the page among those of its folder.",
        wrong: "order: first", right: "order: 1")
    case .pageFolder:
      ProblemGuide(
        "A folder of free pages has the name of a year, of a language or of a folder that every site has,"
          + " or it is too deep.",
        remedy: "Rename or move the folder.",
        wrong: "content/pages/2016/rules.md", right: "content/pages/rules-2016/rules.md")
    case .extraKind:
      ProblemGuide(
        "A field under `extra` is a list in one file and a single value in another, or `true` or `false`.",
        remedy:
          "Write it the same way in all files; a list may have one entry. For `false` leave the field out.",
        wrong: "extra: {sponsor: Hoa Sen}      # a list elsewhere",
        right: "extra: {sponsor: [Hoa Sen]}")
    case .missingNote:
      ProblemGuide(
        "There is a translation, and not the note that it translates.",
        remedy: "Add the note, or rename the translation.",
        wrong: "conferense.en.md", right: "conference.en.md")
    case .samePage:
      ProblemGuide(
        "Two files would become the same page.",
        remedy: "Rename one of them.",
        wrong: "content/2026/Hội nghị.md\ncontent/2026/hoi-nghi.md",
        right: "content/2026/Hội nghị.md\ncontent/2026/hoi-nghi-2.md")
    case .noteStatus:
      ProblemGuide(
        "A status of the year is in a note that is not its summary.",
        remedy: "Write it in the summary; another note is a draft or has no status.",
        wrong: "status: final", right: "status: draft")
    case .dateOrder:
      ProblemGuide(
        "Two dates are in an order in which they cannot be.",
        remedy: "Correct the one that is wrong.",
        wrong: "from: 2026-07-01\nuntil: 2025-07-01",
        right: "from: 2025-07-01\nuntil: 2026-07-01")
    case .covenantYear:
      ProblemGuide(
        "A covenant is for another year than the next.",
        remedy: "Correct the year, if it is a typing error.",
        wrong: "covenant: {year: 2026}", right: "covenant: {year: 2027}")
    case .statusUnknown:
      ProblemGuide(
        "The year says that no result is known, and there is one.",
        remedy: "Write the status that the result has.",
        wrong: "status: unknown", right: "status: reported")
    case .statusInProgress:
      ProblemGuide(
        "The year is in progress, and its scores give a result already.",
        remedy: "Write `status: provisional` when the conference has summed it up.",
        wrong: "status: in-progress", right: "status: provisional")
    case .officeTwice:
      ProblemGuide(
        "A member holds two offices of one year.",
        remedy: "Leave one of them.",
        wrong: "head: {province: nghe-an}\ndeputy: {province: nghe-an}",
        right: "head: {province: nghe-an}\ndeputy: {province: quang-tri}")
    case .awardTwice:
      ProblemGuide(
        "A member has the same award twice in a year.",
        remedy: "Take one out.",
        wrong:
          "- {province: nghe-an, award: government-flag}\n- {province: nghe-an, award: government-flag}",
        right: "- {province: nghe-an, award: government-flag}")
    case .awardQuota:
      ProblemGuide(
        "A year has more awards of a kind than it may have.",
        remedy: "Correct the list, or `quotas` where the year's rules allow more.",
        wrong:
          "awards:\n  - {province: nghe-an, award: government-flag}\n  - {province: ha-tinh, award: government-flag}",
        right: "awards:\n  - {province: nghe-an, award: government-flag}")
    case .awardDissolved:
      ProblemGuide(
        "An award is conferred on a member that had ended by then.",
        remedy: "Correct the day or the member.",
        wrong: "- {province: quang-binh, award: government-flag, status: conferred}",
        right: "- {province: quang-tri, award: government-flag, status: conferred}")
    case .awardRank:
      ProblemGuide(
        "An award usually goes to a better rank.",
        remedy: "Check the award; nothing has to be done where it is right.",
        wrong: "- {province: ha-tinh, award: government-flag}",
        right: "- {province: nghe-an, award: government-flag}")
    case .awardDecision:
      ProblemGuide(
        "An award has a decision and is not conferred, or is conferred without one.",
        remedy: "Write both, or neither.",
        wrong: "status: conferred",
        right: "status: conferred\ndecision: {number: 12/QĐ-CTN, date: 2027-05-01}")
    case .awardDate:
      ProblemGuide(
        "A conferred award has a date besides that of its decision.",
        remedy: "Take `date` out.",
        wrong:
          "status: conferred\ndate: 2027-05-02\ndecision: {number: 12/QĐ-CTN, date: 2027-05-01}",
        right: "status: conferred\ndecision: {number: 12/QĐ-CTN, date: 2027-05-01}")
    case .awardReason:
      ProblemGuide(
        "A reason is given for an award that is not refused.",
        remedy: "Take it out, or correct the status.",
        wrong: "status: proposed\nreason: The file came too late",
        right: "status: not-conferred\nreason: The file came too late")
    case .awardDecided:
      ProblemGuide(
        "A later decision is on an award that was decided already.",
        remedy: "What was published wrongly is a correction of the year.",
        wrong: "- {province: nghe-an, award: government-flag, status: withdrawn}",
        right: "corrections:\n  - {date: 2027-06-01, what: The flag of Nghệ An was withdrawn}")
    case .awardNotListed:
      ProblemGuide(
        "A later decision is on an award that the summary does not list.",
        remedy: "Correct its member or kind.",
        wrong: "- {province: nghe-an, award: goverment-flag, status: conferred}",
        right: "- {province: nghe-an, award: government-flag, status: conferred}")
    case .paperNumber:
      ProblemGuide(
        "The number of a paper is not one.",
        remedy: "Write the number, or with its symbol.",
        wrong: "number: five", right: "number: 05/BC-CTĐ")
    case .paperSymbol:
      ProblemGuide(
        "The symbol of papers has other signs, or includes the kind of paper.",
        remedy: "Write the office's own part only.",
        wrong: "symbol: BC-CTĐBTB", right: "symbol: CTĐBTB")
    case .paperKey:
      ProblemGuide(
        "A key belongs to another kind of paper.",
        remedy: "Move it under the kind that the message names.",
        wrong: "papers:\n  report: {number: \"05\", secretary: Trần Thị B}",
        right: "papers:\n  minutes: {number: \"05\", secretary: Trần Thị B}")
    case .paperUnissued:
      ProblemGuide(
        "Something is given for an official paper that no office issues, so the paper is not"
          + " made.",
        remedy: "Write `office` in `site.yaml` and the paper's number, date or signer; or"
          + " take it out.",
        wrong: "papers:\n  report: {number: 12/BC-CTĐ}",
        right: "office: The office of the cluster\npapers:\n  report: {number: 12/BC-CTĐ}")
    case .paperBasis:
      ProblemGuide(
        "A paper rests on a document that is not in force on its day.",
        remedy: "Name the document that replaces it, or correct the days in `documents.yaml`.",
        wrong: "papers:\n  proposal: {date: 2026-03-10, bases: [decree-98]}",
        right: "papers:\n  proposal: {date: 2026-03-10, bases: [decree-152]}")
    case .votes:
      ProblemGuide(
        "The votes on a proposal do not add up.",
        remedy: "Write whole numbers: at most as many ballots as present, at most as many for and"
          + " against as ballots.",
        wrong: "votes: {present: 6, ballots: 6, for: 6, against: 1}",
        right: "votes: {present: 6, ballots: 6, for: 5, against: 1}")
    case .missingColumn:
      ProblemGuide(
        "A sheet lacks a column that it needs.",
        remedy: "Add it with the head that the message names.",
        wrong: "points\n985", right: "province,points\nnghe-an,985")
    case .unknownColumn:
      ProblemGuide(
        "A head is not understood, so its column would be lost.",
        remedy: "Write one of the heads that the message lists, or take the column out.",
        wrong: "province,pionts", right: "province,points")
    case .ambiguousColumn:
      ProblemGuide(
        "A head is the name of several criteria.",
        remedy: "Write the id of one.",
        wrong: "province,Kinh tế\nnghe-an,985",
        right: "province,economy\nnghe-an,985")
    case .stageTwice:
      ProblemGuide(
        "The stage is in a column and in a head.",
        remedy: "Keep one of the two.",
        wrong: "province,stage,self", right: "province,stage,points")
    case .unknownGroup:
      ProblemGuide(
        "A criterion is in a group that the sheet does not have, or a group is in another.",
        remedy: "Write the name of a group, or add its row.",
        wrong: "id,kind,group\neconomy,criterion,development",
        right: "id,kind,group\ndevelopment,group,\neconomy,criterion,development")
    case .unknownKind:
      ProblemGuide(
        "The kind of a row of criteria is not known.",
        remedy: "Write one of those that the message lists.",
        wrong: "kind: extra", right: "kind: bonus")
    case .unknownCriterion:
      ProblemGuide(
        "A rule names a criterion that the year does not have.",
        remedy: "Write the id of one of its criteria.",
        wrong: "tie-break: [grwth]", right: "tie-break: [growth]")
    case .unknownStage:
      ProblemGuide(
        "A stage of scoring is not known.",
        remedy: "Write one of those that the message lists.",
        wrong: "stage: final", right: "stage: agreed")
    case .unknownTier:
      ProblemGuide(
        "A tier is not one of the year's.",
        remedy: "Write one of them, or list them under `tiers`.",
        wrong: "tier: excelent", right: "tier: excellent")
    case .tierOrder:
      ProblemGuide(
        "A tier asks for no more than the one after it, so no result can be in it.",
        remedy: "Put the tiers in order, the highest first.",
        wrong: "tiers:\n  - {id: good, from: 800}\n  - {id: excellent, from: 900}",
        right: "tiers:\n  - {id: excellent, from: 900}\n  - {id: good, from: 800}")
    case .tierDisagrees:
      ProblemGuide(
        "The tier of a row is not the one that its points give.",
        remedy: "Correct the tier or the points.",
        wrong: "province,total,tier\nnghe-an,985,good",
        right: "province,total,tier\nnghe-an,985,excellent")
    case .percentage:
      ProblemGuide(
        "A percentage is not a number.",
        remedy: "Write it as 96.5 or 85%.",
        wrong: "share: most", right: "share: 96.5")
    case .percentageDisagrees:
      ProblemGuide(
        "A percentage is not that of its points.",
        remedy: "Correct one of the two.",
        wrong: "province,total,percentage\nnghe-an,985,99.5",
        right: "province,total,percentage\nnghe-an,985,98.5")
    case .rank:
      ProblemGuide(
        "A rank is not a number that a member can have.",
        remedy: "Write 1, 2, or 2= for a shared rank.",
        wrong: "province,rank\nnghe-an,first", right: "province,rank\nnghe-an,1")
    case .rankDisagrees:
      ProblemGuide(
        "A rank is not the one that the points give.",
        remedy: "Correct the rank or the points; both figures are in the message.",
        wrong: "nghe-an,985,2\nha-tinh,980,1", right: "nghe-an,985,1\nha-tinh,980,2")
    case .rankTwice:
      ProblemGuide(
        "Two members have the same rank without equal points.",
        remedy: "Correct one, or write both with `=` where a shared rank was published.",
        wrong: "nghe-an,~985,2\nha-tinh,~984,2", right: "nghe-an,~985,2=\nha-tinh,~984,2=")
    case .rankTiedAlone:
      ProblemGuide(
        "A rank is said to be shared, and no other member has it.",
        remedy: "Remove the `=`, or give the other member the same rank with `=`.",
        wrong: "nghe-an,985,1\nha-tinh,980,2=", right: "nghe-an,985,1\nha-tinh,980,2")
    case .notAgreed:
      ProblemGuide(
        "A rank or a tier is in a row that is not the result.",
        remedy: "Move it to the row of the result.",
        wrong: "province,stage,total,rank\nnghe-an,self,990,1\nnghe-an,agreed,985,",
        right: "province,stage,total,rank\nnghe-an,self,990,\nnghe-an,agreed,985,1")
    case .notAssigned:
      ProblemGuide(
        "A member has points for a criterion that is not assigned to it.",
        remedy: "Take the points out, or assign the criterion.",
        wrong: "id,maximum,maximum.nghe-an\nsea,100,0",
        right: "id,maximum,maximum.nghe-an\nsea,100,100")
    case .resultStage:
      ProblemGuide(
        "The year says that self-scores are its result, and the sheet has a later stage.",
        remedy: "Take `result: self` out.",
        wrong: "result: self",
        right: "")
    case .duplicateMember:
      ProblemGuide(
        "A member has two rows of the same stage.",
        remedy: "Take one out.",
        wrong: "nghe-an,985\nnghe-an,958", right: "nghe-an,985")
    case .totalRow:
      ProblemGuide(
        "A row of totals or of maxima is in the sheet.",
        remedy: "Take it out: totals are computed, and maxima are in `criteria.csv`.",
        wrong: "Tổng cộng,5910", right: "")
    case .pointsAmbiguous:
      ProblemGuide(
        "A number can be a decimal or a thousand.",
        remedy: "Write it in the form that has one meaning.",
        wrong: "98.125", right: "98.1250")
    case .pointsRange:
      ProblemGuide(
        "Points are below 0 or above the range of the site.",
        remedy: "Correct the figure, or `points` in `site.yaml`.",
        wrong: "nghe-an,9850",
        right: "nghe-an,985")
    case .pointsNumber:
      ProblemGuide(
        "A cell holds no number of points.",
        remedy: "Write 985, 985.5, ~990 or <990, or leave it empty.",
        wrong: "985 pts", right: "985")
    case .totalDisagrees:
      ProblemGuide(
        "A total is not the sum of the criteria.",
        remedy: "Correct the total or a criterion; both sums are in the message.",
        wrong: "province,economy,culture,total\nnghe-an,600,385,980",
        right: "province,economy,culture,total\nnghe-an,600,385,985")
    case .totalRounded:
      ProblemGuide(
        "A total is the sum of the criteria, rounded to fewer decimals.",
        remedy: "Nothing has to be done; write the exact sum where it is to be shown.",
        wrong: "province,economy,culture,total\nnghe-an,600.25,385,985.3",
        right: "province,economy,culture,total\nnghe-an,600.25,385,985.25")
    case .maximumDisagrees:
      ProblemGuide(
        "A maximum is not the sum of the criteria.",
        remedy: "Correct it; both figures are in the message.",
        wrong:
          "id,kind,group,maximum\ndevelopment,group,,500\neconomy,,development,300\nculture,,development,100",
        right:
          "id,kind,group,maximum\ndevelopment,group,,400\neconomy,,development,300\nculture,,development,100"
      )
    case .missingMaximum:
      ProblemGuide(
        "A criterion, or the year, needs a maximum.",
        remedy: "Write it in `criteria.csv` or as the year's `maximum`.",
        wrong: "growth,Growth,", right: "growth,Growth,100")
    }
  }
}
