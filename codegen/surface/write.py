"""Write the public surface: one module per resource, sync and async.

The operations, their parameters and types are those the generator has parsed, so that
signatures and models cannot disagree; the names come from ``surface``.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from ..errors import CodegenError
from ..generate.run import Generated
from ..generate.template_code import TemplateCode
from ..names import pascal, snake
from ..openapi.walk import Document, operations
from ..prepare.schema_names import RESERVED
from .associations import Associations, RecordsOperation
from .bulk import one_and_many
from .examples import samples_of
from .names import Surface
from .operations import MethodSpec, method_of
from .responses import STYLES
from .serialization import ParameterEncoding, encoding_of
from .servers import Server, server_of
from .xml import schemas_of

_INCLUDE_ERROR = (
    ("InvalidRequestError", "``include`` names what the server would ignore."),
)

#: What signatures call the package of models.
_MODELS = "models"
_TEMPLATES = Path(__file__).with_name("templates")
_TEMPLATE_CODE = TemplateCode("surface")


def write(
    folder: Path,
    title: str,
    document: Document,
    generated: Generated,
    surface: Surface,
    associations: Associations | None = None,
    hosts: Collection[str] = (),
) -> None:
    """Write ``resources/`` into the generated package at ``folder``.

    Args:
        folder: the generated package.
        title: of the vendor.
        document: the prepared document.
        generated: what the generator parsed.
        surface: the public names; operations without one are left out.
        associations: of the vendor whose responses are linked records.
        hosts: of the vendor that may get credentials, beside that of the API.
    """
    methods = [
        attrs.evolve(method, server=_server(document, method, hosts))
        for method in _methods(document, generated, surface, associations)
    ]
    environment = templates()
    data = generated.data
    samples = samples_of(folder.name, title, data.models, data.enums)
    environment.globals["example_of"] = samples.lines
    environment.globals["example_of_all"] = samples.lines_of_all
    environment.globals["example_of_file"] = samples.lines_of_file
    target = folder / "resources"
    target.mkdir()
    classes = {}
    for resource, group in _by_resource(methods).items():
        values = _values(resource, group)
        classes[resource] = values["class_name"]
        module = environment.get_template("resource.py.jinja")
        text = module.render(title=title, resource=resource, **values)
        (target / f"{resource}.py").write_text(text, "utf-8")
    init = environment.get_template("init.py.jinja")
    text = init.render(title=title, resources=sorted(classes), classes=classes)
    (target / "__init__.py").write_text(text, "utf-8")
    if schemas := schemas_of(document, [m.xml for m in methods if m.xml]):
        module = environment.get_template("xml_schemas.py.jinja")
        text = module.render(title=title, schemas=schemas)
        (folder / "xml_schemas.py").write_text(text, "utf-8")


def _methods(
    document: Document,
    generated: Generated,
    surface: Surface,
    associations: Associations | None,
) -> Iterator[MethodSpec]:
    """An entry per named operation that the generator could parse."""
    endpoints = _endpoints(document, generated)
    models = {str(model.class_info.name): model for model in generated.data.models}
    for name in surface.names:
        if name.operation in endpoints:
            endpoint = endpoints[name.operation]
            method = method_of(
                name, *endpoint, surface.paging, models, surface.envelope
            )
            yield from _linked(method, associations)


def _server(
    document: Document, method: MethodSpec, hosts: Collection[str]
) -> Server | None:
    operation = document["paths"][method.path][method.http.lower()]
    return server_of(document, method.path, operation, hosts)


def _by_resource(methods: Iterable[MethodSpec]) -> dict[str, list[MethodSpec]]:
    groups: dict[str, list[MethodSpec]] = {}
    for method in methods:
        groups.setdefault(method.name.resource, []).append(method)
    return groups


def _values(resource: str, operations: list[MethodSpec]) -> dict[str, Any]:
    """What the template of a module takes.

    Hand-written code sends private operations: they need no method, nor its types.
    """
    methods = [operation for operation in operations if not operation.name.private]
    _check_names(methods)
    imports = sorted(frozenset().union(*(method.imports for method in methods)))
    methods = _qualified(methods, imports)
    paged = [m.paging for m in methods if m.paging and m.paging_strategy]
    return {
        "operations": operations,
        "methods": _unshadowed(methods),
        "records": any(method.records_operation for method in methods),
        "class_name": _class(resource, imports),
        "imports": [line for line in imports if not _model_name(line)],
        "strategies": sorted({STYLES[paging.style] for paging in paged}),
    }


def _check_names(methods: Iterable[MethodSpec]) -> None:
    taken: dict[str, MethodSpec] = {}
    for method in methods:
        for name in method.names:
            if name == "with_raw_response" or name in taken:
                other = taken.get(name, method)
                raise CodegenError(
                    f"{method.name.resource}.{name} would stand for both "
                    f"{other.name.operation} and {method.name.operation}; name one of "
                    "them otherwise in surface.toml."
                    if other is not method
                    else f"{method.name.operation} cannot be called {method.name}, as "
                    "every resource has that; name it otherwise in surface.toml."
                )
            taken[name] = method


def _class(resource: str, imports: Iterable[str]) -> str:
    """What the class of a resource is called: as itself, unless a model is."""
    taken = {line.rsplit(" ", 1)[-1] for line in imports} | RESERVED
    name = pascal(resource)
    wanted = {f"{prefix}{name}" for prefix in ("", "Async")}
    wanted |= {f"{item}WithRawResponse" for item in wanted}
    return f"{name}Operations" if wanted & taken else name


def _linked(
    method: MethodSpec, associations: Associations | None
) -> Iterator[MethodSpec]:
    """A method whose response is an envelope returns records."""
    records = (
        associations.records_operation(method.name.operation) if associations else None
    )
    if records is None:
        yield method
        return
    arguments = tuple(
        attrs.evolve(
            argument,
            annotation=records.annotations.get(argument.name, argument.annotation),
        )
        for argument in method.arguments
    )
    linked = attrs.evolve(
        method,
        raises=(*_INCLUDE_ERROR, *method.raises),
        result=records.result,
        arguments=arguments,
        records_operation=records,
        imports=method.imports | {"from .. import records"},
    )
    for item in one_and_many(linked, records.primary):
        one = _is_about_one(item, records)
        yield attrs.evolve(item, response_kind="record" if one else "records")


def _is_about_one(method: MethodSpec, records_operation: RecordsOperation) -> bool:
    """Whether a call is about one record, which it then returns.

    The path names the record, or a body holds the only one to be created; the plural of
    the collection as an argument stands for several.
    """
    if records_operation.paged or any(
        argument.name in records_operation.primary for argument in method.arguments
    ):
        return False
    verb = method.name.method
    if method.http == "GET":
        return verb.startswith("get")
    return "{" in method.path or verb.startswith("create")


def _model_name(line: str) -> str:
    """The class that a line imports from the models, if it does."""
    match = re.fullmatch(r"from \.\.models\.\w+ import (\w+)", line)
    return match[1] if match else ""


def _qualified(methods: list[MethodSpec], imports: Iterable[str]) -> list[MethodSpec]:
    """Types are attributes of the lazy package of models.

    So `typing.get_type_hints` finds them, and no model is loaded before it is used.
    """
    names = {name for line in imports if (name := _model_name(line))}
    return [_prefixed(method, names, _MODELS) for method in methods]


def _unshadowed(methods: list[MethodSpec]) -> list[MethodSpec]:
    """Inside a class with a method ``list``, the type has to be ``builtins.list``."""
    names = {method.name.method for method in methods} & set(dir(builtins))
    return [_prefixed(method, names, "builtins") for method in methods]


def _prefixed(method: MethodSpec, names: set[str], module: str) -> MethodSpec:
    """The method with some of the names in its types as attributes of a module."""

    def prefixed(annotation: str) -> str:
        # A word of a literal may be called like a class.
        return re.sub(
            r"""(?<![\w.])\w+|"[^"]*"|'[^']*'""",
            lambda match: f"{module}.{match[0]}" if match[0] in names else match[0],
            annotation,
        )

    arguments = tuple(
        attrs.evolve(argument, annotation=prefixed(argument.annotation))
        for argument in method.arguments
    )
    result = prefixed(method.result)
    return attrs.evolve(method, arguments=arguments, result=result)


def templates() -> Environment:
    """The templates of the public surface, with their filters."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        bytecode_cache=_TEMPLATE_CODE,
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
    document: Document, generated: Generated
) -> dict[str, tuple[tuple[str, str], Endpoint, Document, ParameterEncoding]]:
    """Place, parsed endpoint, operation and its wire form by ``METHOD path``."""
    by_place = {
        (tag, endpoint.name): endpoint
        for tag, collection in generated.data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    endpoints = {}
    for method, path, operation in operations(document):
        tag = PythonIdentifier(operation["tags"][0], prefix="tag")
        name = PythonIdentifier(operation["operationId"], generated.config.field_prefix)
        if endpoint := by_place.get((tag, name)):
            endpoints[f"{method} {path}"] = (
                (str(tag), str(name)),
                endpoint,
                operation,
                encoding_of(document, path, operation),
            )
    return endpoints
