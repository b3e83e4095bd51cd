"""Turns pydantic's complaints into Finnish sentences that tell an editor what to do."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args

from app.corpus.record import Record

PLAIN = {
    "date_type": "Päivän muoto on VVVV-KK-PP, esimerkiksi 2026-11-24.",
    "string_type": "Tähän kuuluu teksti. Pane arvo lainausmerkkeihin.",
    "string_too_short": "Arvo on tyhjä. Kirjoita siihen teksti.",
    "int_type": "Tähän kuuluu kokonaisluku.",
    "int_parsing": "Tähän kuuluu kokonaisluku.",
    "int_from_float": "Tähän kuuluu kokonaisluku. Raha kirjoitetaan sentteinä.",
    "bool_type": "Tähän kuuluu true tai false.",
    "bool_parsing": "Tähän kuuluu true tai false.",
    "tuple_type": "Tähän kuuluu luettelo hakasulkeissa: [yksi, toinen].",
    "dict_type": "Tähän kuuluu avaimia ja arvoja.",
    "model_type": "Tähän kuuluu avaimia ja arvoja, esimerkiksi {fi: …, sv: …, selko: …}.",
    "invalid_key": "Avaimen pitää olla tekstiä. Pilkku erottaa avaimet: raha kirjoitetaan sentteinä ilman pilkkua.",
    "greater_than_equal": "Luku on liian pieni.",
    "string_pattern_mismatch": "Tunnuksessa saa olla vain a–z, 0–9, yhdysmerkki ja alaviiva.",
}

COMMA = "Aaltosulkeissa pilkku erottaa avaimet: pane teksti, jossa on pilkku, lainausmerkkeihin."


def remedy(error: Any, model: type[Record]) -> tuple[str, str]:
    """Return the code and the message for one pydantic error."""
    key = str(error["loc"][-1]) if error["loc"] else ""
    kind = error["type"]
    if key == "[key]":
        return "value-form", COMMA if " " in str(error["input"]) else f"Tunnus «{error['input']}»: {PLAIN[kind]}"
    if kind == "missing":
        return "header-missing", f"Avain «{key}» puuttuu. Lisää rivi «{key}: …»."
    if kind == "extra_forbidden" and error["input"] is None and error["loc"]:
        return "header-unknown", f"Avainta «{key}» ei tunneta. {COMMA}"
    if kind == "extra_forbidden":
        return "header-unknown", f"Avainta «{key}» ei tunneta.{_suggest(key, _model_at(model, error['loc'][:-1]))}"
    if kind == "literal_error":
        wanted = error["ctx"]["expected"].replace(" or ", " tai ").replace("'", "")
        return "value-choice", f"«{error['input']}» ei käy avaimelle «{key}». Valitse: {wanted}."
    return "value-form", f"Avain «{key}»: {PLAIN.get(kind) or error['msg'].removeprefix('Value error, ')}"


def _suggest(key: str, model: type[Record]) -> str:
    known = [field.alias or name for name, field in model.model_fields.items()]
    near = get_close_matches(key, known, n=1)
    return f" Tarkoititko «{near[0]}»?" if near else f" Tunnetut avaimet: {', '.join(known)}."


def _model_at(model: type[Record], location: tuple[int | str, ...]) -> type[Record]:
    """Return the model of the place, so that its own keys are suggested."""
    for part in location:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if part in fields:
            model = next(_records(fields[str(part)].annotation), model)
    return model


def _records(annotation: object) -> Iterator[type[Record]]:
    """Yield the kinds of records in a type."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records(part)
