"""What the public surface says of one operation: arguments, answer, documentation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    EnumProperty,
    ListProperty,
    ModelProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..openapi.walk import Document
from .associations import RecordsOperation
from .names import Paging, PublicName
from .responses import constructor, paged, result, text
from .serialization import ParameterEncoding
from .xml import XmlBodies, xml_of

_RESERVED = {"self", "body", "endpoint", "path"}


@attrs.frozen
class Argument:
    """One argument of a method."""

    name: str
    annotation: str
    about: str
    required: bool


@attrs.frozen
class MethodSpec:
    """Everything the template says of one operation."""

    name: PublicName
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
    response_kind: str
    result: str
    success: tuple[int, ...]
    retryable: bool
    client_headers: tuple[str, ...]
    imports: frozenset[str]
    paging: Paging | None = None
    items: str = ""
    paging_strategy: str = ""
    answer: RecordsOperation | None = None
    xml: XmlBodies | None = None
    wire: ParameterEncoding | None = None
    deprecated: bool = False

    @property
    def constant(self) -> str:
        """The name of the module constant that describes the operation."""
        return f"_{self.name.method.upper().strip('_')}"

    @property
    def is_union(self) -> bool:
        """Whether the answer is one of several types, null aside."""
        plain = self.result
        while "[" in plain:
            plain = re.sub(r"\[[^\[\]]*\]", "", plain)
        return len([kind for kind in plain.split(" | ") if kind != "None"]) > 1


def method_of(
    name: PublicName,
    module: str,
    endpoint: Endpoint,
    operation: Document,
    wire: ParameterEncoding,
    styles: Iterable[Paging],
    models: Mapping[str, ModelProperty],
) -> MethodSpec:
    """Put together what the template needs to know of one operation.

    Args:
        name: its public name.
        module: the generated module, below ``api``.
        endpoint: what the generator parsed.
        operation: what the document says.
        wire: how its parameters are written.
        styles: the vendor's ways of paging.
        models: the finished classes by name.
    """
    http, path = name.operation.split(" ", 1)
    shape, answer, imports = result(endpoint)
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
    pages = paged(endpoint, styles, wire.names, models) if shape == "value" else None
    if pages:
        imports |= pages.imports
    prop = body.prop if body else None
    return MethodSpec(
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
        response_kind="page" if pages else shape,
        result=pages.element if pages else answer,
        success=_success(operation),
        retryable=_repeatable(name, http),
        client_headers=tuple(operation.get("x-client-headers") or ()),
        imports=frozenset(imports),
        paging=pages.paging if pages else None,
        items=pages.items if pages else "",
        paging_strategy=constructor(pages.paging) if pages else "",
        xml=xml_of(operation),
        wire=wire or None,
        deprecated=bool(operation.get("deprecated")),
    )


def _repeatable(name: PublicName, http: str) -> bool:
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
        annotation=_accepted(prop),
        about=text(prop.description),
        required=prop.required,
    )


def _accepted(prop: PropertyProtocol) -> str:
    """The type of an argument: wider than the model's where that is safe and handy."""
    unset = [] if prop.required else ["Unset"]
    return " | ".join([*_alternatives(prop), *unset])


def _alternatives(prop: PropertyProtocol) -> list[str]:
    if isinstance(prop, ListProperty):
        return [f"Sequence[{' | '.join(_alternatives(prop.inner_property))}]"]
    if isinstance(prop, UnionProperty):
        inner = [kind for each in prop.inner_properties for kind in _alternatives(each)]
        return sorted(set(inner), key=lambda kind: (kind == "None", inner.index(kind)))
    plain = prop.get_type_string(no_optional=True).as_unembedded_code()
    is_word = isinstance(prop, EnumProperty) and prop.value_type is str
    return [plain, "str"] if is_word or isinstance(prop, UuidProperty) else [plain]


def _body_argument(bodies: list[Body]) -> Argument:
    annotation = " | ".join(
        dict.fromkeys(kind for body in bodies for kind in _alternatives(body.prop))
    )
    required = all(body.prop.required for body in bodies)
    if not required:
        annotation += " | Unset"
    return Argument("body", annotation, text(bodies[0].prop.description), required)


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
