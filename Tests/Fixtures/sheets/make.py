"""Makes the 84 sheets of this folder, twelve kinds of seven, with openpyxl, XlsxWriter, LibreOffice
and by hand, each with its truth beside it (NAME.truth.csv).

All figures are made up. Usage: make.py, with `soffice` on the path.
"""

import datetime
import unicodedata

from writing import (
    D, HERE, LEFT as L, MEMBERS, UP as U, Formula as F, Number as N, Truth, book, finish, letters,
    made_up, plain, ranks, text, MADE)

A = {"Kinh tế - xã hội": 500, "Quốc phòng, an ninh": 200, "Xây dựng Đảng và hệ thống chính trị": 200,
     "Công tác thi đua, khen thưởng": 100}
B = {"Kinh tế": 200, "Văn hóa": 100, "Nội chính": 100}
ALL = list(MEMBERS)


def heads(criteria, form="{} ({}đ)"):
    return [form.format(name, most) for name, most in criteria.items()]


def title(width, *lines):
    """Titles over the whole width, and a blank row."""
    return [[line] + [L] * (width - 1) for line in lines] + [[]]


def top(width, office="UBND TỈNH QUẢNG TRỊ"):
    """The head of an official paper, in two halves."""
    half = width // 2
    return [
        [office] + [L] * (half - 1) + ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] + [L] * (width - half - 1),
        ["CỤM THI ĐUA CÁC TỈNH BẮC TRUNG BỘ"] + [L] * (half - 1)
        + ["Độc lập - Tự do - Hạnh phúc"] + [L] * (width - half - 1), []]


def comma(value, places=None):
    """`98,5`; with `places` decimals where given."""
    shown = plain(value) if places is None else f"{D(value):.{places}f}"
    return shown.replace(".", ",")


def simple(table, names=MEMBERS, total=True, rank=False, cell=lambda value: value):
    """STT, Đơn vị, points, Tổng, Hạng."""
    place = ranks(table)
    return [
        [D(n), names[member], *map(cell, values)] + ([cell(sum(values))] if total else [])
        + ([D(place[member])] if rank else [])
        for n, (member, values) in enumerate(table.items(), 1)]


# 1 · Number types

t = made_up(11, [100], "0.125", 0.93)
t["thanh-hoa"], t["nghe-an"] = [D("98.125")], [D("97.5")]
book("number-types-1-general", "openpyxl", title(4, "KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2022") + [
    ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"]] + [
    [D(n), MEMBERS[m], N(v[0]), D(ranks(t)[m])] for n, (m, v) in enumerate(t.items(), 1)],
    Truth().totals(t).ranks(t))

t = made_up(12, B.values(), "0.1")
book("number-types-2-noise", "xlsxwriter", title(6, "Bảng điểm") + [
    ["TT", "Tên đơn vị", *heads(B), "Cộng"]] + [
    [n, MEMBERS[m], N(v[0], "0"), N(v[1], "0.0"), N(v[2], "#,##0"),
     F(f"=SUM(C{n + 3}:E{n + 3})", repr(float(v[0]) + float(v[1]) + float(v[2]) + 3e-14), "0.00")]
    for n, (m, v) in enumerate(t.items(), 1)], Truth().maxima(B).points(t, B).totals(t))

t = made_up(13, [1000], "0.005", 0.9)
book("number-types-3-vietnamese-format", "libreoffice", top(6) + title(6, "TỔNG HỢP ĐIỂM THI ĐUA") + [
    ["STT", "Tên đơn vị", "Tổng điểm (1000đ)", "Tỷ lệ %", "Xếp hạng", "Ghi chú"]] + [
    [D(n), MEMBERS[m], N(v[0], "[$-42A]#.##0,00"), N(v[0] / 1000, "0.0%"), D(ranks(t)[m]), None]
    for n, (m, v) in enumerate(t.items(), 1)], Truth().totals(t).ranks(t))

t = made_up(14, B.values(), "0.25")
raws = {"thanh-hoa": lambda v: f"{v}0", "nghe-an": lambda v: f"{float(v):.15E}",
        "ha-tinh": lambda v: f"{float(v):.17g}", "quang-binh": lambda v: f"0{v}",
        "quang-tri": lambda v: f"+{v}", "thua-thien-hue": lambda v: f"{float(v) / 10}e1"}
book("number-types-4-spellings", "xml", [["Đơn vị", *heads(B), "Tổng"]] + [
    [MEMBERS[m], *[N(value, raw=raws[m](value)) for value in v], N(sum(v), raw=raws[m](sum(v)))]
    for m, v in t.items()], Truth().maxima(B).points(t, B).totals(t), inline=True)

t = made_up(15, B.values(), "0.25")
book("number-types-5-all-text", "openpyxl", [["TT", "Đơn vị", *heads(B), "Tổng cộng"]] + [
    [str(n), MEMBERS[m], *[f" {comma(value)}\u00a0" for value in v], comma(sum(v))]
    for n, (m, v) in enumerate(t.items(), 1)], Truth().maxima(B).points(t, B).totals(t))

t = made_up(16, B.values(), "0.5")
t["quang-tri"][1] = D(0)
t6 = {m: list(v) for m, v in t.items()}
t6["ha-tinh"][2] = None
book("number-types-6-units-and-dashes", "xlsxwriter", [["TT", "Đơn vị", *heads(B)]] + [
    [n, MEMBERS[m], N(v[0], '0.00 "điểm"'), f"{comma(v[1])} điểm", "–" if v[2] is None else v[2]]
    for n, (m, v) in enumerate(t6.items(), 1)], Truth().maxima(B).points(t6, B))

rows, truth = [["Đơn vị", "Tổng điểm (1000đ)", "Ghi chú"]], Truth()
for m, cell, said in [
        ("thanh-hoa", "985/1000", "985"), ("nghe-an", "~990", "~990"), ("ha-tinh", N("0.875"), "0.875"),
        ("quang-binh", "<960", "<960"), ("quang-tri", N("974.5"), "974.5"),
        ("thua-thien-hue", None, None)]:
    rows.append([MEMBERS[m], cell, "chưa công bố" if said is None else None])
    truth.figure(m, "total", said)
book("number-types-7-mixed", "xml", rows, truth, prefix="x", rich=True)

# 2 · Separators

t = made_up(21, B.values(), "0.05")
head = ["STT", "Đơn vị", *heads(B), "Tổng điểm"]
def lines(table, separator, cell, head=head):
    return "\r\n".join([separator.join(head)] + [
        separator.join([str(n), MEMBERS[m], *map(cell, [*v, sum(v)])])
        for n, (m, v) in enumerate(table.items(), 1)]) + "\r\n"
text("separators-1-semicolon", "csv", lines(t, ";", lambda v: comma(v, 2)),
     Truth().maxima(B).points(t, B).totals(t), "utf-8-sig")

t = made_up(22, B.values(), "0.25")
text("separators-2-quoted-comma", "csv", lines(t, ",", lambda v: f'"{comma(v)}"'),
     Truth().maxima(B).points(t, B).totals(t))

t = made_up(23, A.values(), "0.5")
text("separators-3-unicode-text", "txt",
     lines(t, "\t", comma, ["STT", "Đơn vị", *[f'"{h}"' for h in heads(A)], "Tổng điểm"]),
     Truth().maxima(A).points(t, A).totals(t), "utf-16")

C = {"Phát triển kinh tế": 1200, "Văn hóa - xã hội": 800}
t = made_up(24, C.values(), "0.5")
def grouped(value, thousands, sign):
    return f"{value:,.1f}".replace(",", "t").replace(".", sign).replace("t", thousands)
book("separators-4-thousand-dot-text", "openpyxl", [["STT", "Đơn vị", *heads(C), "Tổng"]] + simple(
    t, cell=lambda v: grouped(v, ".", ",")), Truth().maxima(C).points(t, C).totals(t))

t = made_up(25, C.values(), "0.5")
book("separators-5-english-text", "xlsxwriter", [["No.", "Province", "Growth (1200 points)",
    "Society (800 points)", "Total"]] + simple(t, cell=lambda v: grouped(v, ",", ".")),
    Truth().maxima({"Growth": 1200, "Society": 800}).points(t, ["Growth", "Society"]).totals(t))

t = made_up(26, [100, 100], "0.001", 0.9)
text("separators-6-three-decimals-comma", "csv",
     lines(t, ";", lambda v: comma(v, 3), ["STT", "Đơn vị", "Kinh tế (100đ)", "Văn hóa (100đ)", "Tổng"]),
     Truth().maxima({"Kinh tế": 100, "Văn hóa": 100}).points(t, ["Kinh tế", "Văn hóa"]).totals(t))

t = made_up(27, [1500, 500], "1", 0.7)
book("separators-7-thousand-dot-whole", "xml", [["STT", "Đơn vị", "Kinh tế (1.500đ)", "Văn hóa (500đ)",
    "Tổng điểm"]] + simple(t, cell=lambda v: f"{v:,.0f}".replace(",", ".")),
    Truth().maxima({"Kinh tế": 1500, "Văn hóa": 500}).points(t, ["Kinh tế", "Văn hóa"]).totals(t), inline=True)

# 3 · Stages

def three(seed, criteria, step="0.25"):
    """Self, review, explained: each a little below the one before, or between."""
    own = made_up(seed, criteria.values(), step, 0.93)
    gap = made_up(seed + 1, [4] * len(criteria), step, 0.0)
    review = {m: [a - b for a, b in zip(v, gap[m])] for m, v in own.items()}
    explained = {m: [min(a, b + D(step)) for a, b in zip(v, review[m])] for m, v in own.items()}
    return own, review, explained


own, review, explained = three(31, B)
width = 3 + 3 * len(B)
rows = title(width, "BẢNG TỔNG HỢP ĐIỂM THI ĐUA – CỤM BẮC TRUNG BỘ", "Kỳ thi đua: Năm 2022")
rows += [
    ["STT", "Đơn vị"] + [x for h in heads(B) for x in (h, L, L)] + ["Tổng"],
    [U, U] + ["ĐTC", "TĐ1", "TĐ2"] * len(B) + [U]]
for n, m in enumerate(ALL, 1):
    rows.append([D(n), MEMBERS[m]] + [
        x for three_ in zip(own[m], review[m], explained[m]) for x in three_] + [sum(explained[m])])
rows += [[], ["ĐTC: điểm tự chấm; TĐ1: thẩm định lần 1 (cụm chấm); TĐ2: thẩm định lần 2 (sau giải trình)"]]
book("stages-1-under-groups", "openpyxl", rows, Truth().maxima(B).points(own, B, "self").points(
    review, B, "review").points(explained, B, "explained").totals(explained, "explained|agreed"))

own, review, explained = three(33, B)
rows = title(11, "BIỂU TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM", "(Kèm theo Báo cáo số 15/BC-CTĐ ngày 02/3/2023)") + [
    ["TT", "Đơn vị", "Điểm tự chấm", L, L, "Điểm thẩm định", L, L, "Điểm sau giải trình", L, L],
    [U, U] + heads(B) * 3]
for n, m in enumerate(ALL, 1):
    rows.append([D(n), MEMBERS[m], *own[m], *review[m], *explained[m]])
book("stages-2-over-criteria", "xlsxwriter", rows, Truth().maxima(B).points(own, B, "self").points(
    review, B, "review").points(explained, B, "explained"))

own, review, agreed = three(35, {"x": 1000}, "0.5")
rows = top(6, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TRUNG ƯƠNG") + title(6, "KẾT QUẢ BÌNH XÉT") + [
    ["STT", "Tên tỉnh", "Điểm tự chấm", "Điểm cụm chấm chéo", "Điểm thống nhất", "Xếp hạng"]]
for n, m in enumerate(ALL, 1):
    rows.append([D(n), MEMBERS[m], own[m][0], review[m][0], agreed[m][0], D(ranks(agreed)[m])])
book("stages-3-totals-only", "libreoffice", rows, Truth().totals(own, "self").totals(
    review, "review").totals(agreed).ranks(agreed))

own, review, agreed = three(37, B)
rows = [["STT", "Đơn vị", "Vòng chấm", *heads(B), "Tổng điểm"]]
for n, m in enumerate(ALL, 1):
    for shown, table in [("Tự chấm", own), ("Thẩm định", review), ("Thống nhất", agreed)]:
        first = table is own
        rows.append([D(n) if first else U, MEMBERS[m] if first else U, shown, *table[m], sum(table[m])])
truth = Truth().maxima(B)
for stage, table in [("self", own), ("review", review), ("agreed", agreed)]:
    truth.points(table, B, stage).totals(table, stage)
book("stages-4-in-rows", "openpyxl", rows, truth)

own, review, _ = three(39, B)
rows = title(15, "BẢNG CHẤM ĐIỂM CHI TIẾT") + [
    ["STT", "Tiêu chí", "Điểm tối đa"] + [x for m in ALL for x in (MEMBERS[m], L)],
    [U, U, U] + ["TC", "TĐ"] * 6]
for n, (name, most) in enumerate(B.items()):
    rows.append([D(n + 1), name, D(most)] + [x for m in ALL for x in (own[m][n], review[m][n])])
rows.append([None, "Tổng cộng", D(400)] + [x for m in ALL for x in (sum(own[m]), sum(review[m]))])
book("stages-5-members-in-columns", "xlsxwriter", rows, Truth().maxima(B).points(own, B, "self").points(
    review, B, "review").totals(own, "self").totals(review, "review"))

own, _, agreed = three(41, {"x": 1000}, "0.5")
rows = [["STT", "Đơn vị", "Điểm tự chấm", "Điểm thống nhất", "Chênh lệch", "Hạng"]]
for n, m in enumerate(ALL, 1):
    rows.append([D(n), MEMBERS[m], own[m][0], agreed[m][0], own[m][0] - agreed[m][0], D(ranks(agreed)[m])])
people = [["STT", "Đơn vị", "Họ và tên", "Số điện thoại"]] + [
    [D(n), MEMBERS[m], "Nguyễn Văn " + "ABCDEG"[n - 1], f"0912{n}45{n}78"] for n, m in enumerate(ALL, 1)]
book("stages-6-difference-and-contacts", "libreoffice", [("Điểm", rows), ("Danh bạ", people)],
     Truth().totals(own, "self").totals(agreed).ranks(agreed))

own, review, agreed = three(43, {"Growth": 600, "Society": 400}, "0.01")
rows = [["Province", "Growth (600)", L, L, "Society (400)", L, L, "Total", L, L],
        [U] + ["Self-score", "Review", "Agreed"] * 3]
for m in ALL:
    rows.append([MEMBERS[m]] + [x for i in (0, 1) for x in (own[m][i], review[m][i], agreed[m][i])]
                + [sum(own[m]), sum(review[m]), sum(agreed[m])])
G = ["Growth", "Society"]
truth = Truth().maxima({"Growth": 600, "Society": 400})
for stage, table in [("self", own), ("review", review), ("agreed", agreed)]:
    truth.points(table, G, stage).totals(table, stage)
book("stages-7-english", "xml", rows, truth)

# 4 · Merged heads

t = made_up(51, [100, 100, 100, 100])
H = {"Tăng trưởng": 100, "Thu ngân sách": 100, "Giáo dục": 100, "Y tế": 100}
rows = title(9, "BẢNG ĐIỂM") + [
    ["STT", "Đơn vị", "Kinh tế (200đ)", L, L, "Xã hội (200đ)", L, L, "Tổng điểm"],
    [U, U, "Tăng trưởng (100đ)", "Thu ngân sách (100đ)", "Cộng", "Giáo dục (100đ)", "Y tế (100đ)", "Cộng", U]]
for n, (m, v) in enumerate(t.items(), 1):
    rows.append([D(n), MEMBERS[m], v[0], v[1], v[0] + v[1], v[2], v[3], v[2] + v[3], sum(v)])
book("merged-heads-1-sums-of-groups", "openpyxl", rows, Truth().maxima(H).points(t, H).totals(t))

t = made_up(52, [100, 100, 100, 100])
rows = [
    ["STT", "Đơn vị", "Điểm các nội dung", L, L, L, "Tổng điểm", "Xếp hạng"],
    [U, U, "Kinh tế", L, "Xã hội", L, U, U],
    [U, U, "Tăng trưởng\n(100đ)", "Thu ngân sách\n(100đ)", "Giáo dục\n(100đ)", "Y tế\n(100đ)", U, U],
    [D(n) if n < 0 else f"({n})" for n in range(1, 9)]]
rows += simple(t, rank=True)
book("merged-heads-2-three-rows", "xlsxwriter", rows, Truth().maxima(H).points(t, H).totals(t).ranks(t))

t = made_up(53, B.values())
rows = title(7, "TỔNG HỢP ĐIỂM THI ĐUA NĂM 2022") + [
    ["STT", "Đơn vị", L, "Kinh tế\n(200 điểm)", "Văn hóa\n(100 điểm)", "Nội chính\n(100 điểm)", "Tổng"],
    [U, U, L, U, U, U, U]]
for n, (m, v) in enumerate(t.items(), 1):
    rows.append([D(n), MEMBERS[m], L, *v, sum(v)])
book("merged-heads-3-two-by-two", "libreoffice", rows, Truth().maxima(B).points(t, B).totals(t))

own, review, explained = three(54, B)
rows = [
    ["TT", "ĐƠN VỊ", "KINH TẾ (200 ĐIỂM)", L, L, L, "VĂN HÓA (100 ĐIỂM)", L, L, L, "TỔNG ĐIỂM", L],
    [U, U, U, L, L, L, U, L, L, L, U, L],
    [U, U, "Tự chấm", L, "Cụm thẩm định", L, "Tự chấm", L, "Cụm thẩm định", L, "Tự chấm", "Cụm thẩm định"]]
for n, m in enumerate(ALL, 1):
    rows.append([D(n), MEMBERS[m], own[m][0], L, review[m][0], L, own[m][1], L, review[m][1], L,
                 own[m][0] + own[m][1], review[m][0] + review[m][1]])
two = {m: v[:2] for m, v in own.items()}, {m: v[:2] for m, v in review.items()}
K = {"KINH TẾ": 200, "VĂN HÓA": 100}
book("merged-heads-4-merged-everywhere", "openpyxl", rows, Truth().maxima(K).points(two[0], K, "self").points(
    two[1], K, "review").totals(two[0], "self").totals(two[1], "review"))

t = made_up(55, A.values())
rows = top(8) + [
    ["STT", "Đơn vị", "Kết quả chấm điểm theo các nhóm tiêu chí", L, L, L, "Tổng cộng", "Ghi chú"],
    [U, U, *heads(A, "{}\n(tối đa {} điểm)"), U, U],
    ["A", "B", "(1)", "(2)", "(3)", "(4)", "(5)=(1)+(2)+(3)+(4)", "(6)"]]
for n, (m, v) in enumerate(t.items(), 1):
    rows.append([D(n), MEMBERS[m], *v, sum(v), None])
book("merged-heads-5-numbered-columns", "xlsxwriter", rows, Truth().maxima(A).points(t, A).totals(t))

t = made_up(56, B.values())
rows = [["BẢNG ĐIỂM", L, L, L, L, L], [],
        ["Đơn vị", "Điểm", L, L, L, "Hạng"],
        [U, "Trong đó", L, L, "Tổng điểm", U], [U, *heads(B), U, U]]
for m, v in t.items():
    rows.append([MEMBERS[m], *v, sum(v), D(ranks(t)[m])])
book("merged-heads-6-total-beside-parts", "xml", rows, Truth().maxima(B).points(t, B).totals(t).ranks(t), prefix="x")

t = made_up(57, B.values())
rows = [["STT", "Đơn vị", "I. Kinh tế (200đ)", "II. Văn hóa (100đ)", "III. Nội chính (100đ)", "Tổng", "Xếp hạng", L],
        [U, U, U, U, U, U, "Thứ bậc", "Ghi chú"]]
for n, (m, v) in enumerate(t.items(), 1):
    rows.append([D(n), MEMBERS[m], *v, sum(v), D(ranks(t)[m]), None])
I = {f"{number}. {name}|{name}": most for number, (name, most) in zip(["I", "II", "III"], B.items())}
book("merged-heads-7-roman-numbers", "openpyxl", rows, Truth().maxima(I).points(t, I).totals(t).ranks(t))

# 5 · Feet

t = made_up(61, B.values())
base = [["STT", "Đơn vị", *heads(B), "Tổng điểm"]]
book("feet-1-date-and-signatures", "openpyxl", base + simple(t) + [
    [], [None, None, None, "Quảng Trị, ngày 10 tháng 3 năm 2023", L, L],
    [None, "NGƯỜI LẬP BIỂU", None, "TM. CỤM THI ĐUA", L, L], [None, "(Ký, ghi rõ họ tên)", None, "CỤM TRƯỞNG", L, L],
    [], [], [None, "Trần Thị B", None, "Võ Văn A", L, L]], Truth().maxima(B).points(t, B).totals(t))

t = made_up(62, B.values())
def over(function, table):
    columns = list(zip(*[[*v, sum(v)] for v in table.values()]))
    return [function(column) for column in columns]
book("feet-2-highest-lowest-mean", "xlsxwriter", base + simple(t) + [
    [None, "Cao nhất", *over(max, t)], [None, "Thấp nhất", *over(min, t)],
    [None, "TB cụm", *over(lambda c: (sum(c) / 6).quantize(D("0.01")), t)]],
    Truth().maxima(B).points(t, B).totals(t))

t = made_up(63, B.values())
book("feet-3-sum-and-notes", "libreoffice", base + simple(t) + [
    ["Cộng", L, *over(sum, t)], [],
    ["Ghi chú:"], ["1. Quảng Bình bị trừ 2 điểm do nộp báo cáo muộn 15 ngày."],
    ["2. Điểm tối đa: Kinh tế 200, Văn hóa 100, Nội chính 100."]],
    Truth().maxima(B).points(t, B).totals(t))

t = made_up(64, B.values())
first = max(t, key=lambda m: sum(t[m]))
book("feet-4-result-in-words", "openpyxl", base + simple(t) + [
    [], ["Tổng số: 06 đơn vị"], [f"Đơn vị dẫn đầu: {MEMBERS[first]} ({comma(sum(t[first]))} điểm)"],
    [None, "Nơi nhận:", None, None, datetime.date(2023, 3, 10)],
    [None, "- Các tỉnh trong Cụm;", None, None, "KT. CỤM TRƯỞNG"], [None, "- Lưu: VT, TĐKT."]],
    Truth().maxima(B).points(t, B).totals(t))

t = made_up(65, B.values())
book("feet-5-members-in-notes", "xml", base + simple(t) + [
    ["*", "Nghệ An", "đề nghị tặng Cờ thi đua của Chính phủ", L, L, L],
    ["**", "Thanh Hóa", "đề nghị tặng Bằng khen của Thủ tướng Chính phủ", L, L, L]],
    Truth().maxima(B).points(t, B).totals(t))

t = made_up(66, B.values())
book("feet-6-mean-in-words", "xlsxwriter", base + simple(t) + [
    [None, "Bình quân chung", *over(lambda c: (sum(c) / 6).quantize(D("0.001")), t)],
    [None, "Số đơn vị đạt từ 90% trở lên", D(6), D(5), D(4), D(6)],
    [None, "Tỷ lệ đạt (%)", N("100"), N("83.3"), N("66.7"), N("100")],
    ["Người tổng hợp", L, None, "Trưởng ban", L, L]], Truth().maxima(B).points(t, B).totals(t))

t = made_up(67, B.values())
book("feet-7-head-and-foot-of-a-paper", "libreoffice", top(6) + title(
    6, "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2022", "(Ban hành kèm theo Biên bản số 02/BB-CTĐ ngày 10/3/2023)",
    "Đơn vị tính: điểm") + base + simple(t) + [
    ["Tổng cộng", L, *over(sum, t)], [],
    [None, None, None, "ĐẠI DIỆN CÁC ĐƠN VỊ", L, L], ["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"],
    ["(đã ký)"] * 6], Truth().maxima(B).points(t, B).totals(t))

# 6 · Before and after names

def prefixed(number, how, names, **options):
    t = made_up(70 + number, B.values())
    book(f"prefixes-{number}-{options.pop('label')}", how, [["STT", "Đơn vị", *heads(B), "Tổng"]]
         + simple(t, names), Truth().maxima(B).points(t, B).totals(t), **options)


prefixed(1, "openpyxl", {m: f"UBND tỉnh {n}" for m, n in MEMBERS.items()}, label="committee")
prefixed(2, "xlsxwriter", {m: f"Ủy ban nhân dân tỉnh {n}" for m, n in MEMBERS.items()}, label="committee-in-full")
prefixed(3, "libreoffice", {m: f"Sở Nội vụ tỉnh {n}" for m, n in MEMBERS.items()}, label="department")
prefixed(4, "xml", {m: f"{i}. {'Tỉnh ' if i % 2 else ''}{n}" for i, (m, n) in enumerate(MEMBERS.items(), 1)},
         label="numbers", rich=True)
prefixed(5, "openpyxl", {m: unicodedata.normalize("NFD", f"TỈNH {n}".upper()) for m, n in MEMBERS.items()},
         label="capitals")
prefixed(6, "xlsxwriter", {
    "thanh-hoa": "Thanh Hoá", "nghe-an": "Nghệ An (Cụm trưởng)", "ha-tinh": "Hà Tĩnh - Cụm phó",
    "quang-binh": "T. Quảng Bình", "quang-tri": "Tỉnh  Quảng Trị ", "thua-thien-hue": "TT-Huế"}, label="offices-after")
prefixed(7, "libreoffice", {
    "thanh-hoa": "Ban Thi đua - Khen thưởng tỉnh Thanh Hóa", "nghe-an": "Ủy ban MTTQ Việt Nam tỉnh Nghệ An",
    "ha-tinh": "UBND Tỉnh Hà Tĩnh", "quang-binh": "HĐND, UBND tỉnh Quảng Bình",
    "quang-tri": "Văn phòng UBND tỉnh Quảng Trị", "thua-thien-hue": "UBND tỉnh Thừa Thiên Huế"}, label="mixed")

# 7 · Tables below one another

own, _, agreed = three(81, B)
rows = [["I. ĐIỂM TỰ CHẤM"], ["STT", "Đơn vị", *heads(B), "Tổng"]] + simple(own) + [
    [], ["II. ĐIỂM THỐNG NHẤT"], ["STT", "Đơn vị", *heads(B), "Tổng"]] + simple(agreed)
book("tables-below-1-stage-in-title", "openpyxl", rows, Truth().maxima(B).points(own, B, "self").totals(
    own, "self").points(agreed, B).totals(agreed))

t = made_up(83, B.values())
all_rows = simple(t)
rows = title(6, "BẢNG ĐIỂM") + base + all_rows[:3] + [["Trang 1"], [], *base] + all_rows[3:] + [["Cộng", L, *over(sum, t)]]
book("tables-below-2-heads-on-page-two", "xlsxwriter", rows, Truth().maxima(B).points(t, B).totals(t))

t = made_up(84, A.values())
rows = [["1. Các nhóm tiêu chí"], ["STT", "Đơn vị", *heads(A)[:2]]] + [
    [D(n), MEMBERS[m], *v[:2]] for n, (m, v) in enumerate(t.items(), 1)] + [
    [], ["2. Các nhóm tiêu chí (tiếp theo)"], ["STT", "Đơn vị", *heads(A)[2:], "Tổng điểm"]] + [
    [D(n), MEMBERS[m], *t[m][2:], sum(t[m])] for n, m in enumerate(reversed(ALL), 1)]
book("tables-below-3-criteria-continued", "libreoffice", rows, Truth().maxima(A).points(t, A).totals(t))

t = made_up(85, B.values())
order = sorted(t, key=lambda m: -sum(t[m]))
rows = [["Bảng 1. Điểm thành phần"], *base] + simple(t) + [
    [], [], ["Bảng 2. Xếp hạng"], ["Xếp hạng", "Đơn vị", "Tổng điểm"]] + [
    [D(ranks(t)[m]), MEMBERS[m], sum(t[m])] for m in order]
book("tables-below-4-ranking-after", "openpyxl", rows, Truth().maxima(B).points(t, B).totals(t).ranks(t))

one, two = made_up(86, B.values()), made_up(87, B.values())
rows = [["Phương án 1"], *base] + simple(one) + [[], ["Phương án 2"], *base] + simple(two)
book("tables-below-5-two-answers", "xlsxwriter", rows, Truth().maxima(B).points(one, B).totals(one).note(
    "refused", "--table").note("then", "--table 1"))

own, review, explained = three(88, B)
rows = []
for shown, table in [("Tự chấm", own), ("Thẩm định", review), ("Sau giải trình", explained)]:
    rows += [[f"BẢNG ĐIỂM {shown.upper()}", L, L, L, L, L],
             ["STT", "Đơn vị", shown, L, L, L], [U, U, *heads(B), "Tổng"]] + simple(table) + [[]]
truth = Truth().maxima(B)
for stage, table in [("self", own), ("review", review), ("explained", explained)]:
    truth.points(table, B, stage).totals(table, stage)
book("tables-below-6-three-stages", "xml", rows, truth)

t = made_up(90, B.values())
rows = [["DANH SÁCH CỤM TRƯỞNG, CỤM PHÓ"], ["STT", "Đơn vị", "Họ và tên", "Chức vụ"],
        [D(1), "Quảng Trị", "Võ Văn A", "Cụm trưởng"], [D(2), "Hà Tĩnh", "Lê Văn C", "Cụm phó"],
        [], ["BẢNG ĐIỂM"], *base] + simple(t)
book("tables-below-7-people-above", "libreoffice", rows, Truth().maxima(B).points(t, B).totals(t))

# 8 · Tables beside one another

def by_column(table, column):
    return sorted(table, key=lambda m: -table[m][column])


t = made_up(91, B.values())
rows = [[x for name, most in B.items() for x in ("Tỉnh", f"{name} ({most}đ)")]]
orders = [by_column(t, column) for column in range(3)]
for i in range(6):
    rows.append([x for c in range(3) for x in (MEMBERS[orders[c][i]], t[orders[c][i]][c])])
book("tables-beside-1-pairs-each-sorted", "openpyxl", rows, Truth().maxima(B).points(t, B))

t = made_up(92, [1000], "0.5")
rows = title(7, "KẾT QUẢ XẾP HẠNG CỤM THI ĐUA BẮC TRUNG BỘ") + [["STT", "Đơn vị", "Tổng điểm", None, "STT", "Đơn vị", "Tổng điểm"]]
for i in range(3):
    a, b = ALL[i], ALL[i + 3]
    rows.append([D(i + 1), MEMBERS[a], t[a][0], None, D(i + 4), MEMBERS[b], t[b][0]])
book("tables-beside-2-halves", "xlsxwriter", rows, Truth().totals(t))

t = made_up(93, [200, 100])
rows = [["BẢNG 1: KINH TẾ", L, L, None, "BẢNG 2: VĂN HÓA", L, L],
        ["STT", "Đơn vị", "Kinh tế (200đ)", None, "STT", "Đơn vị", "Văn hóa (100đ)"]]
for i, (a, b) in enumerate(zip(ALL, by_column(t, 1)), 1):
    rows.append([D(i), MEMBERS[a], t[a][0], None, D(i), MEMBERS[b], t[b][1]])
rows.append([None, "Cao nhất", max(v[0] for v in t.values()), None, None, "Cao nhất", max(v[1] for v in t.values())])
T = {"Kinh tế": 200, "Văn hóa": 100}
book("tables-beside-3-own-feet", "libreoffice", rows, Truth().maxima(T).points(t, T))

own, _, agreed = three(94, {"x": 1000}, "0.5")
rows = [["ĐIỂM TỰ CHẤM", L, None, "ĐIỂM THỐNG NHẤT", L, L],
        ["Đơn vị", "Điểm tự chấm", None, "Đơn vị", "Điểm thống nhất", "Xếp hạng"]]
for a, b in zip(ALL, by_column(agreed, 0)):
    rows.append([MEMBERS[a], own[a][0], None, MEMBERS[b], agreed[b][0], D(ranks(agreed)[b])])
book("tables-beside-4-two-stages", "openpyxl", rows, Truth().totals(own, "self").totals(agreed).ranks(agreed))

t = made_up(96, B.values())
rows = [["STT", "Đơn vị", *heads(B), "Tổng điểm", None, "Xếp hạng", "Đơn vị"]]
order = sorted(t, key=lambda m: -sum(t[m]))
for i, row in enumerate(simple(t)):
    rows.append([*row, None, D(ranks(t)[order[i]]), MEMBERS[order[i]]])
book("tables-beside-5-ranking-before-name", "xlsxwriter", rows, Truth().maxima(B).points(t, B).totals(t).ranks(t))

t = made_up(97, [200, 100, 100])
rows = [["Tỉnh", "Kinh tế (200đ)", "Văn hóa (100đ)", "Tỉnh", "Nội chính (100đ)", "Tổng điểm"]]
for a, b in zip(ALL, by_column(t, 2)):
    rows.append([MEMBERS[a], *t[a][:2], MEMBERS[b], t[b][2], sum(t[b])])
book("tables-beside-6-second-names", "xml", rows, Truth().maxima(B).points(t, B).totals(t), refs=False)

t = made_up(98, B.values())
rows = base[0] + [None, "Ghi chú:"]
rows = [rows] + [[*row, None, note] for row, note in zip(simple(t), [
    "- Tổng điểm tối đa: 400", "- Nộp báo cáo trước ngày 15/12/2022", "- Nghệ An: cụm trưởng năm 2022", None, "Người lập: 0912345678", None])]
book("tables-beside-7-remarks-at-the-side", "openpyxl", rows, Truth().maxima(B).points(t, B).totals(t))

# 9 · One sheet for each member

def own_sheet(values, criteria, before=(), after=()):
    return [*before, ["STT", "Nội dung", "Điểm tối đa", "Điểm đạt"]] + [
        [D(n), name, D(most), value] for n, ((name, most), value) in enumerate(zip(criteria.items(), values), 1)] + [
        [None, "Tổng cộng", D(sum(criteria.values())), sum(values)], *after]


t = made_up(101, B.values())
book("one-per-member-1-sheet-names", "openpyxl", [(MEMBERS[m], own_sheet(v, B)) for m, v in t.items()],
     Truth().maxima(B).points(t, B).totals(t))

t = made_up(102, B.values())
book("one-per-member-2-titles", "xlsxwriter", [(f"Sheet{n}", own_sheet(v, B, title(4, "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2022", f"Đơn vị: Tỉnh {MEMBERS[m]}")))
     for n, (m, v) in enumerate(t.items(), 1)], Truth().maxima(B).points(t, B).totals(t))

own, review, explained = three(103, B)
sheets = []
for m in ALL:
    sheets.append((MEMBERS[m], title(6, f"PHIẾU CHẤM ĐIỂM TỈNH {MEMBERS[m].upper()}") + [
        ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm tự chấm", "Điểm thẩm định", "Điểm sau giải trình"]] + [
        [D(i + 1), name, D(most), own[m][i], review[m][i], explained[m][i]] for i, (name, most) in enumerate(B.items())] + [
        ["Cộng", L, D(400), sum(own[m]), sum(review[m]), sum(explained[m])]]))
truth = Truth().maxima(B)
for stage, table in [("self", own), ("review", review), ("explained", explained)]:
    truth.points(table, B, stage).totals(table, stage)
book("one-per-member-3-stages", "libreoffice", sheets, truth)

t = made_up(105, H.values())
sheets = []
for m, v in t.items():
    sheets.append((MEMBERS[m], [["STT", "Tiêu chí", "Điểm tối đa", "Điểm"],
        ["I", "Kinh tế", D(200), v[0] + v[1]], ["1", "Tăng trưởng", D(100), v[0]], ["2", "Thu ngân sách", D(100), v[1]],
        ["II", "Xã hội", D(200), v[2] + v[3]], ["1", "Giáo dục", D(100), v[2]], ["2", "Y tế", D(100), v[3]],
        [None, "Tổng cộng", D(400), sum(v)]]))
book("one-per-member-4-groups", "openpyxl", sheets, Truth().maxima(H).points(t, H).totals(t))

t = made_up(106, B.values())
plain_names = {"thanh-hoa": "Thanh Hoa", "nghe-an": "Nghe An", "ha-tinh": "Ha Tinh", "quang-binh": "Quang Binh",
               "quang-tri": "Quang Tri", "thua-thien-hue": "TT Hue"}
summary = [["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"]] + [
    [D(n), MEMBERS[m], sum(t[m]), D(ranks(t)[m])] for n, m in enumerate(ALL, 1)]
book("one-per-member-5-with-summary", "xlsxwriter", [("Tổng hợp", summary)] + [
    (plain_names[m], own_sheet(v, B)) for m, v in t.items()], Truth().maxima(B).points(t, B).totals(t).ranks(t))

t = made_up(107, A.values())
after = [[], [None, None, None, "Ngày 10 tháng 12 năm 2022"], [None, None, None, "TM. ỦY BAN NHÂN DÂN"]]
book("one-per-member-6-papers", "libreoffice", [(f"{n}. {MEMBERS[m]}", title(4, f"ỦY BAN NHÂN DÂN TỈNH {MEMBERS[m].upper()}",
    "BẢNG TỰ CHẤM ĐIỂM") + own_sheet(v, A, (), after)) for n, (m, v) in enumerate(t.items(), 1)],
    Truth().maxima(A).points(t, A, "self|agreed").totals(t, "self|agreed"))

t = made_up(108, [200, 100])
book("one-per-member-7-members-missing", "xml", [("Hướng dẫn", [["Mỗi đơn vị điền một trang, ghi điểm vào cột Điểm đạt."]])] + [
    (f"Tỉnh {MEMBERS[m]}", own_sheet(v, T)) for m, v in list(t.items())[:4]],
    Truth().maxima(T).points({m: t[m] for m in ALL[:4]}, T).totals({m: t[m] for m in ALL[:4]}))

# 10 · Maxima

def maxima(number, label, how, form, criteria=B, **options):
    t = made_up(110 + number, criteria.values())
    book(f"maxima-{number}-{label}", how, [["STT", "Đơn vị", *heads(criteria, form), "Tổng điểm"]] + simple(t),
         Truth().maxima(criteria).points(t, criteria).totals(t), **options)


maxima(1, "dash", "openpyxl", "{} - {} điểm")
maxima(2, "without-parentheses", "xlsxwriter", "{} {}đ")
maxima(3, "at-most", "libreoffice", "{}\ntối đa {}")
t = made_up(114, [1000, 1500], "0.5")
M4 = {"Kinh tế": 1000, "Xã hội": 1500}
book("maxima-4-thousand-dot", "xml", [["Đơn vị", "Kinh tế (1.000đ)", "Xã hội (1.500 điểm)", "Tổng"]] + [
    [MEMBERS[m], *v, sum(v)] for m, v in t.items()], Truth().maxima(M4).points(t, M4).totals(t))
t = made_up(115, B.values())
book("maxima-5-row-with-words", "openpyxl", [["STT", "Đơn vị", *B, "Tổng điểm"],
    [None, "Điểm chuẩn", *[f"{most} điểm" for most in B.values()], "400 điểm"]] + simple(t),
    Truth().maxima(B).points(t, B).totals(t))
t = made_up(116, B.values())
book("maxima-6-row-in-parentheses", "xlsxwriter", [["STT", "Đơn vị", *B, "Tổng điểm"],
    [None, None, *[f"({most})" for most in B.values()], "(400)"]] + simple(t),
    Truth().maxima(B).points(t, B).totals(t))
t = made_up(117, [100, 100])
Y = {"Chỉ số cải cách (2022)": 100, "Văn hóa": 100}
book("maxima-7-year-in-head", "libreoffice", [["STT", "Đơn vị", "Chỉ số cải cách (2022)", "Văn hóa", "Tổng điểm"],
    [None, "Điểm tối đa", D(100), D(100), D(200)]] + simple(t), Truth().maxima(Y).points(t, Y).totals(t))

# 11 · Codes

CODES = {"thanh-hoa": 38, "nghe-an": 40, "ha-tinh": 42, "quang-binh": 44, "quang-tri": 45, "thua-thien-hue": 46}
t = made_up(121, B.values())
book("codes-1-beside-names", "openpyxl", [["STT", "Mã tỉnh", "Đơn vị", *heads(B), "Tổng"]] + [
    [n, D(CODES[m]), name, *rest] for (n, name, *rest), m in zip(simple(t), ALL)],
    Truth().maxima(B).points(t, B).totals(t))
t = made_up(122, B.values())
book("codes-2-alone", "xlsxwriter", [["STT", "Mã", *heads(B), "Tổng"]] + [
    [n, D(CODES[m]), *rest] for (n, name, *rest), m in zip(simple(t), ALL)], Truth().maxima(B).points(t, B).totals(t))
points = [42, 40, 38, 46, 44, 45]
t = {m: [D(p), D(30 + i)] for i, (m, p) in enumerate(zip(ALL, points))}
M3 = {"Kinh tế": 50, "Văn hóa": 50}
book("codes-3-points-like-codes", "libreoffice", [["STT", "Đơn vị", *heads(M3)]] + simple(
    t, {m: f"UBND tỉnh {n}" for m, n in MEMBERS.items()}, total=False), Truth().maxima(M3).points(t, M3))
t = {m: [D(p)] for m, p in zip(ALL, [45, 46, 38, 40, 42, 44])}
book("codes-4-totals-like-codes", "xml", [["Đơn vị", "Tổng điểm", "Hạng"]] + [
    [MEMBERS[m], v[0], D(ranks(t)[m])] for m, v in t.items()], Truth().totals(t).ranks(t))
t = made_up(125, B.values())
book("codes-5-no-head", "openpyxl", [[None, *heads(B), "Tổng"]] + [
    [D(CODES[m]), *v, sum(v)] for m, v in t.items()], Truth().maxima(B).points(t, B).totals(t))
later = ["thanh-hoa", "nghe-an", "ha-tinh", "quang-tri", "thua-thien-hue"]
t = made_up(126, B.values(), members=later)
book("codes-6-after-the-merger", "xlsxwriter", [["STT", "Mã số", *heads(B), "Tổng"]] + [
    [D(n), D({"quang-tri": 44}.get(m, CODES[m])), *t[m], sum(t[m])] for n, m in enumerate(later, 1)],
    Truth().maxima(B).points(t, B).totals(t).note("year", 2026))
t = made_up(127, [50, 50], "1", 0.7)
book("codes-7-text-codes-and-names", "libreoffice", [["Mã số", "Tên đơn vị", *heads(M3), "Tổng điểm", "Số thứ tự"]] + [
    [f"0{CODES[m]}", MEMBERS[m], *v, sum(v), D(CODES[n])] for (m, v), n in zip(t.items(), reversed(ALL))],
    Truth().maxima(M3).points(t, M3).totals(t))

# 12 · Formulas

def formulas(table, first, stored=True):
    last = letters(2 + len(next(iter(table.values()))))
    end = first + len(table) - 1
    return [[D(n), MEMBERS[m], *v,
             F(f"=SUM(C{first + n - 1}:{last}{first + n - 1})", sum(v) if stored else None),
             F(f"=RANK({letters(3 + len(v))}{first + n - 1},{letters(3 + len(v))}${first}:{letters(3 + len(v))}${end})",
               D(ranks(table)[m]) if stored else None)]
            for n, (m, v) in enumerate(table.items(), 1)]


ranked = [[*base[0], "Xếp hạng"]]
t = made_up(131, B.values())
book("formulas-1-libreoffice", "libreoffice", ranked + formulas(t, 2), Truth().maxima(B).points(t, B).totals(t).ranks(t))
t = made_up(132, B.values())
book("formulas-2-stored-values", "xlsxwriter", ranked + formulas(t, 2), Truth().maxima(B).points(t, B).totals(t).ranks(t))
t = made_up(133, B.values())
book("formulas-3-never-calculated", "xlsxwriter", ranked + formulas(t, 2, stored=False), Truth().note("refused", "calculat"))
t = made_up(134, B.values())
book("formulas-4-no-values", "openpyxl", ranked + formulas(t, 2), Truth().note("refused", "formula"))
t = made_up(135, B.values())
rows = [[D(n), MEMBERS[m], *v, F(f'<f t="shared" si="0"{" ref=" + chr(34) + "F2:F7" + chr(34) if n == 1 else ""}>{"SUM(C2:E2)" if n == 1 else ""}</f>', sum(v)),
         F('=IF(F2>0,"","thiếu")', "")] for n, (m, v) in enumerate(t.items(), 1)]
book("formulas-5-shared", "xml", [[*base[0], "Ghi chú"]] + rows, Truth().maxima(B).points(t, B).totals(t))
t = made_up(136, B.values(), "0.1")
rows = [[D(n), F(f"=Data!A{n}", MEMBERS[m]), *[F(f"=ROUND(Data!{c}{n},2)", repr(float(x) + 2e-14)) for c, x in zip("BCD", v)],
         F(f"=C{n}+D{n}", repr(float(sum(v)) - 5e-14))] for n, (m, v) in enumerate(t.items(), 1)]
book("formulas-6-names-and-noise", "xml", base + rows, Truth().maxima(B).points(t, B).totals(t), absolute=True)
t = made_up(137, B.values())
data = [[MEMBERS[m], *v] for m, v in t.items()]
rows = [[D(n), F(f"=$Data.A{n}".replace("$Data.", "Data!"), None), *[F(f"=Data!{c}{n}", None) for c in "BCD"],
         F(f"=SUM(C{n + 1}:E{n + 1})", None)] for n in range(1, 7)]
book("formulas-7-from-a-hidden-sheet", "libreoffice", [("Tổng hợp", base + rows), ("*Data", data)],
     Truth().maxima(B).points(t, B).totals(t))

finish()
print(len(MADE), "sheets in", HERE)
