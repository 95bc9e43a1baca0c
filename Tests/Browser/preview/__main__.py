"""Tries the live preview: in a browser, and with requests that no browser sends."""

import argparse
import asyncio
import sys
from pathlib import Path

from checks.browser import launched_browser

from . import requests
from .served import Served
from .story import Story

# Said by browsers of answers that the story asks for, and of a preview that has ended.
EXPECTED = [
    "404",
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "ERR_NETWORK",
    "ERR_SOCKET_NOT_CONNECTED",
]


async def story(served: Served, shots: Path | None) -> list[str]:
    """What went wrong in the browser."""
    async with launched_browser() as browser:
        page = await browser.new_page()
        seen: list[str] = []
        page.on("pageerror", lambda error: seen.append(f"script error: {error}"))
        page.on("console", lambda message: seen.append(f"console {message.type}: {message.text}"))
        tale = Story(served, page, shots)
        await tale.tell()
        noise = [line for line in seen if not any(word in line for word in EXPECTED)]
        return tale.problems + noise


def second_port(served: Served) -> list[str]:
    """A second preview takes the next port and says so."""
    other = Served(served.program)
    other.port = served.port
    with other:
        said = "".join(other.said)
        taken = f"(port {served.port} is taken)"
        return [] if other.port > served.port and taken in said else [f"a second preview says {said!r}"]


def built_site(served: Served) -> list[str]:
    """No file of the built site knows the preview."""
    served.build()
    files = [file for file in (served.folder / "site").rglob("*") if file.is_file()]
    return [f"{file.name} knows the preview" for file in files if b"_preview" in file.read_bytes()]


def main() -> int:
    parser = argparse.ArgumentParser(prog="Tests/Browser/preview-run", description=__doc__)
    parser.add_argument("program", type=Path, help="the built program yearbook")
    parser.add_argument("--shots", type=Path, help="a folder for pictures of the panel")
    options = parser.parse_args()
    with Served(options.program) as served:
        problems = requests.check(served) + second_port(served)
        problems += asyncio.run(story(served, options.shots)) + built_site(served)
    for problem in problems:
        print(f"preview: {problem}", file=sys.stderr)
    print(f"preview: {'all as it should be' if not problems else f'{len(problems)} problems'}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
