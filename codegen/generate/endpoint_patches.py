"""Changes that leave a request builder and a parser of each operation.

The generator writes five more functions per operation and a client for them. Our
resources send requests themselves, so nobody would call those.
"""

# ruff: noqa: E501 -- template text is matched as it stands
from __future__ import annotations

from ..prepare.media import AS_BYTES
from .patch import Patch

_STOCK_BODY = """\
    {{ header_params(endpoint) | indent(4) }}

    {{ cookie_params(endpoint) | indent(4) }}

    {{ query_params(endpoint) | indent(4) }}

    _kwargs: dict[str, Any] = {
"""
_VALUES = """\
    _kwargs: dict[str, Any] = {
        "method": "{{ endpoint.method }}",
        {% if endpoint.path_parameters %}
        "path": {
            {% for parameter in endpoint.path_parameters %}
            "{{ parameter.name | in_double_quote_literal }}": {{ parameter.python_name }},
            {% endfor %}
        },
        {% endif %}
        {% for place, parameters in [
            ("params", endpoint.query_parameters),
            ("headers", endpoint.header_parameters),
            ("cookies", endpoint.cookie_parameters),
        ] %}
        {% if parameters %}
        "{{ place }}": _stated_values({
            {% for parameter in parameters %}
            "{{ parameter.name | in_double_quote_literal }}": {{ parameter.python_name }},
            {% endfor %}
        }),
        {% endif %}
        {% endfor %}
    }
{% for body in endpoint.bodies %}
    _add_body(_kwargs, "{{ body.body_type }}", "{{ MEDIA }}", body)
{% endfor %}
    return _kwargs

"""

_NO_CLIENT = "the generator's own client is not part of the package"
_MODULE = "endpoint_module.py.jinja"

PATCHES = (
    Patch(
        _MODULE,
        "names in annotations need not be loaded",
        "from http import HTTPStatus\nfrom typing import Any, cast\n",
        "from __future__ import annotations\n\nfrom typing import Any, cast\n",
    ),
    Patch(
        _MODULE,
        _NO_CLIENT,
        "from ...client import AuthenticatedClient, Client\n",
        "from ...._runtime.model.bodies import read_body\n"
        # No word of a vendor begins with an underscore: these hide no argument.
        "from ...._runtime.model.sending import add_body as _add_body\n"
        "from ...._runtime.model.sending import stated_values as _stated_values\n"
        "from ... import models as __models\n",
    ),
    Patch(
        _MODULE,
        _NO_CLIENT,
        "from ...types import Response, UNSET\nfrom ... import errors\n",
        "from ...types import UNSET, Unset\n",
    ),
    Patch(
        _MODULE,
        "values become text in the runtime, by one writer for every place",
        _STOCK_BODY,
        _VALUES.replace(
            "{{ MEDIA }}",
            # Bytes are marked for the generator, not for the server.
            f"{{{{ body.content_type | in_double_quote_literal | replace('{AS_BYTES}', '') }}}}",
        ),
        until="    return _kwargs\n\n",
    ),
    Patch(
        _MODULE,
        _NO_CLIENT,
        "def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response)",
        "def _{{ python_identifier(endpoint.name) }}_response(response: httpx.Response)",
    ),
    Patch(
        _MODULE,
        "the operations of one tag share a module",
        "def _get_kwargs(",
        "def _{{ python_identifier(endpoint.name) }}_kwargs(",
    ),
    Patch(
        _MODULE,
        "the runtime raises for a status that the document does not name",
        "    if client.raise_on_unexpected_status:\n"
        "        raise errors.UnexpectedStatus(response.status_code, response.content)\n"
        "    else:\n"
        "        return None\n",
        "    return None\n",
    ),
    Patch(
        _MODULE,
        _NO_CLIENT,
        "\n\ndef _build_response(",
        "",
        to_end=True,
    ),
)
