"""Words and figures, as they are compared between a page and its print."""

import re
import unicodedata
from collections import Counter

# Longer words, addresses mostly, may break anywhere.
LONGEST_WORD = 20

FIGURE = re.compile(r"\d")


def words(text: str) -> list[str]:
    """Words and figures in order: "QĐ-TTg, 989,5" is "qđ", "ttg", "989,5"."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold()
    return re.findall(r"\w+(?:[.,]\w+)*", plain)


def counted(texts) -> Counter[str]:
    return Counter(word for text in texts for word in words(text))


def is_figure(word: str) -> bool:
    return bool(FIGURE.search(word))


def listed(each: list[str]) -> str:
    """The first three of a list, and how many more there are."""
    more = f" and {len(each) - 3} more" if len(each) > 3 else ""
    return ", ".join(each[:3]) + more
