"""Large made-up clusters: content folders of many provinces, criteria, stages and years."""

import random
from pathlib import Path

SYLLABLES = ["An", "Bình", "Châu", "Đông", "Giang", "Hải", "Khê", "Lộc", "Minh", "Phong", "Yên"]
GROUPS = {"development": "Phát triển", "politics": "Chính trị", "emulation": "Thi đua"}
STAGES = ["self", "review", "agreed"]
MAXIMUM = 100

SITE = """\
format: 1
title: {en: A large cluster, vi: Cụm thi đua lớn}
notice: {en: All of this is made up., vi: Tất cả là hư cấu.}
languages: [en, vi]
cluster:
  - name: {en: Large Emulation Cluster, vi: Cụm thi đua lớn}
office: {en: Office of the cluster, vi: Văn phòng Cụm thi đua}
"""

AWARDS = """\
- id: government-flag
  type: emulation-title
  level: state
  name: {en: Emulation Flag of the Government, vi: Cờ thi đua của Chính phủ}
  short: {en: Flag, vi: Cờ}
"""


def write_cluster(folder: Path, *, provinces: int, criteria: int, years: int, seed: int = 30):
    """Fills a folder; the same numbers and seed make the same files."""
    chance = random.Random(seed)
    names = province_names(provinces, chance)
    files = {"site.yaml": SITE, "awards.yaml": AWARDS, "provinces.yaml": register(names)}
    for year in range(2023 - years + 1, 2024):
        ids = [f"c{number}" for number in range(1, criteria + 1)]
        files[f"{year}/criteria.csv"] = criteria_sheet(ids)
        files[f"{year}/scores.csv"] = score_sheet(list(names), ids, chance)
        files[f"{year}/conference.md"] = note(year, next(iter(names)))
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def province_names(count: int, chance: random.Random) -> dict[str, str]:
    """Names by ids; no two are alike."""
    pairs = [f"{one} {other}" for one in SYLLABLES for other in SYLLABLES if one != other]
    return {f"p{number}": name for number, name in enumerate(chance.sample(pairs, count), 1)}


def register(names: dict[str, str]) -> str:
    lines = (
        f"- {{id: {id}, names: [{{name: {name}, kind: province}}]}}" for id, name in names.items()
    )
    return "\n".join(lines) + "\n"


def criteria_sheet(ids: list[str]) -> str:
    """Criteria of a hundred points each, shared out among three groups."""
    rows = ["id,kind,group,maximum,name,name.vi"]
    rows += [f"{id},group,,,{id.capitalize()},{name}" for id, name in GROUPS.items()]
    groups = list(GROUPS)
    for number, id in enumerate(ids):
        group = groups[number * len(groups) // len(ids)]
        rows.append(f"{id},criterion,{group},{MAXIMUM},Criterion {id[1:]},Tiêu chí {id[1:]}")
    return "\n".join(rows) + "\n"


def score_sheet(provinces: list[str], criteria: list[str], chance: random.Random) -> str:
    """Points in quarters; a review seldom finds more than what was claimed."""
    rows = [",".join(["province", "stage", *criteria])]
    for province in provinces:
        points = {id: chance.randint(280, 400) / 4 for id in criteria}
        for stage in STAGES:
            rows.append(",".join([province, stage, *(f"{points[id]:g}" for id in criteria)]))
            for id in chance.sample(criteria, 3):
                points[id] = max(0, points[id] - chance.randint(0, 8) / 4)
    return "\n".join(rows) + "\n"


def note(year: int, leader: str) -> str:
    return f"""\
---
title: {{en: "The conference on {year}", vi: "Hội nghị tổng kết năm {year}"}}
kind: summary
status: final
date: {year + 1}-03-10
head: {{province: {leader}}}
covenant: {{year: {year + 1}, date: {year + 1}-03-10}}
papers: {{report: {{number: 5}}}}
---
The cluster met and agreed on the points.
"""
