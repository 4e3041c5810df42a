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

from ..errors import CodegenError
from . import endpoint_patches, types_extra, union_patches
from .patch import Patch

_OURS = Path(__file__).with_name("templates")

_STOCK_EXPORTS = ("File", "FileTypes", "RequestFiles", "UNSET", "Unset")
_EXPORTS = "".join(
    f'    "{name}",\n' for name in sorted((*_STOCK_EXPORTS, *types_extra.EXPORTED))
)
_TYPES_TAIL = f"{types_extra.text()}\n\n__all__ = [\n{_EXPORTS}]\n"

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
        "readers for what servers really send (dates with times, null, wrong shapes), "
        "in place of the response class of the generator's own client",
        'T = TypeVar("T")\n',
        _TYPES_TAIL,
        to_end=True,
    ),
    Patch(
        "types.py.jinja",
        "imports of the readers",
        "from typing import BinaryIO, Generic, TypeVar, Literal, IO",
        "import datetime\nfrom typing import Any, BinaryIO, Literal, IO, TypeGuard, cast",
    ),
    Patch(
        "str_enum.py.jinja",
        "an enum stays open: one new word must not lose a whole response",
        "    def __str__(self) -> str:\n        return str(self.value)\n",
        _OPEN_ENUM.replace("VALUE", "str"),
    ),
    Patch(
        "int_enum.py.jinja",
        "an enum stays open: one new number must not lose a whole response",
        "    def __str__(self) -> str:\n        return str(self.value)\n",
        _OPEN_ENUM.replace("VALUE", "int"),
    ),
    Patch(
        "model.py.jinja",
        "the readers are at hand",
        "from ..types import UNSET, Unset\n",
        f"from ..types import {types_extra.HELPERS}\n",
    ),
    # Two underscores: a member called ``models`` is read into a local ``_models``.
    Patch(
        "model.py.jinja",
        "reading one response loads the models it holds, not all it could hold",
        "    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:\n"
        "    {% for lazy_import in model.lazy_imports | sort %}\n"
        "        {{ lazy_import }} # noqa: PLC0415\n"
        "    {% endfor %}\n",
        "    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:\n"
        "        from .. import models as __models # noqa: PLC0415\n",
    ),
    Patch(
        "property_templates/model_property.py.jinja",
        "reading one response loads the models it holds, not all it could hold",
        "{{ property.class_info.name }}.from_dict({{ source }})",
        "__models.{{ property.class_info.name }}.from_dict({{ source }})",
    ),
    Patch(
        "model.py.jinja",
        "a list where an object belongs is an error, not an empty object",
        "        d = dict(src_dict)\n",
        "        d = read_object(src_dict)\n",
    ),
    Patch(
        "model.py.jinja",
        "who iterates over a page of records, and not over its list, is told",
        "        return key in self.additional_properties\n",
        "        return key in self.additional_properties\n\n"
        "    # Python would ask for the members 0, 1, 2, ... instead.\n"
        "    __iter__ = None\n",
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
    _transform("date", 'source + ".isoformat()"', '"write_iso(" + source + ")"'),
    _transform("datetime", 'source + ".isoformat()"', '"write_iso(" + source + ")"'),
    _transform("uuid", '"str(" + source + ")"', '"str(" + source + ")"'),
    _transform("enum", 'source + ".value"', '"write_word(" + source + ")"'),
    _transform("model", 'source + ".to_dict()"', '"write_object(" + source + ")"'),
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
        "    {{ destination }} = []\n    for {{ inner_source }} in write_each({{ source }}):\n"
        "        {{ inner_template.transform(inner_property, inner_source, "
        "inner_property.python_name, transform_method) | indent(8) }}\n"
        "        {{ destination }}.append({{ inner_property.python_name }})\n",
    ),
    *endpoint_patches.PATCHES,
    *union_patches.PATCHES,
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
                "template with codegen/generate/template_patches.py and adapt the patch."
            )
        text = patch.apply(text)
    return text
