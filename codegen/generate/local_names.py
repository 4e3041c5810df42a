"""Local names of the generated functions, which no word of a vendor can be.

The arguments of a request builder are called as the vendor's parameters are. What the
generator derives from a vendor's word never begins with an underscore: with one, a
local name hides no argument, and no argument hides it.
"""

from __future__ import annotations

from .patch import Patch

_WHY = "a parameter of the vendor may be called like a local name"
_MODULE = "endpoint_module.py.jinja"
_MACROS = "endpoint_macros.py.jinja"
_LIST = "property_templates/list_property.py.jinja"


def _renamed(template: str, text: str, name: str, count: int = 1) -> Patch:
    return Patch(template, _WHY, text, text.replace(name, f"_{name}"), count)


PATCHES = (
    Patch(_MODULE, _WHY, "import quote\n", "import quote as _quote\n"),
    _renamed(_MODULE, '=quote(str({{parameter.python_name}}), safe="")', "quote"),
    _renamed(_MODULE, "params,\n        {% endif %}", "params"),
    _renamed(_MODULE, ": cookies,", "cookies"),
    _renamed(_MODULE, 'headers["Content-Type"]', "headers", count=4),
    _renamed(_MODULE, "= headers\n", "headers"),
    _renamed(_MACROS, "headers: dict", "headers"),
    _renamed(_MACROS, "'headers[\"'", "headers"),
    _renamed(_MACROS, "\ncookies = {}", "cookies"),
    _renamed(_MACROS, 'cookies["{{', "cookies", count=2),
    _renamed(_MACROS, "\nparams: dict", "params"),
    _renamed(_MACROS, '\nparams["{{', "params"),
    _renamed(_MACROS, '"params.update', "params"),
    _renamed(_MACROS, '"json_" +', "json_"),
    Patch(
        _MACROS,
        _WHY,
        "params = {k: v for k, v in params.items()"
        " if v is not UNSET and v is not None}",
        "_params = {_k: _v for _k, _v in _params.items()"
        " if _v is not UNSET and _v is not None}",
    ),
    Patch(
        _LIST,
        _WHY,
        'inner_source = inner_property.python_name + "_data"',
        'inner_source = "_" + inner_property.python_name + "_data"',
        count=2,
    ),
)
