"""Maksuopas: puts the parts together and decides nothing."""

from flask import Flask
from werkzeug.routing import BaseConverter

from app import checks
from app.config import Config, from_environment
from app.corpus.reader import read
from app.editions import BY_CODE, Edition
from app.problems import as_text
from app.search.find import Index
from app.web import assets, errors, headers, templating, words
from app.web.cache import PageCache
from app.web.data import data
from app.web.guide import Guide, guide_of
from app.web.pages import pages
from app.web.shelf import Shelf
from app.web.site import site
from app.web.view import today


class ContentError(RuntimeError):
    """The content has faults that keep the guide from being served; the message lists them."""


class EditionConverter(BaseConverter):
    """`<edition:edition>` in a route is fi, sv or selko."""

    regex = "|".join(BY_CODE)
    part_isolating = True

    def to_python(self, value: str) -> Edition:
        return BY_CODE[value]

    def to_url(self, value: Edition) -> str:
        return value.code


def load(config: Config) -> Guide:
    """Read the content and its index; raise ContentError that lists the faults that must be mended."""
    corpus = read(config.content)
    faults = [problem for problem in checks.check(corpus, today(config)) if problem.severity == "must"]
    if faults:
        raise ContentError(as_text(faults))
    return guide_of(config, corpus, Index.open(config.index))


def create_app(config: Config | None = None) -> Flask:
    """Return the guide as a WSGI app, with the byte cache in front."""
    config = config or from_environment()
    app = Flask(__name__, static_folder=None)
    app.url_map.converters["edition"] = EditionConverter
    app.url_map.strict_slashes = False
    app.json.sort_keys = False  # type: ignore[attr-defined]
    shelf = Shelf(load(config), assets.read())
    app.extensions["shelf"] = shelf
    words.set_up(app)
    templating.set_up(app, shelf)
    headers.set_up(app, config, lambda: shelf.assets.style_hash)
    errors.set_up(app)
    for part in (pages, site, data):
        app.register_blueprint(part)
    app.wsgi_app = PageCache(app.wsgi_app, lambda: today(config), lambda: shelf.guide)  # type: ignore[method-assign]
    return app
