"""What the public surface says of one operation: its call, response and text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    AnyProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    UnionProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..generate.argument_names import OPTIONS
from ..openapi.walk import Document
from .arguments import (
    Argument,
    argument_of,
    body_argument,
    member_argument,
    numbers_of,
    parameter_argument,
    with_deprecation,
)
from .associations import RecordsOperation
from .names import SAFE_METHODS, Paging, PublicName
from .raises import raised_by
from .responses import Paged, constructor, member_of, paging_of, response_type, unwrap
from .serialization import ParameterEncoding
from .servers import Server
from .xml import XmlBodies, xml_of

_RESERVED = {"body", *OPTIONS}


@attrs.frozen
class MethodSpec:
    """Everything the template says of one operation."""

    name: PublicName
    http: str
    path: str
    summary: str
    description: str
    tag: str
    function: str
    arguments: tuple[Argument, ...]
    positional: int
    response_kind: str
    result: str
    success: tuple[int, ...]
    retryable: bool
    client_headers: tuple[str, ...]
    imports: frozenset[str]
    wire: ParameterEncoding
    fields: tuple[str, ...] = ()
    body_class: str = ""
    body_optional: bool = False
    paging: Paging | None = None
    items: str = ""
    paging_strategy: str = ""
    repeated: tuple[str, ...] = ()
    empty_response: str = '{"count": 0, "results": []}'
    records_operation: RecordsOperation | None = None
    xml: XmlBodies | None = None
    server: Server | None = None
    lists: tuple[str, ...] = ()
    words: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict)
    deprecated: bool = False
    raises: tuple[tuple[str, str], ...] = ()

    @property
    def deprecated_arguments(self) -> tuple[str, ...]:
        """Names of the arguments that the vendor is going to remove."""
        return tuple(
            argument.name for argument in self.arguments if argument.deprecated
        )

    @property
    def constant(self) -> str:
        """The name of the module constant that describes the operation."""
        return f"_{self.name.method.upper().strip('_')}"

    @property
    def file_argument(self) -> str:
        """What the place for a file is called: ``path``, unless the vendor takes it."""
        name, taken = "path", {argument.name for argument in self.arguments}
        while name in taken:
            name = f"local_{name}"
        return name

    @property
    def has_all(self) -> bool:
        """Whether a second method walks all pages."""
        if self.records_operation is None:
            return self.response_kind == "page"
        return self.records_operation.paged or self.name.method == "list"

    @property
    def filters(self) -> tuple[str, ...]:
        """Query parameters of a list that select records by several values.

        An empty list of such values selects none. What a parameter called otherwise
        means by an empty list, its name does not tell.
        """
        return tuple(filter(_is_filter, self.lists)) if self.has_all else ()

    @property
    def names(self) -> list[str]:
        """The names in the class that the operation takes."""
        endings = ["", "_all"] if self.has_all else [""]
        endings += ["_to_file"] if self.response_kind == "bytes" else []
        present = [self.name.method, self.name.formerly]
        return [f"{name}{end}" for name in present if name for end in endings]

    @property
    def is_union(self) -> bool:
        """Whether the response is one of several types, null aside."""
        plain = self.result
        while "[" in plain:
            plain = re.sub(r"\[[^\[\]]*\]", "", plain)
        return len([kind for kind in plain.split(" | ") if kind != "None"]) > 1


def method_of(
    name: PublicName,
    place: tuple[str, str],
    endpoint: Endpoint,
    operation: Document,
    wire: ParameterEncoding,
    styles: Iterable[Paging],
    models: Mapping[str, ModelProperty],
    envelope: str = "",
) -> MethodSpec:
    """Put together what the template needs to know of one operation.

    Args:
        name: its public name.
        place: its module below ``api``, and what its functions' names hold.
        endpoint: what the generator parsed.
        operation: what the document says.
        wire: how its parameters are written.
        styles: the vendor's ways of paging.
        models: the finished classes by name.
        envelope: the member that holds what a response without a list is about.
    """
    kind, response, imports = response_type(endpoint)
    body = _flattened(endpoint)
    is_value = kind == "value"
    pages = paging_of(endpoint, styles, wire.names, models) if is_value else None
    member = None
    if is_value and pages is None:
        member = member_of(endpoint, envelope, models)
    part = pages or member
    if part is not None:
        kind, response = "page" if pages else "member", part.element
        imports = imports | part.imports
    items: dict[str, Any] = {"items": member.items} if member else {}
    return MethodSpec(
        name=name,
        tag=place[0],
        function=place[1],
        arguments=tuple(_arguments(endpoint, body, wire)),
        positional=len(endpoint.path_parameters),
        response_kind=kind,
        result=response,
        imports=frozenset(imports | _imports(endpoint, body)),
        wire=wire,
        lists=tuple(_lists(endpoint, wire)),
        words=dict(_words(endpoint, wire)),
        **_document_values(name, operation),
        **_body_values(body),
        **(_page_values(pages, endpoint, wire) if pages else {}),
        **items,
    )


def _lists(endpoint: Endpoint, wire: ParameterEncoding) -> Iterator[str]:
    """The real names of the query parameters that take several values."""
    for prop in endpoint.query_parameters:
        name = unwrap(prop.name)
        if _takes_several(prop):
            yield wire.names.get(name, name)


def _is_filter(name: str) -> bool:
    """Whether a list of such a name selects records: ``id__in``, ``ownerIds``."""
    selects = re.search(r"(_in|(?:^|[_.])ids?|[a-z]Ids?|^only)$", name)
    return bool(selects) and not name.endswith("not_in")


def _words(
    endpoint: Endpoint, wire: ParameterEncoding
) -> Iterator[tuple[str, dict[str, int]]]:
    """The words by which the numbers of query parameters may be named."""
    for prop in endpoint.query_parameters:
        if (numbers := numbers_of(prop)) is not None:
            name = unwrap(prop.name)
            values = {str(word).lower(): int(n) for word, n in numbers.values.items()}
            yield wire.names.get(name, name), values


def _takes_several(prop: PropertyProtocol) -> bool:
    if isinstance(prop, UnionProperty):
        return any(map(_takes_several, prop.inner_properties))
    return isinstance(prop, (AnyProperty, ListProperty))


def _document_values(name: PublicName, operation: Document) -> dict[str, Any]:
    """What the template says in the document's own words."""
    http, path = name.operation.split(" ", 1)
    return {
        "http": http,
        "path": path,
        "summary": operation.get("summary") or f"{http} {path}",
        "description": operation.get("description") or "",
        "success": _success(operation),
        "retryable": _repeatable(name, http),
        "client_headers": tuple(operation.get("x-client-headers") or ()),
        "xml": xml_of(operation),
        "deprecated": bool(operation.get("deprecated")),
        "raises": raised_by(path, operation),
    }


def _body_values(body: Body | None) -> dict[str, Any]:
    """What the template says of a body whose members are arguments."""
    prop = body.prop if body else None
    if body is None or not isinstance(prop, ModelProperty):
        return {}
    return {
        "fields": tuple(str(member.python_name) for member in _members(body)),
        "body_class": prop.class_info.name,
        "body_optional": not prop.required,
    }


def _page_values(
    pages: Paged, endpoint: Endpoint, wire: ParameterEncoding
) -> dict[str, Any]:
    """What the template says of an operation that returns its list in pages."""
    required = [unwrap(p.name) for p in endpoint.query_parameters if p.required]
    names = tuple(wire.names.get(name, name) for name in required)
    return {
        "paging": pages.paging,
        "items": pages.items,
        "paging_strategy": constructor(pages.paging, names),
        # Some vendors' tokens stand for the whole query and refuse it beside them; then
        # only the token is sent for the next page.
        "repeated": names if pages.paging.token_replaces_parameters else (),
        "empty_response": json.dumps(_without_records(pages, endpoint)),
    }


def _without_records(pages: Paged, endpoint: Endpoint) -> Any:
    """The body of a response without records, with what else it has to hold."""
    body: Any = []
    for name in filter(None, reversed(pages.paging.items.split("."))):
        body = {name: body}
    whole = next(iter(endpoint.responses)).prop
    required = whole.required_properties if isinstance(whole, ModelProperty) else None
    # A page that was not requested has no numbers of the vendor's: a required total is
    # 0, as that of an empty list is.
    numbers = [p for p in required or () if isinstance(p, IntProperty | FloatProperty)]
    return {**{unwrap(p.name): 0 for p in numbers}, **body} if numbers else body


def _arguments(
    endpoint: Endpoint, body: Body | None, wire: ParameterEncoding
) -> Iterator[Argument]:
    """The arguments of a method: those of the path, then required before optional."""
    yield from map(argument_of, endpoint.path_parameters)
    pairs = [(parameter_argument(p, wire), p) for p in _named_parameters(endpoint)]
    if body is not None:
        pairs += [(member_argument(member), member) for member in _members(body)]
    keywords = [with_deprecation(*item, wire) for item in pairs]
    if body is None and endpoint.bodies:
        keywords.append(body_argument(endpoint.bodies))
    yield from sorted(keywords, key=lambda argument: not argument.required)


def _named_parameters(endpoint: Endpoint) -> list[PropertyProtocol]:
    return [
        *endpoint.query_parameters,
        *endpoint.header_parameters,
        *endpoint.cookie_parameters,
    ]


def _imports(endpoint: Endpoint, body: Body | None) -> set[str]:
    """The imports that the types of the arguments need."""
    bodies = [] if body else [body.prop for body in endpoint.bodies]
    members = _members(body) if body else ()
    parameters = [*endpoint.path_parameters, *_named_parameters(endpoint)]
    # A body given as a mapping may hold a Decimal wherever a number stands.
    imports = {"from decimal import Decimal"} if endpoint.bodies else set()
    for prop in [*parameters, *members, *bodies]:
        imports |= prop.get_imports(prefix="..") | prop.get_lazy_imports(prefix="..")
    return imports


def _repeatable(name: PublicName, http: str) -> bool:
    """Whether it reads (RFC 9110, section 9.2.1): a write may arrive twice."""
    return http in SAFE_METHODS and not name.write


def _success(operation: Document) -> tuple[int, ...]:
    return tuple(sorted(int(s) for s in operation["responses"] if s.isdigit())) or (
        200,
    )


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
    # Two names that fall together, or one the method needs itself, cannot be keywords:
    # the body stays one argument then.
    return body if len(set(names) | _RESERVED) == len(names) + len(_RESERVED) else None


def _members(body: Body) -> Iterator[PropertyProtocol]:
    if isinstance(body.prop, ModelProperty):
        yield from body.prop.required_properties or ()
        yield from body.prop.optional_properties or ()
