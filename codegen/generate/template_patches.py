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
from . import endpoint_patches
from .patch import Patch

_OURS = Path(__file__).with_name("templates")

_STOCK_EXPORTS = ("File", "FileTypes", "RequestFiles", "UNSET", "Unset")
_EXPORTS = "".join(f'    "{name}",\n' for name in _STOCK_EXPORTS)
_TYPES_TAIL = f"\n\n__all__ = [\n{_EXPORTS}]\n"

_OPEN = "an enum stays open: one new value must not lose a whole response"
_STOCK_TEXT = "\n    def __str__(self) -> str:\n        return str(self.value)\n"


def _open_enum(template: str, kind: str) -> tuple[Patch, ...]:
    """Take the enums of a template from the runtime, which keeps unknown values."""
    runtime = "..._runtime.model.enums"
    line = f"from enum import {kind}\n"
    ours = f"from {runtime} import Open{kind} as _Open{kind}\n"
    return (
        Patch(template, _OPEN, line, ours),
        Patch(template, _OPEN, f"({kind}):", f"(_Open{kind}):"),
        Patch(template, _OPEN, _STOCK_TEXT, ""),
    )


_STOCK_PARSE = """\
{% if parsed_responses %}{% import "property_templates/" + response.prop.template as prop_template %}
{% if prop_template.construct %}
{{ prop_template.construct(response.prop, response.source.attribute) }}
{% elif response.source.return_type == response.prop.get_type_string() | as_unembedded_code  %}
{{ response.prop.python_name }} = {{ response.source.attribute }}
{% else %}
{{ response.prop.python_name }} = cast({{ response.prop.get_type_string() | as_unembedded_code }}, {{ response.source.attribute }})
{% endif %}
return {{ response.prop.python_name }}
"""
_PARSE = """\
{% if parsed_responses %}
{{ response.prop.python_name }}: {{ response.prop.get_type_string() | as_unembedded_code }} = read_body({{ response.prop | annotation | tojson }}, __models, {{ response.source.attribute }})
return {{ response.prop.python_name }}
"""


PATCHES = (
    Patch(
        "types.py.jinja",
        "UNSET is the runtime's, which leaves it out of models",
        "class Unset:\n    def __bool__(self) -> Literal[False]:\n        return False\n\n\n"
        "UNSET: Unset = Unset()\n",
        "",
    ),
    Patch(
        "types.py.jinja",
        "what the runtime offers, in place of the response class of the generator's own "
        "client",
        'T = TypeVar("T")\n',
        _TYPES_TAIL,
        to_end=True,
    ),
    Patch(
        "types.py.jinja",
        "imports of what is left",
        "from typing import BinaryIO, Generic, TypeVar, Literal, IO",
        "from typing import BinaryIO, IO",
    ),
    *_open_enum("str_enum.py.jinja", "StrEnum"),
    *_open_enum("int_enum.py.jinja", "IntEnum"),
    Patch(
        "literal_enum.py.jinja",
        "the runtime reads literals as the text they are",
        "\n{{ enum.get_class_name_snake_case() | upper }}_VALUES: set",
        "",
        to_end=True,
    ),
    Patch(
        "types.py.jinja",
        "UNSET is the runtime's, which leaves it out of models",
        "from attrs import define\n",
        "from dataclasses import dataclass\n\n"
        "from .._runtime.model.unset import UNSET, Unset\n",
    ),
    Patch(
        "types.py.jinja",
        "attrs would be imported for this class alone",
        "@define\nclass File",
        "@dataclass(slots=True)\nclass File",
    ),
    Patch(
        "endpoint_macros.py.jinja",
        "a body is read by the shape of its type, as the members of a model are",
        _STOCK_PARSE,
        _PARSE,
    ),
    *endpoint_patches.PATCHES,
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
        if (count := text.count(patch.before)) != patch.count:
            raise CodegenError(
                f"The generator's template {name} has changed: the text of our patch "
                f"({patch.why}) occurs {count} times, not {patch.count}. Compare the "
                "template with codegen/generate/template_patches.py and adapt the patch."
            )
        text = patch.apply(text)
    return text
