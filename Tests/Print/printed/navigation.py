"""Nothing that is only for the screen is printed."""

from collections.abc import Iterator

from .document import Document
from .shown import Shown
from .words import words


def check(document: Document, shown: Shown, engine: str) -> Iterator[str]:
    for text in shown.navigation:
        yield f"navigation is printed: {text[:60]}"
    if shown.navigation:
        return
    printed = " ".join(word for text in document.texts for word in words(text))
    for text in shown.links:
        several = words(text)
        # one or two words may well stand in the text, too
        if len(several) > 3 and " ".join(several) in printed:
            yield f"navigation is printed: {text[:60]}"
