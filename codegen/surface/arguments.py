"""The arguments of a method: their names and the types that they take."""

from __future__ import annotations

import attrs
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.properties import (
    EnumProperty,
    FloatProperty,
    ListProperty,
    ModelProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..prepare.defaults import DEPRECATED
from .responses import unwrap
from .serialization import ParameterEncoding

#: What an object may be in place of its model. Nested ones have a form only in two.
_FLAT = "Mapping[str, str | float | bool]"
_NESTED = "Mapping[str, Any]"
_OBJECT_STYLES = {"deep": _NESTED, "json": _NESTED, "members": _FLAT, "comma": _FLAT}

#: What stands behind the other kinds of an annotation, in this order.
_LAST = (_NESTED, "None")


@attrs.frozen
class Argument:
    """One argument of a method."""

    name: str
    annotation: str
    about: str
    required: bool
    deprecated: bool = False


def argument_of(prop: PropertyProtocol) -> Argument:
    """The argument by which a parameter, or a member of a body, is given."""
    return Argument(
        name=str(prop.python_name),
        annotation=_accepted(prop),
        about=unwrap(prop.description),
        required=prop.required,
    )


def member_argument(prop: PropertyProtocol) -> Argument:
    """The argument for a member of a body: a mapping may stand for any model."""
    kinds = [*_alternatives(prop, in_body=True), *([] if prop.required else ["Unset"])]
    return attrs.evolve(argument_of(prop), annotation=" | ".join(kinds))


def parameter_argument(prop: PropertyProtocol, wire: ParameterEncoding) -> Argument:
    """An argument for a parameter whose style narrows or widens what it takes."""
    plain = argument_of(prop)
    name = unwrap(prop.name)
    style = wire.styles.get(wire.names.get(name, name), "")
    kinds = _alternatives(prop)
    if style == "true":
        kinds = ["Literal[True]"]
    elif (numbers := numbers_of(prop)) is not None:
        words = ", ".join(f'"{str(word).lower()}"' for word in numbers.values)
        one = [*_alternatives(numbers), "int", f"Literal[{words}]"]
        several = [f"Sequence[{' | '.join(one)}]"]
        kinds = one + several if isinstance(prop, ListProperty) else one
    elif style == "comma" and isinstance(prop, ListProperty):
        kinds += [*_alternatives(prop.inner_property), "str"]
    if style in _OBJECT_STYLES and _holds_objects(prop):
        kinds.append(_OBJECT_STYLES[style])
    unset = [] if prop.required else ["Unset"]
    return attrs.evolve(plain, annotation=" | ".join([*dict.fromkeys(kinds), *unset]))


def _holds_objects(prop: PropertyProtocol) -> bool:
    if isinstance(prop, UnionProperty):
        return any(map(_holds_objects, prop.inner_properties))
    return isinstance(prop, ModelProperty)


def _accepted(prop: PropertyProtocol) -> str:
    """The type of an argument: wider than the model's where that is safe and handy."""
    unset = [] if prop.required else ["Unset"]
    return " | ".join([*_alternatives(prop), *unset])


def _alternatives(prop: PropertyProtocol, in_body: bool = False) -> list[str]:
    if isinstance(prop, ListProperty):
        return [f"Sequence[{' | '.join(_alternatives(prop.inner_property, in_body))}]"]
    if isinstance(prop, UnionProperty):
        kinds = [k for p in prop.inner_properties for k in _alternatives(p, in_body)]
        return sorted(dict.fromkeys(kinds), key=_rank)
    plain = prop.get_type_string(no_optional=True).as_unembedded_code()
    if in_body and isinstance(prop, ModelProperty):
        return [plain, _NESTED]
    if in_body and isinstance(prop, FloatProperty):
        return [plain, "Decimal"]
    is_word = isinstance(prop, EnumProperty) and prop.value_type is str
    return [plain, "str"] if is_word or isinstance(prop, UuidProperty) else [plain]


def _rank(kind: str) -> int:
    """Models stand before the mapping that may replace them, null is last."""
    return _LAST.index(kind) if kind in _LAST else -1


def with_deprecation(
    argument: Argument, prop: PropertyProtocol, wire: ParameterEncoding
) -> Argument:
    """Say of an argument that the vendor is going to remove it, where that is so."""
    if unwrap(prop.name) not in wire.deprecated:
        return argument
    about = argument.about.removeprefix(DEPRECATED).strip()
    return attrs.evolve(
        argument, deprecated=True, about=f"{DEPRECATED} {about}".strip()
    )


def body_argument(bodies: list[Body]) -> Argument:
    """The argument for a whole body, in any of its media types."""
    kinds = [kind for body in bodies for kind in _alternatives(body.prop, in_body=True)]
    annotation = " | ".join(sorted(dict.fromkeys(kinds), key=_rank))
    required = all(body.prop.required for body in bodies)
    if not required:
        annotation += " | Unset"
    return Argument("body", annotation, unwrap(bodies[0].prop.description), required)


def numbers_of(prop: PropertyProtocol) -> EnumProperty | None:
    """The named numbers that a parameter takes, one or several."""
    if isinstance(prop, ListProperty):
        return numbers_of(prop.inner_property)
    is_number = isinstance(prop, EnumProperty) and prop.value_type is int
    return prop if is_number and isinstance(prop, EnumProperty) else None
