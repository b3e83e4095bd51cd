"""Holds the version of the guide that is being served; a new one replaces it whole."""

from flask import current_app

from app.web.assets import Assets
from app.web.guide import Guide


class Shelf:
    """The current guide and its static files; assignment of `guide` is one step, so no request sees a mixture."""

    def __init__(self, guide: Guide, assets: Assets) -> None:
        self.guide = guide
        self.assets = assets


def shelf() -> Shelf:
    """Return the shelf of the running app."""
    found: Shelf = current_app.extensions["shelf"]
    return found


def guide() -> Guide:
    """Return the guide being served."""
    return shelf().guide
