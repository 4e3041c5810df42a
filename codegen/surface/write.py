"""Write the public surface: one module per resource, sync and async.

The operations, their parameters and types are those the generator has parsed, so that
signatures and models cannot disagree; the names come from ``surface``.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable
from pathlib import Path

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from ..generate.run import Generated
from ..names import pascal, snake
from ..openapi.walk import Document, operations
from ..prepare.schema_names import RESERVED
from .associations import Associations
from .names import Surface
from .operations import MethodSpec, method_of
from .responses import STYLES
from .serialization import ParameterEncoding, encoding_of
from .xml import schemas_of

_TEMPLATES = Path(__file__).with_name("templates")


def write(
    folder: Path,
    title: str,
    document: Document,
    made: Generated,
    surface: Surface,
    associations: Associations | None = None,
) -> list[MethodSpec]:
    """Write ``resources/`` into the generated package at ``folder``.

    Returns:
        What was written, an entry per operation that the generator could parse.
    """
    endpoints = _endpoints(document, made)
    models = {str(model.class_info.name): model for model in made.data.models}
    methods = [
        _linked(
            method_of(name, *endpoints[name.operation], surface.paging, models),
            associations,
        )
        for name in surface.names
        if name.operation in endpoints
    ]
    target = folder / "resources"
    target.mkdir()
    by_resource: dict[str, list[MethodSpec]] = {}
    for method in methods:
        by_resource.setdefault(method.name.resource, []).append(method)
    environment = templates()
    module = environment.get_template("resource.py.jinja")
    classes = {}
    for resource, group in by_resource.items():
        imports = sorted(frozenset().union(*(m.imports for m in group)))
        classes[resource] = _class(resource, imports)
        text = module.render(
            title=title,
            resource=resource,
            methods=_unshadowed(group),
            answers=any(method.answer for method in group),
            class_name=classes[resource],
            imports=imports,
            strategies=sorted(
                {
                    STYLES[m.paging.style]
                    for m in group
                    if m.paging and m.paging_strategy
                }
            ),
        )
        (target / f"{resource}.py").write_text(text, "utf-8")
    init = environment.get_template("init.py.jinja")
    text = init.render(title=title, resources=sorted(by_resource), classes=classes)
    (target / "__init__.py").write_text(text, "utf-8")
    if schemas := schemas_of(document, [m.xml for m in methods if m.xml]):
        text = environment.get_template("xml_schemas.py.jinja").render(
            title=title, schemas=schemas
        )
        (folder / "xml_schemas.py").write_text(text, "utf-8")
    return methods


def _class(resource: str, imports: Iterable[str]) -> str:
    """What the class of a resource is called: as itself, unless a model is."""
    taken = {line.rsplit(" ", 1)[-1] for line in imports} | RESERVED
    name = pascal(resource)
    made = {f"{prefix}{name}" for prefix in ("", "Async")}
    made |= {f"{each}WithRawResponse" for each in made}
    return f"{name}Operations" if made & taken else name


def _linked(method: MethodSpec, associations: Associations | None) -> MethodSpec:
    """A method whose response is an envelope answers with records."""
    answer = associations.answer(method.name.operation) if associations else None
    if answer is None:
        return method
    arguments = tuple(
        attrs.evolve(each, annotation=answer.annotation)
        if each.name == "include"
        else each
        for each in method.arguments
    )
    return attrs.evolve(
        method,
        response_kind="records",
        result=answer.result,
        arguments=arguments,
        answer=answer,
        imports=method.imports | {"from .. import records"},
    )


def _unshadowed(methods: list[MethodSpec]) -> list[MethodSpec]:
    """Inside a class with a method ``list``, the type has to be ``builtins.list``."""
    names = {method.python_name for method in methods} & set(dir(builtins))
    pattern = re.compile(rf"\b({'|'.join(sorted(names))})\b") if names else None
    if pattern is None:
        return methods
    return [_renamed(method, pattern) for method in methods]


def _renamed(method: MethodSpec, pattern: re.Pattern[str]) -> MethodSpec:
    arguments = tuple(
        attrs.evolve(each, annotation=pattern.sub(r"builtins.\1", each.annotation))
        for each in method.arguments
    )
    result = pattern.sub(r"builtins.\1", method.result)
    return attrs.evolve(method, arguments=arguments, result=result)


def templates() -> Environment:
    """The templates of the public surface, with their filters."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["pascal"] = pascal
    environment.filters["snake"] = snake
    environment.filters["prose"] = _prose
    return environment


def _prose(text: str) -> str:
    """Text that is safe and tidy inside a docstring."""
    lines = text.replace("\\", "\\\\").replace('"""', "'''").split("\n\n")
    return "\n\n".join(" ".join(line.split()) for line in lines if line.strip())


def _endpoints(
    document: Document, made: Generated
) -> dict[str, tuple[str, Endpoint, Document, ParameterEncoding]]:
    """Module, parsed endpoint, operation and its wire form by ``METHOD path``."""
    by_place = {
        (tag, endpoint.name): endpoint
        for tag, collection in made.data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    found = {}
    for method, path, operation in operations(document):
        tag = PythonIdentifier(operation["tags"][0], prefix="tag")
        name = PythonIdentifier(operation["operationId"], made.config.field_prefix)
        if endpoint := by_place.get((tag, name)):
            found[f"{method} {path}"] = (
                f"{tag}.{name}",
                endpoint,
                operation,
                encoding_of(document, path, operation),
            )
    return found
