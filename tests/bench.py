"""Measures the guide beside nginx on the same bytes and prints target, figure and ratio: `make bench`."""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import brotli
from playwright.sync_api import sync_playwright

from app.commands import build
from app.config import ROOT
from app.corpus.reader import read
from app.web.documents import build_index
from tests.bench_tracker import tracker
from tests.guide import config, free_port, serving, wait_for

ROUNDS = 3
SECONDS = 3
PAGES = {
    "home": "/fi/",
    "a long page": "/fi/maksut/suun-terveydenhuolto/",
    "search": "/fi/tyokalut/haku/",
    "a flow": "/fi/tyokalut/en-pysty-maksamaan/",
}
NGINX = """worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{ access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
server {{ listen 127.0.0.1:{port}; root {folder}; default_type "text/html; charset=utf-8"; add_header Content-Encoding br; etag on; }} }}
"""


def row(what: str, target: str, measured: str, met: bool) -> None:
    print(f"| {what} | {target} | {measured} | {'yes' if met else 'NO'} |", flush=True)


@contextmanager
def nginx(page: bytes) -> Iterator[str]:
    """Serve one file with nginx and yield its address."""
    folder, port = Path(tempfile.mkdtemp()), free_port()
    (folder / "page").write_bytes(page)
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port), encoding="utf-8")
    folder.chmod(0o755)
    command = [
        shutil.which("nginx") or "/usr/sbin/nginx",
        "-c",
        str(folder / "nginx.conf"),
        "-e",
        str(folder / "error.log"),
    ]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/page", server)
        yield f"http://127.0.0.1:{port}/page"
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(folder)


def load(url: str, *headers: str) -> tuple[float, float]:
    """Return requests a second and the 99th percentile in ms with 16 connections."""
    extra = [part for header in ("Accept-Encoding: br", *headers) for part in ("-H", header)]
    command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "--latency", *extra, url]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])  # type: ignore[index]
    slow = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    return rate, float(slow[1]) * {"us": 0.001, "ms": 1, "s": 1000}[slow[2]]  # type: ignore[index]


def beside(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[float, float, float, float]:
    """Return the medians of our and their requests a second and slowest 1 %, measured in turns."""
    rounds = [(load(*ours), load(*theirs)) for _ in range(ROUNDS)]
    mine = [statistics.median(values) for values in zip(*(pair[0] for pair in rounds), strict=True)]
    yours = [statistics.median(values) for values in zip(*(pair[1] for pair in rounds), strict=True)]
    return mine[0], yours[0], mine[1], yours[1]


def etag(url: str) -> str:
    request = urllib.request.Request(url, headers={"Accept-Encoding": "br"})
    with urllib.request.urlopen(request) as answer:
        return str(answer.headers["ETag"])


def serving_speed(server: str) -> None:
    request = urllib.request.Request(f"{server}/fi/", headers={"Accept-Encoding": "br"})
    page = urllib.request.urlopen(request).read()
    with nginx(page) as peer:
        mine, yours, my_slow, your_slow = beside((f"{server}/fi/",), (peer,))
        row(
            "page from memory, 16 connections",
            "≥ 0.30 of nginx",
            f"{mine / yours:.2f} ({mine:.0f} of {yours:.0f}/s)",
            mine / yours >= 0.3,
        )
        row(
            "slowest 1 % of it",
            "≤ 4 × nginx's",
            f"{my_slow / your_slow:.1f} × ({my_slow:.1f} ms)",
            my_slow <= 4 * your_slow,
        )
        mine, yours, *_ = beside(
            (f"{server}/fi/", f"If-None-Match: {etag(f'{server}/fi/')}"), (peer, f"If-None-Match: {etag(peer)}")
        )
        row("304", "≥ 0.35 of nginx", f"{mine / yours:.2f}", mine / yours >= 0.35)
        mine, yours, *_ = beside((f"{server}/api/search?edition=fi&q=poliklinikkamaksu",), (peer,))
        row("search request", "≥ 0.03 of nginx", f"{mine / yours:.3f} ({mine:.0f}/s)", mine / yours >= 0.03)


def memory(pattern: str) -> float:
    """Return the largest PSS in MB of the processes whose command line holds the pattern."""
    found = [0.0]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if pattern in (process / "environ").read_text(errors="replace"):
                text = (process / "smaps_rollup").read_text()
                found.append(int(re.search(r"^Pss:\s+(\d+)", text, re.M)[1]) / 1024)  # type: ignore[index]
        except OSError:
            continue
    return max(found)


def start_time(index: Path) -> None:
    times = []
    for _ in range(ROUNDS):
        begun = time.monotonic()
        with serving(index):
            times.append(time.monotonic() - begun)
    row(
        "start to the first 200, index built",
        "≤ 1.0 s",
        f"{statistics.median(times):.2f} s",
        statistics.median(times) <= 1,
    )


def sizes(server: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell")
        for name, path in PAGES.items():
            text = urllib.request.urlopen(server + path).read()
            html = len(brotli.compress(text, quality=11)) / 1024
            row(f"HTML with its CSS, {name}", "≤ 14 KB", f"{html:.1f} KB", html <= 14)
            whole = first_visit(browser, server + path) / 1024
            row(f"first visit all told, {name}", "≤ 20 KB", f"{whole:.1f} KB", whole <= 20)
        browser.close()


def first_visit(browser: object, url: str) -> float:
    """Return the bytes that a first visit receives, headers included."""
    context = browser.new_context()  # type: ignore[attr-defined]
    page = context.new_page()
    session = context.new_cdp_session(page)
    received: list[float] = []
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    context.close()
    return sum(received)


def build_time() -> None:
    for number in (100, 1000, 5000):
        folder = Path(tempfile.mkdtemp())
        shutil.copytree(ROOT / "content", folder / "content")
        source = (folder / "content/fi/maksukatto/kun-katto-ylittyy.md").read_text(encoding="utf-8")
        for copy in range(number):
            text = re.sub(r"^slug:.*$", f"slug: kopio-{copy}", source, flags=re.M)
            (folder / f"content/fi/maksukatto/kopio-{copy}.md").write_text(text, encoding="utf-8")
        begun = time.monotonic()
        corpus = read(folder / "content")
        build_index(corpus, folder / "index.sqlite")
        each = 1000 * (time.monotonic() - begun) / len(corpus.pages)
        row(f"build, {number} more pages", "≤ 15 ms a page", f"{each:.1f} ms", each <= 15)
        shutil.rmtree(folder)


def main() -> int:
    print("| what | target | measured | met |\n| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index.sqlite"
        build(config(index))
        with serving(index) as server:
            sizes(server)
            tracker(server, row)
            serving_speed(server)
            used = memory(str(index))
            row("memory of a worker (PSS)", "≤ 60 MB", f"{used:.0f} MB", used <= 60)
        start_time(index)
    build_time()
    return 0


if __name__ == "__main__":
    sys.exit(main())
