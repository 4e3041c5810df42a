"""How the model template writes types: by annotations that the runtime reads.

Models name each other as ``_m.Supplier``: an attribute of the lazy package of models,
so that `typing.get_type_hints` works and nothing is loaded before it is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser.properties import (
    EnumProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.strings import safe_for_docstring

_NAMED = (ModelProperty, EnumProperty, LiteralEnumProperty)


def annotation(prop: Any) -> str:
    """The type of a member, null included where the document names it."""
    if isinstance(prop, _NAMED):
        return f"_m.{prop.class_info.name}"
    if isinstance(prop, ListProperty):
        return f"list[{annotation(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        kinds = dict.fromkeys(annotation(branch) for branch in _branches(prop))
        return " | ".join(sorted(kinds, key=lambda kind: kind == "None"))
    if isinstance(prop, UuidProperty):
        # Ids are text in data: they are compared with texts, and one of another form
        # must not lose a response.
        return "str"
    code: str = prop.get_type_string(no_optional=True).as_unembedded_code()
    return code


def declaration(prop: Any) -> str:
    """The line of a class that declares a member."""
    kind = annotation(prop)
    if is_mandatory(prop):
        return f"{prop.python_name}: {kind}"
    default = prop.default.python_code.as_unembedded_code() if prop.default else "None"
    return f"{prop.python_name}: {_or_none(kind)} = {default}"


def description(prop: Any) -> str:
    """The line of a class's docstring that describes a member."""
    kind = annotation(prop) if is_mandatory(prop) else _or_none(annotation(prop))
    about = safe_for_docstring(prop.description or "")
    shown = safe_for_docstring(kind.replace("_m.", ""))
    return f"{prop.python_name} ({shown}): {about}".rstrip()


def is_mandatory(prop: Any) -> bool:
    """Whether a member must be stated when the model is made."""
    return bool(prop.required) and prop.default is None


def discriminators(model: ModelProperty) -> dict[str, list[Any]]:
    """Words and members that tell the class apart from others of its unions."""
    return dict((model.data.model_extra or {}).get("x-discriminated-by") or {})


def _or_none(kind: str) -> str:
    return kind if kind == "Any" or kind.endswith("None") else f"{kind} | None"


def _branches(prop: UnionProperty) -> Iterator[Any]:
    for item in prop.inner_properties:
        if isinstance(item, UnionProperty):
            yield from _branches(item)
        else:
            yield item


#: Filters of the templates.
FILTERS = {
    "annotation": annotation,
    "declaration": declaration,
    "description": description,
    "discriminators": discriminators,
    "is_mandatory": is_mandatory,
    "wire": lambda name: name.get_untrusted_value(),
}
