"""A summary report in Vietnamese with which nothing is wrong: what is drawn, and how."""

from .good_page import table

TITLE = "Báo cáo tổng kết năm 2019"

STYLE = """
@counter-style from-two { system: fixed; symbols: ""; suffix: ""; fallback: decimal; }
@page { size: A4; margin: 25mm 20mm 20mm 35mm; }
@page front { counter-increment: page 0; }
@page paper { @top-center { content: counter(page, from-two); font: 13pt "Liberation Serif"; } }
@page scores {
  size: A4 landscape;
  margin: 25mm 15mm 20mm 30mm;
  counter-increment: scores;
  @top-center { content: counter(scores); font: 13pt "Liberation Serif"; }
}
.bar { display: none; }
.front { page: front; }
.paper { page: paper; }
.annex { page: scores; }
.front, .paper { break-after: page; }
html { color: #000; font: 14pt/1.3 "Liberation Serif"; }
body, h1, h2, p, ul, table { margin: 0; padding: 0; }
h1, h2, caption { font-size: 14pt; text-align: center; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
.contents li { display: flex; justify-content: space-between; }
.contents a { display: block; width: 100%; }
.contents .numbered::after { content: " " target-counter(attr(href), page); }
.head, .foot { display: grid; grid-template-columns: 66mm 89mm; text-align: center; }
.head { font-size: 13pt; line-height: 1.15; }
.issuer, .nation { font-size: 12pt; text-transform: uppercase; }
.body, .nation, .motto { font-weight: bold; }
.body span { display: inline-block; }
.body span::after, .about span::after {
  content: "";
  display: block;
  width: 40%;
  margin: 1.5pt auto 0;
  border-top: 0.75pt solid #000;
}
.motto span { display: inline-block; padding-bottom: 1.5pt; border-bottom: 0.75pt solid #000; }
.date { font-style: italic; }
.number, .date { margin-top: 6pt; }
.internal { grid-column: 1; margin-top: 8pt; font-weight: bold; text-transform: uppercase; }
.internal span { display: inline-block; padding: 2pt 6pt; border: 0.75pt solid #000; }
.kind { margin-top: 18pt; }
.about { margin-bottom: 12pt; text-align: center; font-weight: bold; }
.about span { display: inline-block; }
h2 { margin-top: 6pt; text-indent: 12.7mm; text-align: left; text-transform: uppercase; }
.second { break-before: page; }
.text { margin-top: 6pt; text-align: justify; text-indent: 12.7mm; }
table { width: 100%; margin-top: 6pt; border-collapse: collapse; font-size: 12pt; }
th, td { padding: 1pt 3pt; border: 0.5pt solid #000; text-align: center; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.foot { margin-top: 12pt; break-inside: avoid; }
.recipients { font-size: 11pt; line-height: 1.15; text-align: left; }
.recipients p { font-size: 12pt; font-weight: bold; font-style: italic; }
.signer { font-weight: bold; }
.signer .position { text-transform: uppercase; }
.signer .name { margin-top: 26mm; }
.annex { text-align: center; }
.title { font-weight: bold; text-transform: uppercase; }
.belongs { font-style: italic; }
.annex table { font-size: 9pt; }
"""

SENTENCE = (
    "Năm 2019, các tỉnh thành viên trong Cụm đã tổ chức thực hiện nghiêm túc các chủ trương của "
    "Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng và đạt nhiều kết "
    "quả. "
)

HEAD = """<header class="head">
<div class="issuer"><p>Hội đồng Thi đua</p><p class="body"><span>Cụm thi đua mẫu</span></p></div>
<div><p class="nation">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
<p class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></p></div>
<p class="number">Số: 05/BC-CTĐM</p>
<p class="date">Vân Sơn, ngày 05 tháng 3 năm 2020</p>
<p class="internal"><span>Lưu hành nội bộ</span></p>
</header>"""

FOOT = """<footer class="foot">
<div class="recipients"><p>Nơi nhận:</p>
<ul><li>- Các tỉnh thành viên;</li><li>- Lưu: VT, TĐKT.</li></ul></div>
<div class="signer"><p class="position">TM. Cụm thi đua</p><p class="position">Cụm trưởng</p>
<p class="name">Nguyễn Văn A</p></div>
</footer>"""

CONTENTS = """<nav class="front contents">
<h2 class="contents-title">Mục lục</h2>
<ul>
<li><a class="numbered" href="#first"><span class="entry">I. Tình hình</span>
<span class="leaf"></span></a></li>
<li><a class="numbered" href="#second"><span class="entry">II. Kết quả</span>
<span class="leaf"></span></a></li>
<li><a href="#scores"><span class="entry">Phụ lục</span></a></li>
</ul>
</nav>"""


def html() -> str:
    text = "\n".join(f'<p class="text">{SENTENCE * 3}</p>' for _ in range(3))
    end = f'<p class="text" style="break-after: avoid">{SENTENCE}Trên đây là báo cáo của Cụm./.</p>'
    criteria = [f"Tiêu chí {number}" for number in range(1, 11)]
    return f"""<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{TITLE}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav class="bar"><a href="a.html">Năm 2019</a> <a href="b.html">Tiếng Anh</a>
<a href="c.html">Trang đầu</a></nav>
<main id="main">
<section class="front"><h1>{TITLE}</h1></section>
{CONTENTS}
<article class="paper" data-count id="_body">
{HEAD}
<h1 class="kind">BÁO CÁO</h1>
<p class="about"><span>Tổng kết công tác thi đua năm 2019</span></p>
<h2 id="first">I. Tình hình</h2>
{text}
<h2 class="second" id="second">II. Kết quả</h2>
{text}
{table(38, ["Hạng", "Điểm", "Loại"], "Bảng xếp hạng")}
{end}
{FOOT}
</article>
<section class="annex scores" data-count id="scores">
<h2 style="text-indent: 0; text-transform: none; text-align: center">Phụ lục</h2>
<p class="title">Bảng điểm</p>
<p class="belongs">(Kèm theo Báo cáo số 05/BC-CTĐM ngày 05 tháng 3 năm 2020 của Cụm thi đua mẫu)</p>
{table(30, criteria, "Điểm thống nhất")}
</section>
</main>
</body>
</html>
"""
