"""Write the record classes of a vendor: typed fields and typed links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..errors import CodegenError
from ..generate.run import Generated
from ..names import snake
from .associations import Associations, Link
from .responses import unwrap, without_null_alternative
from .write import templates

#: Values that models take over from the JSON as they are.
_PLAIN = (
    AnyProperty,
    BooleanProperty,
    FloatProperty,
    IntProperty,
    NoneProperty,
    StringProperty,
)

#: What every record has, whatever its fields are called.
_BASE = {
    "additional_properties", "collection", "fields_set", "get", "id", "keys", "raw",
    "to_dict", "to_json",
}  # fmt: skip


@attrs.frozen
class Field:
    """A field of a record class."""

    name: str
    wire: str
    annotation: str
    build: str
    is_part: bool
    needed: frozenset[str]
    annotated: frozenset[str]

    @property
    def expression(self) -> str:
        """The descriptor of the field."""
        build = f", {self.build}" if self.build else ""
        kind = "LazyField" if self.is_part else "Field"
        return f'{kind}("{self.wire}"{build})'


def write(folder: Path, title: str, generated: Generated, table: Associations) -> None:
    """Write ``records/`` into the generated package at ``folder``.

    Raises:
        CodegenError: a collection's schema was not generated.
    """
    target = folder / "records"
    target.mkdir()
    environment = templates()
    kinds = {name: table.class_name(name) for name in table.collections()}
    module = environment.get_template("record.py.jinja")
    for collection, kind in kinds.items():
        model = _model(generated, table, collection)
        links = [link for link in table.links.get(collection, ()) if _followed(link)]
        fields = _fields(model, {link.name for link in links}) if model else []
        rendered = module.render(
            title=title,
            collection=collection,
            kind=kind,
            links=[(link, _targets(link, kinds)) for link in links],
            model=model,
            fields=fields,
            needed={line for field in fields for line in field.needed},
            annotated={line for field in fields for line in field.annotated},
            others={name for link in links for name in _targets(link, kinds)} - {kind},
        )
        (target / f"{snake(kind)}.py").write_text(rendered, "utf-8")
    for name in ("registry", "base", "words", "init"):
        template = environment.get_template(f"records_{name}.py.jinja")
        place = "__init__" if name == "init" else name
        rendered = template.render(title=title, kinds=kinds, words=table.words.lists)
        (target / f"{place}.py").write_text(rendered, "utf-8")


def _followed(link: Link) -> bool:
    """An id whose collection nobody knows leads nowhere."""
    return bool(link.targets) or link.kind in ("ref", "refs")


def _targets(link: Link, kinds: dict[str, str]) -> list[str]:
    return [kinds[target] for target in link.targets] or ["Record"]


def _model(
    generated: Generated, table: Associations, collection: str
) -> ModelProperty | None:
    schema = table.schemas.get(collection)
    if schema is None:
        return None
    for model in generated.data.models:
        if isinstance(model, ModelProperty) and model.class_info.name == schema:
            return model
    raise CodegenError(
        f"{table.path}: the records of {collection} are to be of the schema {schema!r},"
        " which was not generated."
    )


def _fields(model: ModelProperty, links: set[str]) -> list[Field]:
    members = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return [
        _field(member)
        for member in members
        if unwrap(member.name) != "id" and str(member.python_name) not in links
    ]


def _field(prop: PropertyProtocol) -> Field:
    name = str(prop.python_name)
    value = without_null_alternative(prop)
    build = _build(value)
    imports = prop.get_imports(prefix="..") | prop.get_lazy_imports(prefix="..")
    return Field(
        name=f"{name}_" if name in _BASE else name,
        wire=unwrap(prop.name),
        annotation=_or_none(prop),
        build=build,
        is_part=isinstance(value, (ListProperty, ModelProperty)),
        needed=_from_package(_models(value)),
        annotated=_from_package(imports),
    )


def _from_package(lines: Iterable[str]) -> frozenset[str]:
    """The imports of models from their package: it knows which module holds each."""
    return frozenset(
        re.sub(r"^from \.\.models\.\w+ ", "from ..models ", line) for line in lines
    )


def _or_none(prop: PropertyProtocol) -> str:
    """The type of a field: a record may lack any."""
    kind = prop.get_type_string(no_optional=True).as_unembedded_code()
    kinds = kind.split(" | ")
    return kind if {"Any", "None"} & {*kinds} else f"{kind} | None"


def _build(prop: PropertyProtocol) -> str:
    """What makes the value of the JSON; other kinds stay as they are on the wire."""
    if _is_plain(prop):
        return ""
    if isinstance(prop, DateProperty):
        return "read_date"
    if isinstance(prop, DateTimeProperty):
        return "read_datetime"
    if isinstance(prop, EnumProperty):
        return prop.class_info.name
    if isinstance(prop, ModelProperty):
        return f"{prop.class_info.name}.from_dict"
    if isinstance(prop, ListProperty):
        build = _build(without_null_alternative(prop.inner_property))
        return f"list_of({build})" if build else ""
    return ""


def _models(prop: PropertyProtocol) -> Iterator[str]:
    """Imports of the classes that make the value."""
    if isinstance(prop, EnumProperty):
        yield from prop.get_imports(prefix="..")
    elif isinstance(prop, ModelProperty):
        yield from prop.get_lazy_imports(prefix="..")
    elif isinstance(prop, ListProperty):
        yield from _models(without_null_alternative(prop.inner_property))


def _is_plain(prop: PropertyProtocol) -> bool:
    if isinstance(prop, ListProperty):
        return _is_plain(prop.inner_property)
    if isinstance(prop, UnionProperty):
        return all(_is_plain(item) for item in prop.inner_properties)
    return isinstance(prop, _PLAIN)
