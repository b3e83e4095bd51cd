"""While editing: faults of the content as a readable page with file, line and the line itself."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from app.problems import Problem
from app.web.cache import Environ, StartResponse, Wsgi

PAGE = """<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sisällössä on korjattavaa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>
<h1>Sisällössä on korjattavaa</h1>
<p>Korjaa tiedosto ja tallenna. Sivu latautuu uudelleen, kun päivität sen.</p><ol>{}</ol></main></body></html>"""
ITEM = Markup(
    "<li><p><strong>{path}, rivi {line}, sarake {column}</strong></p><pre>{text}</pre><p>{message} [{code}]</p></li>\n"
)


def fault_page(problems: Iterable[Problem], files: Mapping[str, str]) -> str:
    """Return the page that lists the problems, each with the line it stands on."""
    return PAGE.format(Markup("").join(_item(problem, files) for problem in problems))


def _item(problem: Problem, files: Mapping[str, str]) -> Markup:
    lines = files.get(problem.path, "").splitlines()
    text = lines[problem.line - 1] if problem.line <= len(lines) else ""
    return ITEM.format(
        path=problem.path,
        line=problem.line,
        column=problem.column,
        text=text,
        message=problem.message,
        code=problem.code,
    )


def fault_app(problems: Iterable[Problem], files: Mapping[str, str]) -> Wsgi:
    """Return an app that answers every address with the fault page."""
    body = fault_page(problems, files).encode()

    def answer(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        start_response(
            "503 Service Unavailable", [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")]
        )
        return [body]

    return answer
