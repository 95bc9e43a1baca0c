"""Serves a site with nginx on a free port and checks answers, headers and what is kept back."""

import gzip
import hashlib
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pdf": "application/pdf",
    ".zip": "application/zip",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".gif": "image/gif",
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Paths that lead to nothing, and the statuses that may say so; LANG is the folder of another language.
KEPT_BACK = {
    "/.incomplete": (404,),
    "/.git/config": (404,),
    "/2016/.hidden.html": (404,),
    "/LANG/.hidden.html": (404,),
    "/link.txt": (404,),
    "/folder/": (404,),
    "/nothing.html": (404,),
    "/LANG/nothing.html": (404,),
    "/xy/nothing.html": (404,),
    "/404.html/": (404,),
    "/../../etc/passwd": (400, 404),
    "/%2e%2e/%2e%2e/etc/passwd": (400, 404),
    "/..%2f..%2fetc/passwd": (400, 404),
    "/LANG/..%5c..%5cetc/passwd": (400, 404),
    "//etc/passwd": (400, 404),
    "/index.html%00.png": (400, 404),
    "/index.html/x": (404,),
    "/assets/": (404,),
}


@contextmanager
def serving(configuration: Path, site: Path):
    """nginx with a configuration of which only the port and the folder are changed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    text = configuration.read_text()
    for old, new in [(" listen 80;", f" listen 127.0.0.1:{port};"),
                     (" root /srv/yearbook/site;", f" root {site};")]:
        if text.count(old) != 1:
            sys.exit(f"{configuration} has no line with '{old}'")
        text = text.replace(old, new)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "site.conf").write_text(text)
        paths = "".join(
            f"{kind}_temp_path {folder}/{kind};\n"
            for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        # Workers of a master that runs as root would not be let into folders for temporary files.
        user = "user root;\n" if os.getuid() == 0 else ""
        (folder / "nginx.conf").write_text(
            f"{user}daemon off;\npid {folder}/pid;\nerror_log {folder}/errors;\nevents {{ }}\n"
            f"http {{\naccess_log off;\n{paths}include {folder}/site.conf;\n}}\n")
        command = ["nginx", "-p", name, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/errors"]
        subprocess.run([*command, "-t", "-q"], check=True)
        server = subprocess.Popen(command)
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    time.sleep(0.05)
            yield port
        finally:
            server.terminate()
            server.wait()


class Visit:
    """One answer."""

    def __init__(self, port: int, path: str, method: str = "GET", **headers: str):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read()
        connection.close()


def check(port: int, site: Path, files: dict[str, bytes]) -> list[str]:
    wrong: list[str] = []

    def expect(is_so: bool, what: str) -> None:
        if not is_so:
            wrong.append(what)

    def expect_headers(visit: Visit, path: str) -> None:
        for name, value in HEADERS.items():
            expect(visit.headers.get(name) == value, f"{path}: {name} is {visit.headers.get(name)}")
        expect("frame-ancestors 'none'" in visit.headers.get("Content-Security-Policy", ""),
               f"{path}: other sites may frame it")
        expect(not re.search(r"\d", visit.headers.get("Server", "")), f"{path}: tells a version")

    for path, body in files.items():
        visit = Visit(port, f"/{path}")
        kind = KINDS.get(Path(path).suffix)
        if Path(path).name == "feed.xml":
            kind = "application/atom+xml; charset=utf-8"
        expect(visit.status == 200 and visit.body == body, f"{path}: {visit.status}, other bytes")
        expect(visit.headers["Content-Type"] == kind, f"{path}: {visit.headers['Content-Type']}")
        expect_headers(visit, path)
        if path.endswith(".html"):
            for fault in policy_faults(body.decode(), visit.headers["Content-Security-Policy"]):
                expect(False, f"{path}: {fault}")

    other = other_language(files)
    expect(language(files["404.html"]) == language(files["index.html"]),
           "404.html is not in the first language")
    expect(language(files[f"{other}/404.html"]) == other, f"{other}/404.html is in another language")
    for pattern, statuses in KEPT_BACK.items():
        path = pattern.replace("LANG", other)
        visit = Visit(port, path)
        expect(visit.status in statuses, f"{path}: {visit.status}")
        expect(b"root:" not in visit.body and b"secret" not in visit.body, f"{path}: told")
        if visit.status == 404:
            own = f"{other}/404.html" if path.startswith(f"/{other}/") else "404.html"
            expect(visit.body == files[own], f"{path}: another page than {own}")
            expect_headers(visit, path)

    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "MKCOL"]:
        expect(Visit(port, "/index.html", method).status == 405, f"{method} is let in")
    head = Visit(port, "/index.html", "HEAD")
    expect(head.status == 200 and head.body == b"", "HEAD is not answered")
    expect(Visit(port, "/").body == files["index.html"], "/ is not the home page")
    home = Visit(port, f"/{other}/")
    expect(home.body == files[f"{other}/index.html"], f"/{other}/ is not its home page")
    moved = Visit(port, f"/{other}")
    expect((moved.status, moved.headers.get("Location")) == (301, f"/{other}/"),
           f"/{other} does not lead on")
    packed = Visit(port, "/index.html", Accept_Encoding="gzip")
    expect(packed.headers.get("Content-Encoding") == "gzip"
           and gzip.decompress(packed.body) == files["index.html"], "pages are not packed")
    known = Visit(port, "/index.html", If_None_Match=head.headers.get("ETag", ""))
    expect(known.status == 304, "a page that a browser has is sent again")
    for line in files["manifest-sha256.txt"].decode().splitlines():
        digest, path = line.split("  ", 1)
        served = hashlib.sha256(Visit(port, f"/{path}").body).hexdigest()
        expect(served == digest, f"{path}: not as the manifest has it")
    return wrong


def other_language(files: dict[str, bytes]) -> str:
    """The folder of a language besides the first, of which a site that is served here has one."""
    found = [path[:-len("/404.html")] for path in files if re.fullmatch(r"[a-z]{2,3}/404\.html", path)]
    if not found:
        sys.exit("the site has one language; serve one of two")
    return found[0]


def language(page: bytes) -> str:
    found = re.search(rb'<html[^>]* lang="([a-z]+)"', page)
    return found[1].decode() if found else ""


def policy_faults(page: str, policy: str) -> list[str]:
    """What a page's own policy allows and the server's forbids."""
    server = directives(policy)
    own = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    if not own:
        return ["it has no policy of its own"]
    return [
        f"the server forbids {name} {values}" for name, values in directives(own[1]).items()
        if values != "'none'" and server.get(name) != values]


def directives(policy: str) -> dict[str, str]:
    return dict(part.strip().split(" ", 1) for part in policy.split(";") if part.strip())


def main() -> int:
    configuration, built = Path(sys.argv[1]), Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        site = Path(name).resolve() / "site"
        shutil.copytree(built, site)
        files = {
            str(path.relative_to(site)): path.read_bytes()
            for path in sorted(site.rglob("*")) if path.is_file()}
        for hidden in [".incomplete", ".git/config", "2016/.hidden.html",
                       f"{other_language(files)}/.hidden.html"]:
            (site / hidden).parent.mkdir(exist_ok=True)
            (site / hidden).write_text("secret")
        (site / "folder").mkdir()
        (site / "folder/secret.txt").write_text("secret")
        (site / "link.txt").symlink_to("/etc/passwd")
        with serving(configuration, site) as port:
            wrong = check(port, site, files)
    for line in wrong[:50]:
        print(line)
    print(f"nginx served {len(files)} files of {built}, {len(wrong)} things wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
