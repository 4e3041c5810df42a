"""Pages of the reference in Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import griffe

from ..openapi.walk import resolve
from .sources import Method, Package, Resource

#: How signatures name models and records.
_MODEL = re.compile(r"\b(models|records)\.(\w+)")
Statuses = Mapping[tuple[str, str], Mapping[str, str]]


def statuses(document: Mapping[str, Any]) -> Statuses:
    """The documented statuses of every operation, each with its meaning."""
    return {
        (http.upper(), path): {
            status: line(str(resolve(document, item).get("description") or ""))
            for status, item in sorted(operation["responses"].items())
        }
        for path, item in document["paths"].items()
        for http, operation in item.items()
        if isinstance(operation, dict) and "responses" in operation
    }


def line(text: str) -> str:
    """Text as one line in which nothing is markup of HTML or of a table."""
    return html.escape(" ".join(text.split()), quote=False).replace("|", "&#124;")


def code(text: str) -> str:
    """Code that may stand in a table and breaks nowhere but at blanks."""
    escaped = html.escape(text, quote=False)
    for character in "|[]_*":
        escaped = escaped.replace(character, f"&#{ord(character)};")
    return f"<code>{escaped}</code>"


def linked(annotation: str, folder: str = "models/") -> str:
    """A type as code in which the names of models lead to their pages.

    Args:
        annotation: the type.
        folder: where the pages of the models are, seen from the page.
    """
    return _MODEL.sub(lambda item: _link(item, folder), code(annotation))


def _link(result: re.Match[str], folder: str) -> str:
    return f"[{result[0]}]({folder}{letter_of(result[2])}.md#{result[0]})"


def letter_of(name: str) -> str:
    """The name of the page of a model."""
    return name[0].lower()


def head(title: str, description: str) -> str:
    """Front matter and heading."""
    shown = description.replace('"', "'")
    return f'---\ntitle: "{title}"\ndescription: "{shown}"\n---\n\n# {title}\n\n'


def index_page(package: Package) -> str:
    """The page that leads to all resources of a package."""
    title = package.vendor.title
    names = [name for resource in package.resources for name in _sent(resource)]
    client = package.client.name
    text = (
        f"`{client}` has {len(package.resources)} resources with {len(set(names))}"
        f" operations. `Async{client}` has the same methods as coroutines.\n"
        "Every error derives from `ApiError`; see [Errors](errors.md). What can be"
        " imported from the package is listed under [Names](names.md).\n\n"
        "| resource | methods |\n|---|---|\n"
    )
    rows = "".join(
        f"| [`{resource.name}`]({resource.name}.md) | "
        + ", ".join(
            f"[`{m.name}`]({resource.name}.md#{m.name})" for m in resource.methods
        )
        + " |\n"
        for resource in package.resources
    )
    about = f"Every resource and method of {client}, with links to their pages."
    return head(f"{title} reference", about) + text + rows


def _sent(resource: Resource) -> Iterator[tuple[str, str]]:
    for method in resource.methods:
        if method.request:
            yield method.request.http, method.request.path


def resource_page(package: Package, resource: Resource, known: Statuses) -> str:
    """The page of one resource."""
    client = package.client.name
    about = f"The {resource.name} operations of {client} and Async{client}."
    parts = [head(resource.name, about)]
    parts += [
        f"`{client}(...).{resource.name}`\n\n",
        "| method | request |\n|---|---|\n",
    ]
    parts += [
        f"| [`{method.name}`](#{method.name}) | {_request(method)} |\n"
        for method in resource.methods
    ]
    for method in resource.methods:
        parts += ["\n", *_method(method, known)]
    return "".join(parts)


def _request(method: Method) -> str:
    sent = method.request
    return code(f"{sent.http} {sent.path}") if sent else ""


def _method(method: Method, known: Statuses) -> Iterator[str]:
    sections = sections_of(method.function)
    text = " ".join(s.value for s in sections if s.kind.value == "text")
    summary, _, rest = text.partition("\n")
    yield f"## `{method.name}` {{ #{method.name} }}\n\n{line(summary)}\n\n"
    if method.request:
        yield f"{_request(method)}\n\n"
    yield from _example(sections)
    if rest.strip():
        yield f"{prose(rest)}\n\n"
    yield from _parameters(method.function, sections)
    yield from _returns(method.function, sections)
    yield from _raises(sections)
    if method.request:
        sent = (method.request.http, method.request.path)
        yield from _status_table(known.get(sent, {}))
    yield f'??? note "Signature"\n\n{indented(fence(signature(method.function)))}\n'


def sections_of(documented: griffe.Object) -> list[Any]:
    """The parts of a docstring in Google's form."""
    docstring = documented.docstring
    return list(docstring.parse("google", warnings=False)) if docstring else []


def prose(text: str) -> str:
    """Paragraphs of a docstring; its ``code`` becomes `code`."""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    return "\n\n".join(_quoted(paragraph) for paragraph in paragraphs if paragraph)


def _quoted(text: str) -> str:
    parts = re.split(r"(``[^`]+``|`[^`]+`)", text)
    for number, part in enumerate(parts):
        if number % 2:
            parts[number] = f"`{part.strip('`')}`"
        else:
            parts[number] = html.escape(part, quote=False).replace("*", r"\*")
    return "".join(parts)


def _example(sections: Iterable[Any]) -> Iterator[str]:
    for section in sections:
        if section.kind.value == "admonition" and section.title == "Example":
            yield fence(section.value.contents) + "\n"


def fence(text: str) -> str:
    """A block of Python code."""
    return f"```python\n{text.rstrip()}\n```\n"


def indented(text: str) -> str:
    """Text inside of a block that opens by a click."""
    return "".join(f"    {item}".rstrip() + "\n" for item in text.splitlines())


def _parameters(function: griffe.Function, sections: Iterable[Any]) -> Iterator[str]:
    described = {
        item.name.lstrip("*"): item.description
        for section in sections
        if section.kind.value == "parameters"
        for item in section.value
    }
    listed = [
        parameter for parameter in function.parameters if parameter.name in described
    ]
    if listed:
        yield "**Arguments**\n\n"
    for entry in listed:
        needed = " (required)" if entry.default is None else ""
        kind = linked(str(entry.annotation or ""))
        about = _quoted(" ".join(described[entry.name].split()))
        yield f"`{entry.name}`{needed}\n:   {kind}  \n    {about}\n\n"


def _returns(function: griffe.Function, sections: Iterable[Any]) -> Iterator[str]:
    kind = linked(str(function.returns or "None"))
    for section in sections:
        if section.kind.value == "returns":
            text = " ".join(
                " ".join(item.description.split()) for item in section.value
            )
            yield f"**Returns** {kind}: {_quoted(text)}\n\n"


def _raises(sections: Iterable[Any]) -> Iterator[str]:
    for section in sections:
        if section.kind.value == "raises":
            yield "**Raises**\n\n"
            for item in section.value:
                about = _quoted(" ".join(item.description.split()))
                yield f"- {_error(str(item.annotation))}: {about}\n"
            yield "\n"


def _error(name: str) -> str:
    return f"`{name}`" if name == "OSError" else f"[`{name}`](errors.md#{name})"


def _status_table(known: Mapping[str, str]) -> Iterator[str]:
    if known:
        yield "| status | meaning |\n|---|---|\n"
        yield from (f"| {status} | {text} |\n" for status, text in known.items())
        yield "\n"


def signature(function: griffe.Function) -> str:
    """The signature with types, one argument a line where it is long."""
    parts, starred = [], False
    for parameter in function.parameters:
        if parameter.kind is griffe.ParameterKind.keyword_only and not starred:
            parts.append("*")
            starred = True
        if parameter.name != "self":
            parts.append(_parameter(parameter))
    returned = f" -> {function.returns}" if function.returns is not None else ""
    short = f"{function.name}({', '.join(parts)}){returned}"
    if len(short) <= 80:
        return short
    inner = "".join(f"    {part},\n" for part in parts)
    return f"{function.name}(\n{inner}){returned}"


def _parameter(parameter: griffe.Parameter) -> str:
    kind = f": {parameter.annotation}" if parameter.annotation is not None else ""
    stars = {"variadic positional": "*", "variadic keyword": "**"}
    prefix = stars.get(parameter.kind.value if parameter.kind else "", "")
    default = "" if parameter.default is None or prefix else f" = {parameter.default}"
    return f"{prefix}{parameter.name}{kind}{default}"
