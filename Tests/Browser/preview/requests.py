"""Asks the preview, byte for byte, for what it must not give, while others ask for pages."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor

from .served import PATIENCE, Served

BAD_TARGETS = [
    "/../content/site.yaml",
    "/%2e%2e/content/site.yaml",
    "/..%2fcontent/site.yaml",
    "/%2e%2e%2fcontent%2fsite.yaml",
    "/..\\content\\site.yaml",
    "/..%5ccontent%5csite.yaml",
    "/2016/../../content/site.yaml",
    "/2016/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "//etc/passwd",
    "/%2fetc/passwd",
    "/index.html%00.png",
    "/%c0%ae%c0%ae/etc/passwd",
    "/./index.html",
    "/\x7f",
    "http://evil.example/",
    "*",
    "/" + "a" * 5_000,
]
MISSING_TARGETS = [
    "/content/site.yaml",
    "/templates/home.mustache",
    "/site.yaml",
    "/2016/scores.csv",
    "/etc/passwd",
    "/_preview/../index",
    "/%252e%252e/content/site.yaml",
    "/.git/config",
]
BAD_HOSTS = ["evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example:{port}", "", "{port}"]
BAD_METHODS = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"]
GARBAGE = [b"", b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n", b"\xff" * 2_000]
# What is sent as it is, and the status of the answer.
RAW = [
    ("GET /" + "a" * 100_000, 414),
    ("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: " + "a" * 100_000, 431),
    ("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: localhost:{port}\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\nHost: localhost:{port}\r\n\r\n", 505),
]
# More connections than the preview keeps open at once.
SLOW = 600
# What takes more than a connection holds that nobody reads from.
LONG_TARGET = "/data/archive.json"
# For the home page beside them, on a machine with much else to do.
MOST_SECONDS = 10
ROUNDS = 12
AT_ONCE = 24


def exchange(port: int, request: bytes) -> bytes:
    """What comes back before the other side is done."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(1 << 16):
            answer += part
        return answer


def ask(port: int, target: str, method: str = "GET", host: str | None = None) -> tuple[int, bytes]:
    """The status and the body of an answer; status 0 where none came."""
    host = f"localhost:{port}" if host is None else host.format(port=port)
    lines = f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    answer = exchange(port, lines.encode("latin-1"))
    head, _, body = answer.partition(b"\r\n\r\n")
    return (int(head.split()[1]) if head else 0), body


def answered(port: int, request: bytes) -> int:
    """The status of the answer to what is sent as it is; 0 where none came."""
    answer = exchange(port, request)
    return int(answer.split()[1]) if answer else 0


def beside(port: int, what: str, request: bytes, *, are_readers_slow: bool = False) -> list[str]:
    """Connections that send this and do nothing more keep no one else waiting."""
    connections = []
    try:
        for _ in range(SLOW):
            connection = socket.socket()
            connections.append(connection)
            connection.settimeout(PATIENCE)
            if are_readers_slow:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            connection.connect(("127.0.0.1", port))
            connection.sendall(request)
        start = time.monotonic()
        status, _ = ask(port, "/")
        seconds = time.monotonic() - start
        if status != 200:
            return [f"beside {SLOW} {what} the home page is {status}"]
        return [f"beside {SLOW} {what} the home page took {seconds:.1f} s"] if seconds > MOST_SECONDS else []
    finally:
        for connection in connections:
            connection.close()


def slow(port: int) -> list[str]:
    """Clients that keep back what they send, or do not read what they get."""
    host = f"Host: localhost:{port}\r\n"
    whole = f"GET {LONG_TARGET} HTTP/1.1\r\n{host}\r\n".encode()
    return [
        *beside(port, "silent connections", b""),
        *beside(port, "unfinished requests", b"GET / HTTP/1.1\r\nHost: "),
        *beside(port, "unfinished headers", f"GET / HTTP/1.1\r\n{host}".encode()),
        *beside(port, "clients that do not read", whole, are_readers_slow=True),
    ]


def trials(port: int):
    """Each request with the statuses that it may have and whether a page must come."""
    for target in BAD_TARGETS:
        yield (target, "GET", None), {400, 404}
    for target in MISSING_TARGETS:
        yield (target, "GET", None), {400, 404}
    for host in BAD_HOSTS:
        yield ("/", "GET", host), {421}
        yield ("/_preview/state", "GET", host), {421}
    for method in BAD_METHODS:
        yield ("/", method, None), {405}
    for target in ["/", "/vi/", "/2016/", "/archive.html", "/assets/style.css", "/_preview/state"]:
        yield (target, "GET", None), {200}
        yield (target, "HEAD", None), {200}


def check(served: Served) -> list[str]:
    """What was given that must not be, or not given that must."""
    port = served.port
    secret = served.read("content/site.yaml").encode()

    def trial(one) -> str | None:
        (target, method, host), allowed = one
        status, body = ask(port, target, method, host)
        what = f"{method} {target[:60]!r} (host {host})"
        if status not in allowed:
            return f"{what}: {status}, not {sorted(allowed)}"
        if secret in body or b"root:" in body:
            return f"{what}: gives a file that is not of the site"
        if method == "HEAD" and body:
            return f"{what}: has a body"
        return None

    def throw(bytes_: bytes):
        try:
            exchange(port, bytes_)
        except OSError:
            pass  # the other side may close as it likes

    with ThreadPoolExecutor(AT_ONCE) as pool:
        rubbish = [pool.submit(throw, garbage) for garbage in GARBAGE * ROUNDS]
        found = pool.map(trial, [one for _ in range(ROUNDS) for one in trials(port)])
        problems = sorted({problem for problem in found if problem})
        for one in rubbish:
            one.result()
    for request, wanted in RAW:
        status = answered(port, request.replace("{port}", str(port)).encode())
        if status != wanted:
            problems.append(f"{request[:60]!r}: {status}, not {wanted}")
    problems += slow(port)
    status, _ = ask(port, "/")
    return problems if status == 200 else [*problems, f"after the load, the home page is {status}"]
