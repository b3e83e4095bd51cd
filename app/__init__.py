"""Maksuopas: a guide to Finnish social and health care client fees."""

from typing import TYPE_CHECKING

from app.config import Config, from_environment

if TYPE_CHECKING:
    from flask import Flask

    from app.web.cache import Wsgi


def create_app(config: Config | None = None) -> "Flask":
    """Return the guide as a WSGI app; the parts are loaded here so that the commands start fast."""
    from app.wiring import wire

    return wire(config or from_environment())


def create_dev_app() -> "Flask | Wsgi":
    """Return the guide, or while its content has faults the page that shows them."""
    from app.publish import ContentError
    from app.web.faults import fault_app
    from app.web.status import status

    try:
        app = create_app()
        app.register_blueprint(status)
        return app
    except ContentError as fault:
        return fault_app(fault.problems, fault.files)
