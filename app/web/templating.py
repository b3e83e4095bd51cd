"""What templates may call: assets, amounts, names of units and places, soft hyphens."""

from urllib.parse import urlsplit

from flask import Flask
from markupsafe import Markup

from app.corpus.figures import euros, parse
from app.web import local, outcomes, tools, words
from app.web.amounts import amount_html, figure_html
from app.web.housing_example import housing_example
from app.web.hyphens import hyphenated
from app.web.outline import outline
from app.web.shelf import Shelf
from app.web.view import View


def known_figure(text: str, view: View) -> Markup:
    """Return a figure on the view's day, or nothing where its amount is not known: a picture then says where to ask."""
    html, confidence = figure_html(parse(text), view)
    return Markup("") if confidence == "unconfirmed" else html


def set_up(app: Flask, shelf: Shelf) -> None:
    """Give the templates of the app their functions and filters."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        asset=lambda name: shelf.assets.url(name),
        modules=lambda name: shelf.assets.modules(name),
        style=lambda: shelf.assets.style,
        own_styles=lambda tool, parts: shelf.assets.styles(tool, parts),
        has_script=lambda tool: f"js/{tool}/start.js" in shelf.assets.imports,
        euros=euros,
        amount_html=amount_html,
        figure=lambda text, view: figure_html(parse(text), view)[0],
        known_figure=known_figure,
        housing_example=housing_example,
        place_name=tools.place_name,
        unit_name=tools.unit_name,
        basis_name=tools.basis_name,
        body_languages=tools.body_languages,
        local_facts=local.facts,
        handler_name=outcomes.handler_name,
        deadline_text=outcomes.deadline_text,
        sections=outcomes.sections,
        outcome_told=outcomes.told,
        flow_outline=outline,
    )
    app.jinja_env.filters["hyphens"] = lambda text: hyphenated(text, words.edition().code)
    app.jinja_env.filters["site"] = lambda address: urlsplit(address).netloc.removeprefix("www.")
