"""Requests of two lengths to the preview server, and the processor time that they take.

On Linux the time of a running program is in /proc; elsewhere nothing is measured here.
"""

import os
import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TIMES = 300
SIZES = 7_000, 14_000
TICKS = os.sysconf("SC_CLK_TCK")


def path_of(part: str) -> Callable[[int, int], bytes]:
    """A request whose path is a part again and again."""
    return lambda size, port: (
        f"GET /{part * (size // len(part))} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").encode()


def fields_of(part: str, end: str = "\r\n") -> Callable[[int, int], bytes]:
    """A request with header lines of a part again and again."""
    return lambda size, port: (
        f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\n{part * (size // len(part))}{end}\r\n").encode()


REQUESTS = {
    "one long name": path_of("a"),
    "folders": path_of("a/"),
    "folders above": path_of("../"),
    "slashes": path_of("/"),
    "escapes": path_of("%41"),
    "escapes of signs": path_of("%2e%2e%2f"),
    "escapes that are none": path_of("%"),
    "a long query": path_of("?a=b&"),
    "header lines": fields_of("a: b\r\n", ""),
    "empty header lines": fields_of("a:\n", ""),
    "one long header line": fields_of("a"),
    "hosts": fields_of("Host: a\r\n", ""),
    "folded lines": fields_of(" a\r\n", ""),
}


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen
    port: int

    def seconds(self) -> float:
        """The processor time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def ask(self, request: bytes) -> bytes:
        """What is answered at first; the connection is closed then."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
            try:
                connection.sendall(request)
                return connection.recv(64)
            except ConnectionError:
                return b""

    def measure(self, make: Callable[[int, int], bytes], size: int) -> float:
        before = self.seconds()
        for _ in range(TIMES):
            self.ask(make(size, self.port))
        return self.seconds() - before


@contextmanager
def served(program: Path, folder: Path) -> Iterator[Server]:
    with open(folder / "served", "w+b") as said:
        process = subprocess.Popen(
            [str(program), "serve", "--port", "18600"], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=said, text=True)
        try:
            for line in process.stdout:
                if found := re.search(r"localhost:(\d+)", line):
                    yield Server(process, int(found[1]))
                    return
            said.seek(0)
            raise RuntimeError(said.read().decode(errors="replace"))
        finally:
            process.terminate()
            process.wait()
