"""Starts the server: granian, with the app made anew in each worker."""

import sys
from argparse import Namespace
from dataclasses import replace
from typing import Any

from granian.constants import Interfaces
from granian.server import Server
from granian.server.common import AbstractServer

from app.config import ROOT, Config


def run(config: Config, chosen: Namespace) -> int:
    """Build what is missing and serve; a broken content stops the start with a readable message."""
    from app.commands import build
    from app.publish import is_fresh

    if not is_fresh(config) and build(config):
        return 1
    _server(config).serve()
    return 0


def dev(config: Config, chosen: Namespace) -> int:
    """Serve with reload on every save of content, templates and code; faults are shown as a page."""
    folders = [ROOT / name for name in ("content", "app", "static")]
    _server(replace(config, workers=1), "app:create_dev_app", reload=True, reload_paths=folders).serve()
    return 0


def _server(config: Config, target: str = "app:create_app", **more: object) -> AbstractServer[Any]:
    print(f"http://{config.host}:{config.port}", file=sys.stderr)
    return Server(
        target=target,
        factory=True,
        address=config.host,
        port=config.port,
        interface=Interfaces.WSGI,
        workers=config.workers,
        blocking_threads=1,
        workers_kill_timeout=5,
        **more,  # type: ignore[arg-type]
    )
