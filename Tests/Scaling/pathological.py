"""What is known to keep readers of Markdown busy, at the sizes that cmark and cmark-gfm are tried with.

The shapes are those of test/pathological_tests.py of both projects; where both have one, the larger is
here. What nests deeper than a note may is a problem with its place, and that in no time.
"""

from itertools import count, islice


def backticks(longest: int) -> str:
    """Runs of backticks, each longer than the one before."""
    return "".join("e" + "`" * length for length in range(1, longest))


def stairs(steps: int) -> str:
    """Lists in lists, each on a line of its own."""
    return "".join("  " * step + "* a\n" for step in range(steps))


def collisions(size: int) -> str:
    """Definitions that the table of cmark before 0.29 keeps in one of its 16 lists, and links to none."""

    def hashed(label: str) -> int:
        found = 0
        for character in label:
            found = (ord(character) + (found << 6) + (found << 16) - found) & 0xFFFFFFFF
        return found

    labels = islice((label for label in map("x{}".format, count()) if hashed(label) % 16 == 0), size)
    missing = next(labels)
    return "".join(f"[{label}]: /url\n\n[{missing}]\n\n" for label in labels)


PATHOLOGICAL = {
    "nested strong emphasis": "*a **a " * 65_000 + "b" + " a** a*" * 65_000,
    "closers of emphasis without openers": "a_ " * 65_000,
    "openers of emphasis without closers": "_a " * 65_000,
    "closers of links without openers": "a]" * 65_000,
    "openers of links without closers": "[a" * 65_000,
    "openers and closers that do not match": "*a_ " * 50_000,
    "issue 389": "*a " * 20_000 + "_a*_ " * 20_000,
    "openers and closers in threes": "a**b" + "c* " * 50_000,
    "openers of links, closers of emphasis": "[ a_" * 50_000,
    "brackets and rounds crossed": "[ (](" * 80_000,
    "pictures that stay open": "![[]()" * 160_000,
    "a link across emphasis": "**x [a*b**c*](d)",
    "nested brackets": "[" * 50_000 + "a" + "]" * 50_000,
    "nested quotes": "> " * 50_000 + "a",
    "nested lists": stairs(1_000),
    "U+0000": "abc\0de\0",
    "backticks": backticks(5_000),
    "backticks, as many as a note holds": backticks(1_440),
    "open angles in links": "[a](<b" * 30_000,
    "open rounds in links": "[a](b" * 30_000,
    "open comments": "</" + "<!--" * 300_000,
    "open comments, as many as a note holds": "</" + "<!--" * 260_000,
    "empty lines in nested lists": "- " * 30_000 + "x" + "\n" * 30_000,
    "empty lines in nested lists in a quote": "> " + "- " * 30_000 + "x\n" + ">\n" * 30_000,
    "emphasis in nested quotes": ">" * 100_000 + "a*" * 100_000,
    "nested parts of a line": "*" * 20_000 + "a" + "*" * 20_000,
    "tables": "aaa\rbbb\n-\v\n" * 30_000,
    "references": "".join(f"[{number}]: u\n" for number in range(1, 80_000)) + "[0] " * 5_000,
    "references that collide": collisions(50_000),
    "references that collide, as many as a note holds": collisions(30_000),
}
