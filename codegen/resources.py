"""Write the public surface: one module per resource, sync and async.

The operations, their parameters and types are those the generator has parsed, so that
signatures and models cannot disagree; the names come from ``surface``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    FileProperty,
    ListProperty,
    ModelProperty,
    UnionProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonIdentifier

from .documents import Document, operations
from .generator import Generated
from .surface import Name, Paging, Surface
from .words import pascal

_TEMPLATES = Path(__file__).with_name("templates") / "surface"
_RESERVED = {"self", "body", "endpoint", "path"}
_DIALECTS = {
    "token": "TokenPages",
    "number": "NumberedPages",
    "link": "LinkPages",
    "offset": "OffsetPages",
}


@attrs.frozen
class Argument:
    """One argument of a method."""

    name: str
    annotation: str
    about: str
    required: bool


@attrs.frozen
class Method:
    """Everything the template says of one operation."""

    name: Name
    http: str
    path: str
    summary: str
    description: str
    module: str
    arguments: tuple[Argument, ...]
    positional: int
    fields: tuple[str, ...]
    body_class: str
    body_module: str
    body_optional: bool
    passed: tuple[str, ...]
    shape: str
    result: str
    success: tuple[int, ...]
    repeatable: bool
    client_headers: tuple[str, ...]
    imports: frozenset[str]
    paging: Paging | None = None
    items: str = ""
    total: str = ""
    next: str = ""

    @property
    def constant(self) -> str:
        """The name of the module constant that describes the operation."""
        return f"_{self.name.method.upper().strip('_')}"

    @property
    def python_name(self) -> str:
        """The method's name; operations wrapped by hand start with an underscore."""
        return f"_{self.name.method}" if self.name.private else self.name.method


def write(
    folder: Path, title: str, document: Document, made: Generated, surface: Surface
) -> list[Method]:
    """Write ``resources/`` into the generated package at ``folder``.

    Returns:
        What was written, an entry per operation that the generator could parse.
    """
    endpoints = _endpoints(document, made)
    methods = [
        _method(name, document, *endpoints[name.operation], surface.paging)
        for name in surface.names
        if name.operation in endpoints
    ]
    target = folder / "resources"
    target.mkdir()
    by_resource: dict[str, list[Method]] = {}
    for method in methods:
        by_resource.setdefault(method.name.resource, []).append(method)
    environment = _environment()
    module = environment.get_template("resource.py.jinja")
    for resource, group in by_resource.items():
        text = module.render(
            title=title,
            resource=resource,
            methods=group,
            imports=sorted(frozenset().union(*(m.imports for m in group))),
            dialects=sorted({_DIALECTS[m.paging.dialect] for m in group if m.paging}),
        )
        (target / f"{resource}.py").write_text(text, "utf-8")
    init = environment.get_template("init.py.jinja")
    text = init.render(title=title, resources=sorted(by_resource))
    (target / "__init__.py").write_text(text, "utf-8")
    return methods


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["pascal"] = pascal
    environment.filters["prose"] = _prose
    environment.globals["dialect_classes"] = _DIALECTS
    return environment


def _prose(text: str) -> str:
    """Text that is safe and tidy inside a docstring."""
    lines = text.replace("\\", "\\\\").replace('"""', "'''").split("\n\n")
    return "\n\n".join(" ".join(line.split()) for line in lines if line.strip())


def _endpoints(
    document: Document, made: Generated
) -> dict[str, tuple[str, Endpoint, Document]]:
    """Module, parsed endpoint and described operation by ``METHOD path``."""
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
            found[f"{method} {path}"] = (f"{tag}.{name}", endpoint, operation)
    return found


def _method(
    name: Name,
    document: Document,
    module: str,
    endpoint: Endpoint,
    operation: Document,
    dialects: Iterable[Paging],
) -> Method:
    http, path = name.operation.split(" ", 1)
    shape, result, imports = _result(endpoint)
    body = _flattened(endpoint)
    parameters = [*endpoint.query_parameters, *endpoint.header_parameters]
    parameters += endpoint.cookie_parameters
    inputs = [_argument(parameter) for parameter in endpoint.path_parameters]
    optional_body = body is not None and not body.prop.required
    keywords = [_argument(parameter) for parameter in parameters]
    if body is not None:
        keywords += [_argument(member) for member in _members(body)]
    elif endpoint.bodies:
        keywords.append(_body_argument(endpoint.bodies))
    used = [*endpoint.path_parameters, *parameters, *(_members(body) if body else ())]
    used += [] if body else [each.prop for each in endpoint.bodies]
    for each in used:
        imports |= each.get_imports(prefix="..") | each.get_lazy_imports(prefix="..")
    paged = _paged(endpoint, dialects) if shape == "value" else None
    prop = body.prop if body else None
    return Method(
        name=name,
        http=http,
        path=path,
        summary=operation.get("summary") or f"{http} {path}",
        description=operation.get("description") or "",
        module=module,
        arguments=(*inputs, *sorted(keywords, key=lambda a: not a.required)),
        positional=len(inputs),
        fields=tuple(str(m.python_name) for m in _members(body)) if body else (),
        body_class=prop.class_info.name if isinstance(prop, ModelProperty) else "",
        body_module=prop.class_info.module_name
        if isinstance(prop, ModelProperty)
        else "",
        body_optional=optional_body,
        passed=tuple(
            str(p.python_name) for p in [*endpoint.path_parameters, *parameters]
        )
        + (("body",) if endpoint.bodies else ()),
        shape="page" if paged else shape,
        result=paged.element if paged else result,
        success=_success(operation),
        repeatable=_repeatable(name, http),
        client_headers=tuple(operation.get("x-client-headers") or ()),
        imports=frozenset(imports),
        paging=paged.paging if paged else None,
        items=paged.items if paged else "",
        total=paged.total if paged else "",
        next=paged.next if paged else "",
    )


def _repeatable(name: Name, http: str) -> bool:
    """Whether a repeated call does no more than one (RFC 9110, section 9.2.2)."""
    if name.write:
        return False
    return name.idempotent or http in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")


def _success(operation: Document) -> tuple[int, ...]:
    return tuple(sorted(int(s) for s in operation["responses"] if s.isdigit())) or (
        200,
    )


def _argument(prop: PropertyProtocol) -> Argument:
    return Argument(
        name=str(prop.python_name),
        annotation=prop.get_type_string().as_unembedded_code(),
        about=_text(prop.description),
        required=prop.required,
    )


def _text(untrusted: Any) -> str:
    return untrusted.get_untrusted_value() if untrusted is not None else ""


def _body_argument(bodies: list[Body]) -> Argument:
    kinds = {body.prop.get_type_string(no_optional=True) for body in bodies}
    annotation = " | ".join(sorted(kind.as_unembedded_code() for kind in kinds))
    required = all(body.prop.required for body in bodies)
    if not required:
        annotation += " | Unset"
    return Argument("body", annotation, _text(bodies[0].prop.description), required)


def _flattened(endpoint: Endpoint) -> Body | None:
    """The body whose members become arguments of the method, if there is one such.

    An optional body with required members stays one argument: otherwise no signature
    could say that its members belong together.
    """
    if len(endpoint.bodies) != 1:
        return None
    body = endpoint.bodies[0]
    if not isinstance(body.prop, ModelProperty) or not list(_members(body)):
        return None
    if not body.prop.required and body.prop.required_properties:
        return None
    names = [str(member.python_name) for member in _members(body)]
    names += [str(p.python_name) for _, p in endpoint.iter_all_parameters()]
    return body if len(set(names) | _RESERVED) == len(names) + len(_RESERVED) else None


def _members(body: Body) -> Iterator[PropertyProtocol]:
    if isinstance(body.prop, ModelProperty):
        yield from body.prop.required_properties or ()
        yield from body.prop.optional_properties or ()


def _result(endpoint: Endpoint) -> tuple[str, str, set[str]]:
    """Shape of the answer, its type, and the imports the type needs."""
    typed = [r for r in endpoint.responses if r.source["return_type"] != "None"]
    if not typed:
        return "nothing", "None", set()
    if any(isinstance(response.prop, FileProperty) for response in typed):
        return "bytes", "bytes", set()
    kinds = sorted({r.prop.get_type_string().as_unembedded_code() for r in typed})
    imports: set[str] = set()
    for response in typed:
        imports |= response.prop.get_imports(prefix="..")
        imports |= response.prop.get_lazy_imports(prefix="..")
    if kinds == ["Any"]:
        return "anything", "Any", {"from typing import Any"}
    if len(typed) < len(endpoint.responses):
        kinds.append("None")
    return "value", " | ".join(kinds), imports


@attrs.frozen
class _Paged:
    paging: Paging
    element: str
    items: str
    total: str
    next: str


def _paged(endpoint: Endpoint, dialects: Iterable[Paging]) -> _Paged | None:
    """How the operation is paged, when its parameters and its answer say so."""
    sent = {_text(parameter.name) for parameter in endpoint.query_parameters}
    replies = [r.prop for r in endpoint.responses]
    if len(replies) != 1:
        return None
    for paging in dialects:
        if paging.dialect not in _DIALECTS:
            continue
        found = _at(replies[0], paging.items)
        if found is None or not set(paging.parameters) <= sent:
            continue
        holder, items = found
        if not isinstance(items, ListProperty):
            continue
        return _Paged(
            paging=paging,
            element=items.inner_property.get_type_string().as_unembedded_code(),
            items=holder,
            total=_path(replies[0], paging.total),
            next=_path(replies[0], paging.next),
        )
    return None


def _path(reply: PropertyProtocol, member: str) -> str:
    found = _at(reply, member) if member else None
    return found[0] if found else ""


def _at(reply: PropertyProtocol, path: str) -> tuple[str, PropertyProtocol] | None:
    """The attribute path and property of the member at the dotted wire path."""
    found: PropertyProtocol = reply
    attributes = []
    for part in path.split("."):
        model = _plain(found)
        if not isinstance(model, ModelProperty):
            return None
        members = [
            *(model.required_properties or ()),
            *(model.optional_properties or ()),
        ]
        named = {_text(member.name): member for member in members}
        if part not in named:
            return None
        found = named[part]
        attributes.append(str(found.python_name))
    return ".".join(attributes), _plain(found)


def _plain(prop: PropertyProtocol) -> PropertyProtocol:
    """The property itself, without a surrounding "or null"."""
    if isinstance(prop, UnionProperty):
        values = [p for p in prop.inner_properties if _is_value(p)]
        return values[0] if len(values) == 1 else prop
    return prop


def _is_value(prop: PropertyProtocol) -> bool:
    return prop.get_type_string().as_unembedded_code() != "None"
