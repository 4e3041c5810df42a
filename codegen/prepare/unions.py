"""Rules about unions: every value finds its branch, and no branch loses members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import (
    as_list,
    members,
    ref_name,
    required,
    schema_places,
    schemas_of,
)
from ..openapi.walk import Document

#: What tells a class apart from the other classes of its unions: the template of
#: unions reads it from the schema and goes to the class at once.
DISCRIMINATED_BY = "x-discriminated-by"

_BASE = ("properties", "required", "additionalProperties")
# Members that vendors mean for telling objects apart. They go first: another member
# may have different words in today's branches by accident only.
_USUAL = ("object", "type", "kind", "object_type", "name")


def required_alternatives(document: Document) -> Iterator[tuple[str, str]]:
    """Alternatives that only require other members do not make another type.

    The generator would forget the members of an object that has such alternatives.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict):
            continue
        for key in ("anyOf", "oneOf"):
            choices = schema.get(key) or ()
            # `not` beside `required` is how documents say "one of these members, not
            # both".
            idle = [set(choice) <= {"required", "not", "title"} for choice in choices]
            if idle and all(idle) and set(schema) - {key}:
                del schema[key]
                yield place.pointer, "alternatives differ in what they require only"


def distributed_unions(document: Document) -> Iterator[tuple[str, str]]:
    """Members beside a union, or joined to one, belong to each of its branches.

    ``additionalProperties: false`` beside it would, taken literally, allow nothing.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict):
            continue
        joined = _union_in_all_of(document, schema)
        key = "oneOf" if schema.get("oneOf") else "anyOf"
        # Three places of one mistake: the union inside an `allOf`, members beside it,
        # and a closed object beside it. The generator keeps the branches and drops the
        # rest.
        if joined:
            rest = [part for part in schema["allOf"] if part is not joined]
            inner = _followed(document, joined)
            key = "oneOf" if inner.get("oneOf") else "anyOf"
            _distribute(schema, key, inner, rest)
            yield place.pointer, "each branch has the joined members"
        elif schema.get(key) and schema.get("properties"):
            _distribute(schema, key, schema, schema.pop("allOf", []))
            yield place.pointer, "each branch has the members beside the union"
        elif schema.get(key) and schema.pop("additionalProperties", None) is False:
            yield place.pointer, "closed beside a union: left to the branches"


def _union_in_all_of(document: Document, schema: Document) -> Any:
    parts = schema.get("allOf") or ()
    unions = [part for part in parts if _is_object_union(document, part)]
    # Two unions in one `allOf` would be all pairs of their branches: left alone.
    return unions[0] if len(unions) == 1 and len(parts) > 1 else None


def _is_object_union(document: Document, part: Any) -> bool:
    inner = _followed(document, part)
    choices = inner.get("anyOf") or inner.get("oneOf") or ()
    return bool(choices) and all(_is_object(document, choice) for choice in choices)


def _followed(document: Document, schema: Any) -> Document:
    seen = set()
    # References in a circle lead to no schema; they are reported where they stand.
    while (name := ref_name(schema)) and name not in seen:
        seen.add(name)
        schema = schemas_of(document).get(name)
    return schema if isinstance(schema, dict) else {}


def _is_object(document: Document, schema: Any) -> bool:
    followed = _followed(document, schema)
    if "object" in as_list(followed.get("type")) or "properties" in followed:
        return True
    return any(_is_object(document, part) for part in followed.get("allOf") or ())


def _distribute(schema: Document, key: str, union: Document, rest: list[Any]) -> None:
    base = {k: schema.pop(k) for k in _BASE if k in schema}
    # Closed beside a union means "no more than what is here", that is none of the
    # branches' members: nobody means that, so only an open object is passed on.
    closed = base.pop("additionalProperties", None)
    if closed not in (None, False):
        base["additionalProperties"] = closed
    # The branches come last in each `allOf`, so that theirs is the description
    # that holds where two of a member contradict each other.
    own = [{"type": "object", **base}] if base else []
    choices = [choice for choice in union[key] if choice != {"type": "null"}]
    nulls = [choice for choice in union[key] if choice == {"type": "null"}]
    schema.pop("allOf", None)
    schema.pop("type", None)
    schema[key] = [{"allOf": [*rest, *own, choice]} for choice in choices] + nulls
    if "discriminator" in union:
        schema.setdefault("discriminator", union["discriminator"])


def explicit_mappings(document: Document) -> Iterator[tuple[str, str]]:
    """A discriminator without mapping means the names of the schemas: it is stated."""
    for place in schema_places(document):
        schema = place.schema
        discriminator = (
            schema.get("discriminator") if isinstance(schema, dict) else None
        )
        if not isinstance(discriminator, dict) or "propertyName" not in discriminator:
            continue
        mapping = discriminator["mapping"] = dict(discriminator.get("mapping") or {})
        mapped = {_name(goal) for goal in mapping.values()}
        for choice in [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]:
            name = ref_name(choice)
            if name is not None and name not in mapped:
                mapping[name] = choice["$ref"]
                yield place.pointer, f"{name!r} means the schema {name}"


def _name(goal: str) -> str:
    return goal.rsplit("/", 1)[-1]


def lone_branches(document: Document) -> Iterator[tuple[str, str]]:
    """A union of one branch has another one for the words its mapping lacks.

    A vendor with a discriminator means to add branches: a new word must not lose the
    response.
    """
    schemas = schemas_of(document)
    for place in list(schema_places(document)):
        branches = _branches(document, place.schema)
        if len(branches) != 1 or not _by_discriminator(place.schema, branches):
            continue
        name = _free_name(schemas, f"Unknown{branches[0]}")
        schemas[name] = {"type": "object", "additionalProperties": True}
        key = "oneOf" if place.schema.get("oneOf") else "anyOf"
        place.schema[key] = [
            *place.schema[key],
            {"$ref": f"#/components/schemas/{name}"},
        ]
        yield place.pointer, f"other words than those of {branches[0]} mean {name}"


def _free_name(schemas: Document, name: str) -> str:
    """The name of the generic branch; unions of one same branch share it."""
    generic = {"type": "object", "additionalProperties": True}
    while schemas.get(name, generic) != generic:
        name = f"{name}Branch"
    return name


def discriminated_branches(document: Document) -> Iterator[tuple[str, str]]:
    """A union of objects knows its branch by the discriminator, a word or a member.

    The generator takes the first branch that can be read, whatever the value says.
    """
    schemas = schemas_of(document)
    for place in schema_places(document):
        branches = _branches(document, place.schema)
        # One branch is read whatever the value says: there is nothing to choose.
        if len(branches) < 2:
            continue
        by_branch = (
            _by_discriminator(place.schema, branches)
            or _by_constant(document, branches)
            or _by_members(document, branches)
        )
        # The values go to the branch and not to the union: one class may be a branch of
        # several unions, and each of them adds what it knows.
        for name, marks in by_branch.items():
            for member, values in marks.items():
                known = (
                    schemas[name]
                    .setdefault(DISCRIMINATED_BY, {})
                    .setdefault(member, [])
                )
                known += [value for value in values if value not in known]
        if by_branch:
            yield place.pointer, f"told apart by {_members_in(by_branch)}"
        else:
            yield place.pointer, "not told apart: the first branch that can be read"


def _members_in(by_branch: dict[str, dict[str, list[Any]]]) -> str:
    return ", ".join(
        sorted({member for marks in by_branch.values() for member in marks})
    )


def _branches(document: Document, schema: Any) -> list[str]:
    """The component schemas of the objects a union chooses from."""
    if not isinstance(schema, dict):
        return []
    choices = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
    names = [name for choice in choices if (name := ref_name(choice)) is not None]
    return [n for n in names if _is_object(document, schemas_of(document).get(n))]


def _by_discriminator(
    schema: Document, branches: list[str]
) -> dict[str, dict[str, list[Any]]]:
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, dict) or "propertyName" not in discriminator:
        return {}
    values: dict[str, list[Any]] = {}
    for word, goal in (discriminator.get("mapping") or {}).items():
        values.setdefault(_name(goal), []).append(word)
    member = discriminator["propertyName"]
    return {name: {member: values[name]} for name in branches if name in values}


def _by_constant(
    document: Document, branches: list[str]
) -> dict[str, dict[str, list[Any]]]:
    """By a member whose words differ from branch to branch; one may leave it open."""
    constants = {name: _enum_values(document, name) for name in branches}
    candidates = {member for known in constants.values() for member in known}
    for member in sorted(candidates, key=lambda m: (m not in _USUAL, m)):
        by_branch = {
            name: known[member] for name, known in constants.items() if member in known
        }
        values = [value for item in by_branch.values() for value in item]
        # One branch without the member can stand for all other values. With two of them
        # a value nobody knows could be either, and the first would take it silently.
        if len(by_branch) >= len(branches) - 1 and len(set(values)) == len(values):
            return {name: {member: item} for name, item in by_branch.items()}
    return {}


def _enum_values(document: Document, name: str) -> dict[str, list[Any]]:
    values_by_member = {}
    for member, schema in members(document, schemas_of(document)[name]).items():
        followed = _followed(document, schema)
        values = [followed["const"]] if "const" in followed else followed.get("enum")
        if values and all(isinstance(value, str) for value in values):
            values_by_member[member] = list(values)
    return values_by_member


def _by_members(
    document: Document, branches: list[str]
) -> dict[str, dict[str, list[Any]]]:
    """By a member that one branch requires and no other has; one may have none."""
    schemas = schemas_of(document)
    known = {name: set(members(document, schemas[name])) for name in branches}
    by_branch: dict[str, dict[str, list[Any]]] = {}
    for name in branches:
        # A member that another branch may have too, required or not, proves nothing.
        others: set[str] = set().union(*(known[n] for n in branches if n != name))
        own = sorted(required(document, schemas[name]) - others)
        if own:
            by_branch[name] = {own[0]: []}
    return by_branch if len(by_branch) >= len(branches) - 1 else {}
