"""Turns a page's tokens into HTML for one view: figures of the day, links of the edition, call-outs, tables."""

from collections.abc import MutableMapping, Sequence
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup, escape

from app.corpus.figures import parse
from app.corpus.links import inner
from app.corpus.markdown import PARSER, plain
from app.corpus.workbook import folded
from app.web.amounts import figure_html
from app.web.context import Context
from app.web.terms import Terms, term_link
from app.web.words import say
from app.web.workbook import Workbook

Tokens = Sequence[Token]
Env = MutableMapping[str, Any]
CALL_OUTS = ("nain-teet", "huomio", "esimerkki", "sano-nain", "kuva", "tyokalu")


def money_columns(tokens: Tokens, start: int) -> frozenset[int]:
    """Return the columns (from 1) of a table whose cells hold a figure and nothing else."""
    only: dict[int, bool] = {}
    column = 0
    for token, inline in zip(tokens[start:], tokens[start + 1 :], strict=False):
        if token.type == "table_close":
            break
        column = 0 if token.type == "tr_open" else column
        if token.type in ("td_open", "th_open"):
            column += 1
        if token.type == "td_open":
            kinds = [child.type for child in inline.children or [] if child.content.strip()]
            only[column] = only.get(column, True) and kinds == ["substitution_inline"]
    return frozenset(column for column, money in only.items() if money)


class Renderer(RendererHTML):
    """The rules that differ from plain HTML rendering; each method is named after its token."""

    def __init__(self) -> None:
        super().__init__()
        for name in CALL_OUTS:
            for end in ("open", "close"):
                self.rules[f"container_{name}_{end}"] = getattr(self, f"container_{name.replace('-', '_')}_{end}")

    def substitution_inline(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context = env["context"]
        figure = parse(tokens[idx].content)
        html, confidence = figure_html(figure, context.view)
        context.confidences.add(confidence)
        context.rates |= {term.rate for term in figure.terms}
        return html

    def substitution_block(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return f"<p>{self.substitution_inline(tokens, idx, options, env)}</p>\n"

    def myst_role(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        shown, _, term = tokens[idx].content.partition("|")
        return term_link(env["context"].view, term or shown, shown)

    def paragraph_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        if tokens[idx].hidden:
            return ""
        return '<p class="answer">' if idx == env["context"].answer else "<p>"

    def heading_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].heading = plain(tokens[idx + 1])
        env["context"].inside += 1
        return Markup('<{} id="{}">').format(tokens[idx].tag, tokens[idx].attrGet("id"))

    def heading_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].inside -= 1
        return f"</{tokens[idx].tag}>\n"

    def table_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context = env["context"]
        context.tables += 1
        context.inside += 1
        context.money = money_columns(tokens, idx)
        name = say("Table %(number)s: %(heading)s", number=context.tables, heading=context.heading)
        return Markup('<div class="table" role="region" tabindex="0" aria-label="{}"><table>\n').format(name)

    def tr_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].column = 0
        return "<tr>\n"

    def th_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return self._cell("th", env["context"])

    def td_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return self._cell("td", env["context"])

    def _cell(self, tag: str, context: Context) -> str:
        context.column += 1
        scope = ' scope="col"' if tag == "th" else ""
        money = ' class="money"' if context.column in context.money else ""
        return f"<{tag}{scope}{money}>"

    def table_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].inside -= 1
        return "</table></div>\n"

    def link_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context = env["context"]
        context.inside += 1
        target = str(tokens[idx].attrGet("href"))
        inside = inner(target, context.view.guide.corpus.flows)
        if not inside:
            return Markup('<a class="out" href="{}" rel="noreferrer">').format(target)
        link = context.view.link(*inside)
        lang = (
            "" if link.edition.html_lang == context.view.edition.html_lang else f' hreflang="{link.edition.hreflang}"'
        )
        return Markup('<a href="{}"{}>').format(link.href, Markup(lang))

    def link_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].inside -= 1
        return "</a>"

    def softbreak(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return "<br>\n" if env["context"].view.edition.keeps_lines else "\n"

    def text(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context, content = env["context"], tokens[idx].content
        if context.inside:
            return escape(context.hyphenate(content))
        return context.terms.linked(content) if context.terms and not context.spans else escape(content)

    def span_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].spans += 1
        return self.renderToken(tokens, idx, options, env)

    def span_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].spans -= 1
        return self.renderToken(tokens, idx, options, env)

    def container_huomio_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return Markup(
            '<div class="note"><span class="sign" aria-hidden="true">!</span><p class="note-name">{}</p>\n'
        ).format(say("Note"))

    def container_huomio_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return "</div>\n"

    def container_esimerkki_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return Markup('<div class="example"><p class="note-name">{}</p>\n').format(say("Example"))

    container_esimerkki_close = container_huomio_close

    def container_sano_nain_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return Markup('<div class="words"><p class="note-name">{}</p>\n').format(say("Say or write this"))

    container_sano_nain_close = container_huomio_close

    def container_nain_teet_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].step, env["context"].step_level = 0, tokens[idx].level + 2
        return '<div class="steps">\n'

    def list_item_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context = env["context"]
        if tokens[idx].level != context.step_level:
            return "<li>"
        context.step += 1
        return f'<li><span class="step" aria-hidden="true">{context.step}</span><span class="step-line"></span>'

    def strong_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        begins_step = env["context"].step_level > 0 and not any(token.content for token in tokens[:idx])
        is_sentence = tokens[idx + 1].content.endswith((".", "!", "?", ":"))
        return '<strong class="step-name">' if begins_step and is_sentence else "<strong>"

    def container_nain_teet_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        env["context"].step_level = -1
        return "</div>\n"

    def container_kuva_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        name = tokens[idx].info.strip().partition(" ")[2]
        env["context"].parts[name] += 1
        drawing = env["context"].drawn(f"pictures/{name}.html")
        return f'<div class="picture picture-{name}">{drawing}<div class="caption">\n'

    def container_kuva_close(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        return "</div></div>\n"

    def container_tyokalu_open(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        context = env["context"]
        tool = str(context.page.header.tool).partition("/")[0]
        return f'<div class="tool">{context.drawn(f"tools/{tool}.html")}\n'

    container_tyokalu_close = container_huomio_close

    def workbook(self, tokens: Tokens, idx: int, options: Any, env: Env) -> str:
        def render(inside: Tokens, context: Context) -> Markup:
            return Markup(self.render(inside, options, {"context": context}))

        return Workbook(env["context"], render).html(tokens[idx].meta["container"])


def marked_terms(tokens: Tokens) -> set[str]:
    """Return the ids of the terms to which the text itself leads."""
    roles = (child for token in tokens for child in token.children or [] if child.type == "myst_role")
    return {role.content.rpartition("|")[2] for role in roles}


def html(context: Context) -> tuple[Markup, Markup]:
    """Return the answer (the first paragraph) and the rest of the page's body."""
    context.terms = Terms(context.page, context.view, marked_terms(context.page.body.tokens))
    tokens = folded(context.page.body.tokens)
    first = next((i for i, t in enumerate(tokens) if t.type == "paragraph_close" and t.level == 0), -1) + 1
    render = Renderer().render
    context.answer = first - 3
    answer = Markup(render(tokens[:first], PARSER.options, {"context": context}))
    context.answer = -1
    return answer, Markup(render(tokens[first:], PARSER.options, {"context": context}))
