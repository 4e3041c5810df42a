"""What an operation returns: the shape, the type, and how a long list goes on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    FileProperty,
    ListProperty,
    ModelProperty,
    UnionProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from .names import SAFE_METHODS, Paging

#: What ``style`` in surface.toml stands for in the runtime.
STYLES = {
    "token": "TokenPages",
    "number": "NumberedPages",
    "link": "LinkPages",
    "offset": "OffsetPages",
    "whole": "WholeList",
}


def unwrap(untrusted: Any) -> str:
    """Text of the document, which the generator keeps wrapped; empty when absent."""
    return untrusted.get_untrusted_value() if untrusted is not None else ""


def response_type(endpoint: Endpoint) -> tuple[str, str, set[str]]:
    """Shape of the response, its type, and the imports the type needs."""
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
class Paged:
    """How one operation hands out its list."""

    paging: Paging
    element: str
    imports: set[str]
    items: str


def paging_of(
    endpoint: Endpoint,
    styles: Iterable[Paging],
    names: Mapping[str, str],
    models: Mapping[str, ModelProperty],
) -> Paged | None:
    """How the operation is paged, when its parameters and its response say so.

    Args:
        endpoint: what the generator parsed.
        styles: the vendor's ways of paging.
        names: the vendor's names of parameters that were renamed.
        models: the finished classes by name.
    """
    acts = endpoint.method.upper() not in SAFE_METHODS
    sent = {unwrap(parameter.name) for parameter in endpoint.query_parameters}
    sent |= {names[name] for name in sent & set(names)}
    responses = [r.prop for r in endpoint.responses]
    if len(responses) != 1:
        return None
    for paging in styles:
        if paging.style not in STYLES or (paging.style == "whole" and acts):
            continue
        member = _property_at(responses[0], paging.items, models)
        if member is None or not set(paging.parameters) <= sent:
            continue
        holder, items = member
        if not isinstance(items, ListProperty):
            continue
        inner = items.inner_property
        return Paged(
            paging=paging,
            element=inner.get_type_string().as_unembedded_code(),
            imports=inner.get_imports(prefix="..")
            | inner.get_lazy_imports(prefix=".."),
            items=holder,
        )
    return None


def member_of(
    endpoint: Endpoint, path: str, models: Mapping[str, ModelProperty]
) -> Paged | None:
    """What an envelope is about, when the response is one.

    Args:
        endpoint: what the generator parsed.
        path: the member of envelopes that holds it; empty where there are none.
        models: the finished classes by name.
    """
    responses = [r.prop for r in endpoint.responses]
    member = _property_at(responses[0], path, models) if path else None
    if member is None or len(responses) != 1:
        return None
    holder, inner = member
    return Paged(
        paging=Paging("whole", (), path),
        element=inner.get_type_string(no_optional=True).as_unembedded_code(),
        imports=inner.get_imports(prefix="..") | inner.get_lazy_imports(prefix=".."),
        items=holder,
    )


def constructor(paging: Paging, required: tuple[str, ...] = ()) -> str:
    """The expression that makes the paging strategy, with the names of this vendor.

    Args:
        paging: The vendor's way of paging.
        required: Query parameters that every request must hold.
    """
    keywords = _named_by(paging)
    if paging.token_replaces_parameters:
        keywords["repeated"] = required
    if paging.total:
        keywords["total"] = paging.total
    if paging.limit:
        keywords["default_limit"] = paging.limit
    arguments = ", ".join(
        f"{key}={value!r}" for key, value in keywords.items() if value
    )
    return f"{STYLES[paging.style]}({arguments})"


def _named_by(paging: Paging) -> dict[str, Any]:
    """The arguments of the strategy that name parameters and members."""
    names = paging.parameters
    if paging.style == "token":
        replaces = paging.token_replaces_parameters
        return {
            "parameter": names[0],
            "next": paging.next,
            "token_replaces_parameters": replaces,
        }
    if paging.style == "number":
        return dict(zip(("page", "size"), names, strict=False))
    if paging.style == "link":
        return {"next": paging.next}
    if paging.style == "offset" and len(names) == 1:
        return {"combined": names[0]}
    return dict(zip(("offset", "limit"), names, strict=False))


def _property_at(
    response: PropertyProtocol, path: str, models: Mapping[str, ModelProperty]
) -> tuple[str, PropertyProtocol] | None:
    """The attribute path and property of the member at the dotted wire path.

    The empty path is the response itself.
    """
    node: PropertyProtocol = response
    attributes = []
    for part in path.split(".") if path else ():
        model = without_null_alternative(node)
        if not isinstance(model, ModelProperty):
            return None
        # A copy made before the class was finished knows no members.
        model = models.get(model.class_info.name, model)
        members = [
            *(model.required_properties or ()),
            *(model.optional_properties or ()),
        ]
        named = {unwrap(member.name): member for member in members}
        if part not in named:
            return None
        node = named[part]
        attributes.append(str(node.python_name))
    return ".".join(attributes), without_null_alternative(node)


def without_null_alternative(prop: PropertyProtocol) -> PropertyProtocol:
    """The property itself, without a surrounding "or null"."""
    if isinstance(prop, UnionProperty):
        values = [p for p in prop.inner_properties if _is_value(p)]
        return values[0] if len(values) == 1 else prop
    return prop


def _is_value(prop: PropertyProtocol) -> bool:
    return prop.get_type_string().as_unembedded_code() != "None"
