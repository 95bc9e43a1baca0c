"""One hostile input: what it changes in the small site, and what may come of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """A name, the files that differ, and what is known of the outcome."""

    name: str
    files: dict[str, bytes] = field(default_factory=dict)
    # The text that pages may carry only as text.
    text: str = ""
    # The codes of problems of which one must be told; empty where a harmless site will do.
    codes: tuple[str, ...] = ()
    # Does to the folder of the site what files alone cannot say.
    prepare: Callable[[Path], None] | None = None
    # Whether it is of a size that takes time and memory.
    is_large: bool = False
