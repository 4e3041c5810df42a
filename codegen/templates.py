"""The generator's templates, with our changes to them.

Whole templates of ours lie in ``templates/``. Everywhere else a change is a small
replacement in the text of the installed template, which has to occur exactly as often
as stated: a release of the generator that moves the text stops the build here instead
of changing the clients, and its hardening against hostile documents stays in place.
"""

# ruff: noqa: E501 -- template text is matched as it stands
from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

import attrs

from .errors import CodegenError

_OURS = Path(__file__).with_name("templates")

#: Names that generated models and operations may use from ``types``; ruff removes
#: those a module does not need.
_HELPERS = (
    "NULL, UNSET, Unset, each, iso, members, read_date, read_datetime, read_list, "
    "read_object, word"
)


@attrs.frozen
class Patch:
    """One replacement in a template of the generator, and why it is made."""

    template: str
    why: str
    before: str
    after: str
    count: int = 1


_UNION_FAST_PATH = """\
{% macro construct(property, source) %}
{# exactly [T, null]: no nested function, and a malformed T is an error, not a str #}
{% set values = [] %}
{% for p in property.inner_properties %}\
{% if p.get_type_string() != PythonCode("None") %}{% set _ = values.append(p) %}{% endif %}\
{% endfor %}
{% if values | length == 1 and property.inner_properties | length == 2 %}
{% import "property_templates/" + values[0].template as inner_template %}
{% if not inner_template.construct %}
{{ property.python_name }} = {{ source }}
{% else %}
_{{ property.python_name }} = {{ source }}
{{ property.python_name }}: {{ property.get_type_string() | as_unembedded_code }}
if _{{ property.python_name }} is None\
{% if not property.required %} or isinstance(_{{ property.python_name }}, Unset){% endif %}:
    {{ property.python_name }} = _{{ property.python_name }}
else:
    {{ inner_template.construct(values[0], "_" + property.python_name) | indent(4) }}
    {{ property.python_name }} = {{ values[0].python_name }}
{% endif %}
{% else %}
{{ _construct_general(property, source) }}
{% endif %}
{% endmacro %}

{% macro _construct_general(property, source) %}
"""

_TYPES_TAIL = '''\
#: ``null`` where the document does not foresee it. It is typed ``Any`` so that such a
#: reply can be kept without widening the type of every member for everybody.
NULL: Any = None


def read_date(value: str) -> datetime.date:
    """Read a date, also one that carries a time; an empty string means ``null``."""
    if value == "":
        return cast(datetime.date, NULL)
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value).date()


def read_datetime(value: str) -> datetime.datetime:
    """Read a date-time in any ISO 8601 form; an empty string means ``null``."""
    if value == "":
        return cast(datetime.datetime, NULL)
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value)


def read_list(value: Any) -> list[Any]:
    """Refuse what is no list: iterating over it would give nonsense."""
    if not isinstance(value, list):
        raise TypeError(f"expected a list, got {type(value).__name__}")
    return value


def read_object(value: Any) -> dict[str, Any]:
    """Copy the members of a JSON object; refuse what is none."""
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, got {type(value).__name__}")
    return dict(value)


def each(values: Any) -> Any:
    """The values to send; a single text in place of a list is refused."""
    if isinstance(values, (str, bytes)):
        raise TypeError(f"expected several values, got the single text {values!r}")
    return values


def iso(value: Any) -> Any:
    """The text of a date or date-time; a plain text is taken as it is."""
    return value if isinstance(value, str) else value.isoformat()


def members(value: Any) -> Any:
    """The members of a model as JSON; a plain mapping is taken as it is."""
    return value if isinstance(value, Mapping) else value.to_dict()


def word(value: Any) -> Any:
    """The text of an enum member; a plain text is taken as it is."""
    return getattr(value, "value", value)


__all__ = [
    "NULL",
    "UNSET",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Unset",
    "each",
    "iso",
    "members",
    "read_date",
    "read_datetime",
    "read_list",
    "read_object",
    "word",
]
'''

_OPEN_ENUM = '''\
    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "{{ enum.class_info.name }} | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, VALUE):
            return None
        member = VALUE.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
'''

_NULL_SAFE = "a null that the document does not foresee is kept, reading and writing"


def _transform(template: str, expression: str, patched: str) -> Patch:
    return Patch(
        f"property_templates/{template}_property.py.jinja",
        _NULL_SAFE,
        f"{{% set transformed = {expression} %}}",
        f'{{% set transformed = "NULL if " + source + " is None else " + {patched} %}}',
    )


PATCHES = (
    Patch(
        "types.py.jinja",
        "UNSET is one object also after copy and pickle",
        "    def __bool__(self) -> Literal[False]:\n        return False\n",
        "    def __bool__(self) -> Literal[False]:\n        return False\n\n"
        '    def __reduce__(self) -> str:\n        return "UNSET"\n\n'
        '    def __repr__(self) -> str:\n        return "UNSET"\n',
    ),
    Patch(
        "types.py.jinja",
        "readers for what servers really send (dates with times, null, wrong shapes)",
        '__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]',
        _TYPES_TAIL,
    ),
    Patch(
        "types.py.jinja",
        "imports of the readers",
        "from typing import BinaryIO, Generic, TypeVar, Literal, IO",
        "import datetime\nfrom typing import Any, BinaryIO, Generic, TypeVar, Literal, "
        "IO, cast",
    ),
    Patch(
        "str_enum.py.jinja",
        "an enum stays open: one new word must not lose a whole reply",
        "    def __str__(self) -> str:\n        return str(self.value)\n",
        _OPEN_ENUM.replace("VALUE", "str"),
    ),
    Patch(
        "int_enum.py.jinja",
        "an enum stays open: one new number must not lose a whole reply",
        "    def __str__(self) -> str:\n        return str(self.value)\n",
        _OPEN_ENUM.replace("VALUE", "int"),
    ),
    Patch(
        "model.py.jinja",
        "the readers are at hand",
        "from ..types import UNSET, Unset\n",
        f"from ..types import {_HELPERS}\n",
    ),
    Patch(
        "model.py.jinja",
        "a list where an object belongs is an error, not an empty object",
        "        d = dict(src_dict)\n",
        "        d = read_object(src_dict)\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "the readers are at hand",
        "from ...types import Response, UNSET\n",
        f"from ...types import {_HELPERS}, Response\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "httpx chooses a random boundary: a fixed one can occur in the file itself",
        '        headers["Content-Type"] = "multipart/form-data; boundary=+++"\n',
        "        pass\n",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "httpx chooses a random boundary: a fixed one can occur in the file itself",
        '    headers["Content-Type"] = "multipart/form-data; boundary=+++"\n    {% else %}',
        "    {% else %}",
    ),
    Patch(
        "property_templates/property_macros.py.jinja",
        _NULL_SAFE,
        "{{ property.python_name }} = {{ construct_function(property, source) }}\n",
        "_{{ property.python_name }} = {{ source }}\n"
        "{{ property.python_name }} = NULL if _{{ property.python_name }} is None else "
        '{{ construct_function(property, "_" + property.python_name) }}\n',
    ),
    Patch(
        "property_templates/property_macros.py.jinja",
        _NULL_SAFE,
        "    {% endif %}\nelse:\n",
        "    {% endif %}\nelif _{{ property.python_name }} is None:\n"
        "    {{ property.python_name }} = NULL\nelse:\n",
    ),
    Patch(
        "property_templates/date_property.py.jinja",
        "tolerant dates",
        "datetime.date.fromisoformat({{ source }})",
        "read_date({{ source }})",
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        "tolerant date-times",
        "datetime.datetime.fromisoformat({{ source }})",
        "read_datetime({{ source }})",
    ),
    _transform("date", 'source + ".isoformat()"', '"iso(" + source + ")"'),
    _transform("datetime", 'source + ".isoformat()"', '"iso(" + source + ")"'),
    _transform("uuid", '"str(" + source + ")"', '"str(" + source + ")"'),
    _transform("enum", 'source + ".value"', '"word(" + source + ")"'),
    _transform("model", 'source + ".to_dict()"', '"members(" + source + ")"'),
    Patch(
        "property_templates/list_property.py.jinja",
        _NULL_SAFE,
        "{{ property.python_name }} = []\n_{{ property.python_name }} = {{ source }}\n"
        "for {{ inner_source }} in (_{{ property.python_name }}):\n"
        "    {{ inner_template.construct(inner_property, inner_source) | indent(4) }}\n"
        "    {{ property.python_name }}.append({{ inner_property.python_name }})\n",
        "_{{ property.python_name }} = {{ source }}\n"
        "{{ property.python_name }}: "
        "{{ property.get_type_string(no_optional=True) | as_unembedded_code }} = NULL\n"
        "if _{{ property.python_name }} is not None:\n"
        "    {{ property.python_name }} = []\n"
        "    for {{ inner_source }} in read_list(_{{ property.python_name }}):\n"
        "        {{ inner_template.construct(inner_property, inner_source) | indent(8) }}\n"
        "        {{ property.python_name }}.append({{ inner_property.python_name }})\n",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        _NULL_SAFE,
        "if _{{ property.python_name }} is not UNSET:\n"
        "    {{ property.python_name }} = []\n"
        "    for {{ inner_source }} in _{{ property.python_name }}:\n",
        "if _{{ property.python_name }} is None:\n"
        "    {{ property.python_name }} = NULL\n"
        "elif _{{ property.python_name }} is not UNSET:\n"
        "    {{ property.python_name }} = []\n"
        "    for {{ inner_source }} in read_list(_{{ property.python_name }}):\n",
    ),
    Patch(
        "property_templates/list_property.py.jinja",
        _NULL_SAFE,
        "{{ destination }} = []\nfor {{ inner_source }} in {{ source }}:\n"
        "    {{ inner_template.transform(inner_property, inner_source, "
        "inner_property.python_name, transform_method) | indent(4) }}\n"
        "    {{ destination }}.append({{ inner_property.python_name }})\n",
        "{{ destination }} = NULL\nif {{ source }} is not None:\n"
        "    {{ destination }} = []\n    for {{ inner_source }} in each({{ source }}):\n"
        "        {{ inner_template.transform(inner_property, inner_source, "
        "inner_property.python_name, transform_method) | indent(8) }}\n"
        "        {{ destination }}.append({{ inner_property.python_name }})\n",
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "a nullable member needs no nested function; malformed stays an error",
        "{% macro construct(property, source) %}\n",
        _UNION_FAST_PATH,
    ),
)


def write(folder: Path) -> None:
    """Write our templates and the patched ones of the generator to ``folder``.

    Raises:
        CodegenError: a template of the installed generator is not the text expected.
    """
    shutil.copytree(_OURS, folder, ignore=shutil.ignore_patterns("surface"))
    stock = resources.files("openapi_python_client") / "templates"
    for name in sorted({patch.template for patch in PATCHES}):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_patched(name, (stock / name).read_text("utf-8")), "utf-8")


def _patched(name: str, text: str) -> str:
    for patch in PATCHES:
        if patch.template != name:
            continue
        if (found := text.count(patch.before)) != patch.count:
            raise CodegenError(
                f"The generator's template {name} has changed: the text of our patch "
                f"({patch.why}) occurs {found} times, not {patch.count}. Compare the "
                "template with codegen/templates.py and adapt the patch."
            )
        text = text.replace(patch.before, patch.after)
    return text
