"""``python -m tests.pages.styles_page`` sends each style and writes docs/styles.md."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from codegen.vendors import ROOT
from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.documents import body, document, obj, operation, param, text

PAGE = ROOT / "docs" / "styles.md"

_NUMBERS = {"type": "object", "additionalProperties": {"type": "integer"}}
SHAPES: dict[str, tuple[Any, Any]] = {
    "text": (text(), "blue"),
    "list": ({"type": "array", "items": text()}, ["blue", "black"]),
    "object": (_NUMBERS, {"R": 100, "G": 200}),
}
_BOTH = (False, True)
STYLES = [
    *(("path", style, explode) for style in ("simple", "label", "matrix")
      for explode in _BOTH),
    *(("query", "form", explode) for explode in _BOTH),
    ("query", "spaceDelimited", False),
    ("query", "pipeDelimited", False),
    ("query", "deepObject", True),
    *(("header", "simple", explode) for explode in _BOTH),
    ("cookie", "form", False),
    *(("form", "form", explode) for explode in _BOTH),
    ("form", "spaceDelimited", False),
    ("form", "pipeDelimited", False),
    ("form", "deepObject", True),
]  # fmt: skip
#: What OpenAPI gives no meaning: "n/a" in its table of styles.
UNDEFINED = {
    ("spaceDelimited", "text"), ("pipeDelimited", "text"), ("deepObject", "text"),
    ("deepObject", "list"),
}  # fmt: skip
Style = tuple[str, str, bool]


def sent(bundle: Bundle) -> dict[tuple[Style, str], str]:
    """Return what a request holds, by style and shape of the value."""
    paths = {
        _path(style, shape): {"post": _operation(style, shape)}
        for style, shape in _cells()
    }
    value = bundle.add("styles", document(paths))
    names = {name.operation: name for name in value.result.surface.names}
    return {
        (style, shape): _sent(value, names[f"POST {_path(style, shape)}"], style, shape)
        for style, shape in _cells()
    }


def _cells() -> Iterator[tuple[Style, str]]:
    for style in STYLES:
        for shape in SHAPES:
            if (style[1], shape) not in UNDEFINED:
                yield style, shape


def _path(style: Style, shape: str) -> str:
    place, name, explode = style
    path = f"/{place}_{name}_{'exploded' if explode else 'joined'}_{shape}".lower()
    return f"{path}/{{color}}" if place == "path" else path


def _operation(style: Style, shape: str) -> Any:
    place, name, explode = style
    schema, _ = SHAPES[shape]
    if place != "form":
        stated = {"style": name, "explode": explode}
        return operation(parameters=[param("color", schema, place, **stated)])
    form = body(obj(color=schema), "application/x-www-form-urlencoded")
    (content,) = form["content"].values()
    content["encoding"] = {"color": {"style": name, "explode": explode}}
    return operation(requestBody=form)


def _sent(result: GeneratedPackage, name: Any, style: Style, shape: str) -> str:
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(204)

    resource = getattr(result.client(handler), name.resource)
    getattr(resource.with_raw_response, name.method)(color=SHAPES[shape][1])
    (request,) = requests
    place, path = style[0], request.url.raw_path.decode()
    return {
        "path": path.rpartition("/")[2],
        "query": path.partition("?")[2],
        "header": f"color: {request.headers.get('color')}",
        "cookie": request.headers.get("cookie", ""),
    }.get(place, request.content.decode())


def page(mapping: dict[tuple[Style, str], str]) -> str:
    """Return the text of docs/styles.md."""
    lines = [_INTRODUCTION]
    lines.append(f"| place | style | explode | {' | '.join(SHAPES)} |")
    lines.append("|---" * (3 + len(SHAPES)) + "|")
    for style in STYLES:
        place, name, explode = style
        row = [_code(mapping.get((style, shape), "")) for shape in SHAPES]
        lines.append(
            f"| {place} | {name} | {str(explode).lower()} | {' | '.join(row)} |"
        )
    return "\n".join(lines) + "\n"


def _code(text: str) -> str:
    return "`{}`".format(text.replace("|", "\\|")) if text else "not defined"


_INTRODUCTION = """\
# Styles of parameters and forms

Written by `python -m tests.pages.styles_page` from the requests of a package that is
generated from a document with one operation for each cell. Do not edit.

The styles are those of OpenAPI 3.0.4. The values are `"blue"`, `["blue", "black"]` and
`{"R": 100, "G": 200}`; the parameter, or the member of a form, is called `color`. "Not
defined" is what the standard gives no meaning. A value that a style cannot hold is an
`InvalidRequestError`, and so is an empty list in a query, since it would be no
condition at all.
"""


def main() -> int:
    """Send everything and write the page."""
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(page(sent(Bundle(Path(folder), "styles_of_page"))), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
