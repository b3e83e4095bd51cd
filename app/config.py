"""What differs from one place of running to another; the only reader of the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Config:
    """Settings of one running guide; an empty text means "not configured" and is left out of pages."""

    content: Path = ROOT / "content"
    index: Path = ROOT / "var" / "index.sqlite"
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 2
    today: date | None = None
    behind_tls: bool = False
    public_url: str = ""
    keeper: str = ""
    contact: str = ""
    advice_number: str = ""
    forge_url: str = ""


def from_environment(env: Mapping[str, str] = os.environ) -> Config:
    """Read the config; an unusable value raises ValueError that names the setting."""
    plain = Config()
    return Config(
        content=Path(env.get("CONTENT", plain.content)),
        index=Path(env.get("INDEX", plain.index)),
        host=env.get("HOST", plain.host),
        port=_whole("PORT", env, plain.port),
        workers=_whole("WORKERS", env, plain.workers),
        today=_day("TODAY", env),
        behind_tls=env.get("BEHIND_TLS") == "1",
        public_url=env.get("PUBLIC_URL", "").rstrip("/"),
        keeper=env.get("KEEPER", ""),
        contact=env.get("CONTACT", ""),
        advice_number=env.get("ADVICE_NUMBER", ""),
        forge_url=_https("FORGE_URL", env),
    )


def _https(name: str, env: Mapping[str, str]) -> str:
    value = env.get(name, "").rstrip("/")
    if value and not re.fullmatch(r"https://[^\s\"'<>?#]+", value):
        raise ValueError(f"{name}: wanted an address that begins with https://, got {value!r}")
    return value


def _whole(name: str, env: Mapping[str, str], default: int) -> int:
    value = env.get(name, "")
    if not value:
        return default
    if not value.isascii() or not value.isdigit():
        raise ValueError(f"{name}: wanted a whole number, got {value!r}")
    return int(value)


def _day(name: str, env: Mapping[str, str]) -> date | None:
    value = env.get(name, "")
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{name}: wanted a day as 2026-11-24, got {value!r}") from None
