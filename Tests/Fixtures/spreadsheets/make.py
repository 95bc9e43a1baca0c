"""Makes the workbooks in this folder anew, with XlsxWriter, openpyxl, LibreOffice
and msoffcrypto-tool.

The tests say what stands in them. Usage: make.py, with `soffice` on the path.
"""

import datetime
import pathlib
import subprocess
import tempfile

import msoffcrypto
import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent


def xlsxwriter_book():
    book = xlsxwriter.Workbook(HERE / "xlsxwriter.xlsx")
    sheet = book.add_worksheet("Điểm 2024")
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    words = book.add_format({"num_format": '"ngày" dd "tháng" mm "năm" yyyy'})
    moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    clock = book.add_format({"num_format": "hh:mm"})
    length = book.add_format({"num_format": "[h]:mm"})
    share = book.add_format({"num_format": "0.0%"})
    points = book.add_format({"num_format": '#,##0.00 "điểm";[Red]-0.00'})
    sheet.merge_range("A1:E1", "Bảng điểm thi đua", bold)
    sheet.write_row("A2", ["Đơn vị", "Điểm", "Tỷ lệ", "Ngày", "Ghi chú"], bold)
    sheet.write_row("A3", ["Nghệ An", 9.7])
    sheet.write_number("C3", 0.985, share)
    sheet.write_datetime("D3", datetime.datetime(2017, 3, 10), day)
    sheet.write_rich_string("E3", "cờ ", bold, "đề nghị", " tặng")
    sheet.write_string("A4", "Hà Tĩnh")
    sheet.write_formula("B4", "=B3+975.55", points, 985.25)
    sheet.write_formula("C4", "=B4/B9", share, "#DIV/0!")
    sheet.write_datetime("D4", datetime.datetime(2017, 3, 10, 14, 30), moment)
    sheet.write_formula("E4", '=IF(B4>0,"đạt","")', None, "đạt")
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.write_row("A5", ["Hoá \x01 a_x0041_b", -0.1, True])
    sheet.write_number("D5", 42804, words)
    sheet.write_formula("E5", '=IF(FALSE,"x","")', None, "")
    sheet.write_number("B7", 0.75, clock)
    sheet.write_number("C7", 1.5, length)
    sheet.write_number("D7", 60, day)
    sheet.write_number("E7", 59, day)
    sheet.write_string("A8", "hai\ndòng")
    sheet.set_column("G:H", None, None, {"hidden": True})
    hidden = book.add_worksheet("Ẩn")
    hidden.hide()
    hidden.write("XFD1048576", 1e-7)
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "='Điểm 2024'!$B$3:$B$4"})
    book.add_chartsheet("Biểu đồ").set_chart(chart)
    book.close()


def openpyxl_book():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Xếp hạng"
    sheet.append(["Tỉnh", "Tự chấm", "Tổng", "Ngày"])
    sheet.append(["Thừa Thiên Huế", 9.7, "=SUM(B2:B2)", datetime.date(2017, 3, 10)])
    sheet.append(["Quảng Trị", None, None, datetime.time(8, 5, 30)])
    sheet.merge_cells("A3:B4")
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("Kín").sheet_state = "veryHidden"
    book.save(HERE / "openpyxl.xlsx")

    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([datetime.datetime(2017, 3, 10), datetime.datetime(1904, 1, 1)])
    book.save(HERE / "openpyxl-1904.xlsx")


def libreoffice_book():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "libreoffice.csv"
        source.write_text(
            "Đơn vị,Điểm,Ngày,Tổng,Tỷ lệ\n"
            "Nghệ An,989.75,2017-03-10,=B2+10,98.5%\n"
            '"Đông Hà, ""thành phố""",985.5,2017-03-11,=B3/0,TRUE\n'
        )
        fields = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1'
        for kind in ["xlsx", "ods", "xls"]:
            subprocess.run(
                ["soffice", "--headless", "--convert-to", kind, "--outdir", folder,
                 f"--infilter={fields}", str(source)],
                check=True, stdout=subprocess.DEVNULL)
            made = pathlib.Path(folder) / f"libreoffice.{kind}"
            (HERE / made.name).write_bytes(made.read_bytes())


def password_book():
    with open(HERE / "openpyxl-1904.xlsx", "rb") as plain:
        book = msoffcrypto.OfficeFile(plain)
        with open(HERE / "password.xlsx", "wb") as locked:
            book.encrypt("mật khẩu", locked)


def scores_by_member():
    """Members in rows, heads in two merged rows, totals by formula; saved by LibreOffice."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tổng hợp"
    sheet.append(["BẢNG TỔNG HỢP ĐIỂM THI ĐUA"])
    sheet.append(["(Kèm theo Báo cáo số 05/BC-CTĐ)"])
    sheet.append([])
    sheet.append([
        "STT", "Đơn vị", "Phát triển\nkinh tế - xã hội (600đ)", None, None,
        "Xây dựng Đảng, hệ thống chính trị (400đ)", None, None, "Tổng điểm", None, None, "Xếp hạng"])
    sheet.append([None, None] + ["ĐTC", "Chấm chéo", "Thống nhất"] * 3)
    sheet.append([f"({number})" for number in range(1, 13)])
    members = [
        ("Nghệ An", 590, 585.5, 588, 390, 388, 389.25),
        ("Thanh Hoá", 580, 575, 577.5, 395, 390, 392),
        ("Tỉnh Hà Tĩnh", 570, 560, 565, 380, 375, 378),
    ]
    for row, member in enumerate(members, start=7):
        totals = [f"={one}{row}+{other}{row}" for one, other in ["CF", "DG", "EH"]]
        sheet.append([row - 6, *member, *totals, f"=RANK(K{row},K$7:K$9)"])
    sheet["B10"] = "Trung bình"
    sheet["K10"] = "=AVERAGE(K7:K9)"
    sheet["J12"] = "TM. CỤM THI ĐUA"
    for cells in ["A1:L1", "A2:L2", "A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:K4", "L4:L5"]:
        sheet.merge_cells(cells)
    book.create_sheet("Ghi chú")["A1"] = "Không có điểm"
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "scores-by-member.xlsx"
        book.save(source)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", str(HERE), str(source)],
            check=True, stdout=subprocess.DEVNULL)


def scores_by_criterion():
    """Criteria in rows, two columns for each member, some of them merged; by openpyxl."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["BẢNG CHẤM ĐIỂM"])
    sheet.append([])
    sheet.append(["STT", "Tiêu chí", "Điểm tối đa", "Thanh Hóa", None, "Nghệ An", None])
    sheet.append([None, None, None, "TC", "TĐ", "TC", "TĐ"])
    sheet.append(["I", "Kinh tế", 300, 290, 285, 295, 290])
    sheet.append(["1", "Tăng trưởng", 200, 195, 190, 198, 195])
    sheet.append(["2", "Thu ngân sách", 100, 95, 95, 97, 95])
    sheet.append(["II", "Văn hóa", 100, 90, 90, 95, 92.5])
    sheet.append([None, "Điểm thưởng", 10, None, None, 5, 5])
    sheet.append([None, "Tổng cộng", 400, 380, 375, 395, 387.5])
    for cells in ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"]:
        sheet.merge_cells(cells)
    sheet.row_dimensions[8].hidden = True
    book.save(HERE / "scores-by-criterion.xlsx")


xlsxwriter_book()
openpyxl_book()
libreoffice_book()
password_book()
scores_by_member()
scores_by_criterion()
