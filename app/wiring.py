"""Puts the parts of the guide together as a WSGI app."""

from flask import Flask
from werkzeug.routing import BaseConverter

from app import publish
from app.config import Config
from app.editions import BY_CODE, Edition
from app.web import assets, errors, headers, templating, words
from app.web.access import AccessLog
from app.web.cache import PageCache
from app.web.data import data
from app.web.flow_data import flow_data
from app.web.guide import Guide, guide_of
from app.web.pages import pages
from app.web.shelf import Shelf
from app.web.site import site
from app.web.view import today


class EditionConverter(BaseConverter):
    """`<edition:edition>` in a route is fi, sv or selko."""

    regex = "|".join(BY_CODE)
    part_isolating = True

    def to_python(self, value: str) -> Edition:
        return BY_CODE[value]

    def to_url(self, value: Edition) -> str:
        return value.code


def wire(config: Config) -> Flask:
    """Return the app with the byte cache in front; raise ContentError where the content has faults."""
    return serve(config, guide_of(config, *publish.load(config)))


def serve(config: Config, loaded: Guide) -> Flask:
    """Return the app that serves a loaded guide."""
    app = Flask("app", static_folder=None)
    app.url_map.converters["edition"] = EditionConverter
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
    app.json.sort_keys = False  # type: ignore[attr-defined]
    shelf = Shelf(loaded, assets.read())
    app.extensions["shelf"] = shelf
    words.set_up(app)
    templating.set_up(app, shelf)
    headers.set_up(app, config, lambda: shelf.assets.style_hashes)
    errors.set_up(app)
    for part in (pages, site, data, flow_data):
        app.register_blueprint(part)
    cache = PageCache(app.wsgi_app, lambda: today(config), lambda: shelf.guide)
    app.extensions["cache"] = cache
    app.wsgi_app = AccessLog(cache)  # type: ignore[method-assign]
    return app
