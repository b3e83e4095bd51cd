"""Renews the pictures of the README from the real guide: `make screenshots`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from app.commands import build
from app.config import ROOT
from tests.guide import config, serving

SHOTS = {"phone-light": ("/fi/", "light"), "phone-dark": ("/sv/avgiftstaket/nar-avgiftstaket-overskrids/", "dark")}


def main() -> int:
    folder = ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        index = Path(place) / "index.sqlite"
        build(config(index))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell")
        with serving(index) as server:
            for name, (path, scheme) in SHOTS.items():
                page = browser.new_page(viewport={"width": 360, "height": 720}, color_scheme=scheme)  # type: ignore[arg-type]
                page.goto(server + path)
                page.screenshot(path=folder / f"{name}.png")
                page.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
