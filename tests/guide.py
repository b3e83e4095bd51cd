"""The guide under test: the real content on a fixed day, served in memory or by the real server."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from app.config import ROOT, Config

TODAY = date(2026, 11, 24)


def config(index: Path, **more: object) -> Config:
    """Return a config for the real content, its own index and a fixed today."""
    return Config(index=index, today=TODAY, **more)  # type: ignore[arg-type]


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(index: Path, **env: str) -> Iterator[str]:
    """Run the guide's own server as a process of its own and yield its address."""
    port = free_port()
    settings = {**os.environ, "PORT": str(port), "INDEX": str(index), "TODAY": TODAY.isoformat(), **env}
    command = [sys.executable, "-m", "app", "run"]
    log = index.with_suffix(".log").open("wb")
    server = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=log, stderr=log)
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)
        log.close()


def wait_for(url: str, server: "subprocess.Popen[bytes]", seconds: float = 30) -> None:
    """Wait until the address answers; raise when the server ends or the time runs out."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}")
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server did not answer in time")
