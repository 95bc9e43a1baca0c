package import Input

extension ImportCode {
  /// What docs/PROBLEMS.md says of the code.
  package var guide: ProblemGuide {
    switch self {
    case .noMembers:
      ProblemGuide(
        "No cell of the sheet that is imported names a member.",
        remedy:
          "Write the names of members in a column or a row of their own, as `provinces.yaml` or"
          + " `members.yaml` has them.",
        wrong: "1;985\n2;970", right: "Đơn vị;Tổng điểm\nNghệ An;985\nHà Tĩnh;970")
    case .oldFont:
      ProblemGuide(
        "The text of the sheet was typed for a font of VNI or TCVN3, so its letters are others in"
          + " Unicode.",
        remedy: "Convert the sheet to Unicode, as UniKey does, and import it again.",
        wrong: "NghÖ An", right: "Nghệ An")
    case .unseparated:
      ProblemGuide(
        "Nothing that separates cells is in the lines of the sheet.",
        remedy: "Separate the cells by tabs or semicolons, or save the sheet as .xlsx.",
        wrong: "Nghệ An   985", right: "Nghệ An;985")
    case .severalSheets:
      ProblemGuide(
        "Several sheets of the workbook name members, and nothing says which of them is meant.",
        remedy: "Name the sheet.",
        wrong: "yearbook import scores.xlsx --year 2016",
        right: "yearbook import scores.xlsx --year 2016 --sheet \"Tổng hợp\"")
    case .unknownTable:
      ProblemGuide(
        "The sheet does not have as many tables.",
        remedy: "Give the number of one that the message lists.",
        wrong: "yearbook import scores.xlsx --year 2016 --table 3",
        right: "yearbook import scores.xlsx --year 2016 --table 2")
    case .tablesDiffer:
      ProblemGuide(
        "Two tables of the sheet give a member different figures of one kind.",
        remedy: "Choose the table whose figures hold.",
        wrong: "yearbook import scores.xlsx --year 2016",
        right: "yearbook import scores.xlsx --year 2016 --table 2")
    case .totalPartial:
      ProblemGuide(
        "A total in the sheet seems to be that of a part of the criteria, not of the year.",
        remedy:
          "Head the column with the criterion and its maximum, leave it out with `--leave-out`,"
          + " or choose the table of the totals with `--table`.",
        wrong: "I. KINH TẾ\nĐơn vị;Tổng điểm", right: "I. KINH TẾ\nĐơn vị;Kinh tế (600đ)")
    case .memberTwice:
      ProblemGuide(
        "Of several workbooks that are imported together, two have figures of one member.",
        remedy: "Leave out the workbook whose figures do not hold.",
        wrong: "yearbook import nghe-an.xlsx nghe-an-2.xlsx ha-tinh.xlsx --year 2016",
        right: "yearbook import nghe-an-2.xlsx ha-tinh.xlsx --year 2016")
    case .memberDiffers:
      ProblemGuide(
        "The tab, the title and the code of a sheet do not name the same member.",
        remedy:
          "Rename the sheet, or correct the title; a form is filled in by the member that its code names."
      )
    case .formDiffers:
      ProblemGuide(
        "A form of `new form` says in its cells something else than by its codes, holds figures beside"
          + " its fields, or has lost rows.",
        remedy:
          "Put name, points and code of each row right, or send the member a new form; cells beside the"
          + " fields are not read.",
        wrong: "Văn hóa;300;285;economy", right: "Kinh tế;500;285;economy")
    case .downloadDiffers:
      ProblemGuide(
        "A download of the site that comes back contradicts itself, or the year: a computed rank, total or"
          + " share is not that of its points, a maximum is not that of the year, or rows are missing.",
        remedy:
          "Correct the figure that is wrong, or delete the columns or rows that the site computes anyway."
          + " See whether the download is of another year.",
        wrong: "rank,rank-basis,province,points\n1,points,ha-tinh,970\n2,points,nghe-an,985",
        right: "rank,rank-basis,province,points\n1,points,nghe-an,985\n2,points,ha-tinh,970")
    case .noHeads:
      ProblemGuide(
        "No row of heads is above the first member, so nothing says what the figures are.",
        remedy: "Write one.",
        wrong: "Nghệ An;985", right: "Đơn vị;Tổng điểm\nNghệ An;985")
    case .noPoints:
      ProblemGuide(
        "No column of the sheet is understood as points, a total or a rank.",
        remedy: "Head the columns with what they hold, such as 'Tổng điểm' or a criterion with its"
          + " maximum.",
        wrong: "Đơn vị;Ghi chú\nNghệ An;nộp muộn", right: "Đơn vị;Tổng điểm\nNghệ An;985")
    case .yearDiffers:
      ProblemGuide(
        "A title or head says that the figures are of another year than the one that is imported.",
        remedy: "Import them as that year, or say with `--title-year` that they are of this one.",
        wrong: "yearbook import scores-2015.xlsx --year 2016",
        right: "yearbook import scores-2015.xlsx --year 2015")
    case .otherYear:
      ProblemGuide(
        "A row of the sheet is of another year than the one that is imported.",
        remedy: "Keep the rows of one year, and import them with its `--year`.",
        wrong: "Đơn vị;Năm;Tổng điểm\nNghệ An;2015;985\nNghệ An;2016;990",
        right: "Đơn vị;Năm;Tổng điểm\nNghệ An;2016;990")
    case .mapDiffers:
      ProblemGuide(
        "The sheet has other heads than those by which `import.yaml` knows its columns.",
        remedy:
          "Correct the heads in `import.yaml`, or import with `--anew`, which writes it anew.",
        wrong: "columns:\n  - {head: Kinh tế, as: growth}   # now 'Tăng trưởng' in the sheet",
        right: "columns:\n  - {head: Tăng trưởng, as: growth}")
    case .mapRows:
      ProblemGuide(
        "Rows of the sheet are outside of `head-row` and `last-row` in `import.yaml`, and hold members or"
          + " figures.",
        remedy:
          "Correct or delete these keys, or delete the rows in the sheet; on a terminal the import asks whether"
          + " it leaves them out.",
        wrong: "last-row: 7   # the sheet has members down to row 9", right: "last-row: 9")
    case .stageDiffers:
      ProblemGuide(
        "A sheet says in two places of which stage its points are, or `import.yaml` says another one.",
        remedy: "Correct the place that is wrong, or delete `stage` in `import.yaml`.",
        wrong:
          "columns:\n  - {head: Tổng điểm, as: total, stage: self}   # the title: 'Điểm thống nhất'",
        right: "columns:\n  - {head: Tổng điểm, as: total}")
    case .unknownHead:
      ProblemGuide(
        "`--leave-out` names a head that no column has.",
        remedy: "Write it as the sheet has it.",
        wrong: "yearbook import scores.xlsx --year 2016 --leave-out Thuong",
        right: "yearbook import scores.xlsx --year 2016 --leave-out \"Thưởng khác\"")
    case .headTwice:
      ProblemGuide(
        "Two columns hold the same, and nothing says which is meant.",
        remedy: "Head each with its stage, delete one, or leave one out with `--leave-out`.",
        wrong: "Đơn vị;Tổng điểm;Tổng điểm", right: "Đơn vị;Tự chấm;Tổng điểm")
    case .namesTwice:
      ProblemGuide(
        "A second column names members, others than the first does in the same rows.",
        remedy: "Head it 'Đơn vị' if the columns after it are theirs, or leave it out with"
          + " `--leave-out`.",
        wrong: "Đơn vị;Bạn;Tổng điểm\nNghệ An;Hà Tĩnh;985",
        right: "Đơn vị;Tổng điểm\nNghệ An;985")
    case .headUnclear:
      ProblemGuide(
        "A head may be over more columns than the one that it is in, or two heads are over the same criteria.",
        remedy:
          "Merge each head over all the columns that it is the head of; of two over the same criteria leave"
          + " out one with `--leave-out`.")
    case .maximumDiffers:
      ProblemGuide(
        "A criterion has one maximum in a table and another in the next, or in `import.yaml`.",
        remedy: "Correct the one that is wrong.",
        wrong: "Kinh tế (600đ)\nKinh tế (500đ)", right: "Kinh tế (600đ)\nKinh tế (600đ)")
    case .tiersUnknown:
      ProblemGuide(
        "The sheet has a column of tiers that the summary of the year does not list; it is left out.",
        remedy: "List them under `tiers` in the summary and import again.",
        wrong: "", right: "tiers:\n  - {id: excellent, name: Xuất sắc, from: 900}")
    case .headMissing:
      ProblemGuide(
        "A column without figures has no head, so it is left out.",
        remedy: "Write a head above it if it is to be read.",
        wrong: "Đơn vị;Tổng điểm;", right: "Đơn vị;Tổng điểm;Ghi chú")
    case .headUnknown:
      ProblemGuide(
        "A column with figures is not understood; it is left out, for the totals do not count it.",
        remedy: "Do as the message says if it is to be read; else nothing has to be done.",
        wrong: "Đơn vị;Kinh tế;Tổng điểm", right: "Đơn vị;Kinh tế (600đ);Tổng điểm")
    case .pointsLeftOut:
      ProblemGuide(
        "A column with figures is not understood, and totals would follow from the others alone.",
        remedy: "Give its head a maximum, or leave the column out with `--leave-out`.",
        wrong: "Đơn vị;Kinh tế", right: "Đơn vị;Kinh tế (600đ)")
    case .pointsTwice:
      ProblemGuide(
        "A column seems to hold the sum or the mean of others, so that points would count twice.",
        remedy:
          "Leave it out with `--leave-out`, or list it in the year's `criteria.csv` if it is a"
          + " criterion of its own.",
        wrong: "yearbook import scores.xlsx --year 2016",
        right: "yearbook import scores.xlsx --year 2016 --leave-out \"Cả hai\"")
    case .rowNameless:
      ProblemGuide(
        "A row holds points and names no member.",
        remedy: "Write the name of the member, or delete the row.",
        wrong: "Đơn vị;Tổng điểm\n;985", right: "Đơn vị;Tổng điểm\nNghệ An;985")
    case .nameRemark:
      ProblemGuide(
        "A remark is in parentheses after the name of a member; it is left out.",
        remedy: "Write it in the column of remarks if it matters.",
        wrong: "Đơn vị;Tổng điểm\nHà Tĩnh (chưa nộp);985",
        right: "Đơn vị;Tổng điểm;Ghi chú\nHà Tĩnh;985;chưa nộp")
    case .rowWeights:
      ProblemGuide(
        "A row of the sheet holds weights, and points are added up as they are.",
        remedy:
          "Multiply the points and their maxima by the weights in the sheet, and delete the row.",
        wrong: "Đơn vị;Kinh tế (100đ)\nHệ số;2\nNghệ An;90",
        right: "Đơn vị;Kinh tế (200đ)\nNghệ An;180")
    case .sumDisagrees:
      ProblemGuide(
        "A sum in the sheet is not that of the criteria that it adds up.",
        remedy: "Correct the figure that is wrong.")
    case .footRounded:
      ProblemGuide(
        "A sum or mean below the members differs from their figures by less than its last decimal.",
        remedy: "Nothing has to be done if it is cut off rather than rounded.",
        wrong: "Nghệ An;985\nHà Tĩnh;986\nTrung bình;985", right: "Trung bình;985,5")
    case .footDisagrees:
      ProblemGuide(
        "A row below the members, such as a sum or a mean, is not what their figures give.",
        remedy: "Correct the figure that is wrong, or delete that of the foot.",
        wrong: "Nghệ An;985\nHà Tĩnh;970\nTổng cộng;1995",
        right: "Nghệ An;985\nHà Tĩnh;970\nTổng cộng;1955")
    case .cellStruck:
      ProblemGuide(
        "A cell, or a part of it, is struck through, so that it is open what holds.",
        remedy: "Write what holds without the stroke, or delete what is void.")
    case .cellLines:
      ProblemGuide(
        "A cell holds several numbers, each in a line.",
        remedy: "Write one number.",
        wrong: "\"98\n97\"", right: "97")
    case .cellDate:
      ProblemGuide(
        "A cell holds a date, which spreadsheet programs make of entries such as 10.3.",
        remedy: "Format the cell as a number and write the number again.",
        wrong: "2016-03-10", right: "10,3")
    case .cellFlag:
      ProblemGuide(
        "A cell holds true or false where a number or a name belongs.",
        remedy: "Write the number or the name.",
        wrong: "TRUE", right: "985")
    case .cellError:
      ProblemGuide(
        "A formula of the sheet came to an error.",
        remedy: "Put the formula right and save the workbook again.",
        wrong: "#DIV/0!", right: "985")
    case .cellUncalculated:
      ProblemGuide(
        "A formula has no value in the file, because no spreadsheet program has calculated it.",
        remedy: "Open the workbook in Excel or LibreOffice and save it there.")
    case .cellMerged:
      ProblemGuide(
        "A figure is merged over several members or several columns, so it is open where it belongs.",
        remedy: "Split the cell and write each its own figure.")
    case .cellPercentage:
      ProblemGuide(
        "A cell is formatted as a percentage, so it may hold points or a share.",
        remedy: "Write the points, and format the cell as a number.",
        wrong: "98,5 %", right: "98,5")
    case .pointsMaximum:
      ProblemGuide(
        "The number after the slash of points is not their maximum, or is less than the points.",
        remedy: "Write the points alone, or the right maximum.",
        wrong: "Kinh tế (600đ)\n580/500", right: "Kinh tế (600đ)\n580/600")
    case .pointsRounded:
      ProblemGuide(
        "A number has more than four decimals and is rounded to four.",
        remedy: "Round it in the sheet if it is meant otherwise; else nothing has to be done.",
        wrong: "98,123456", right: "98,1235")
    case .pointsMark:
      ProblemGuide(
        "The mark of a footnote is after a number; it is left out.",
        remedy: "Say what it means in the column of remarks if it matters.",
        wrong: "985*", right: "985")
    case .penaltySigns:
      ProblemGuide(
        "A column of penalties has numbers with a minus and others without one.",
        remedy: "Write all that is taken away with a minus, or all without.",
        wrong: "Điểm trừ\n-2\n3", right: "Điểm trừ\n2\n3")
    }
  }
}
