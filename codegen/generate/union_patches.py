"""Changes to the generator's templates by which every value finds its class."""

# ruff: noqa: E501 -- template text is matched as it stands
from __future__ import annotations

from .patch import Patch

_FAST_PATH = """\
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

_DISCRIMINATED = """\
    {% for inner_property in property.inner_properties %}
    {% if inner_property.data is defined %}
    {% set told = (inner_property.data.model_extra or {}).get("x-discriminated-by") %}
    {% if told %}
    {% import "property_templates/" + inner_property.template as inner_template %}
    if isinstance(data, dict) and (\
{% for member, values in told.items() %}\
{{ " or " if not loop.first else "" }}\
{% if values %}data.get({{ member | tojson }}) in {{ values | tojson }}\
{% else %}{{ member | tojson }} in data{% endif %}{% endfor %}):
        {{ inner_template.construct(inner_property, "data") | indent(8) }}
        return {{ inner_property.python_name }}
    {% endif %}
    {% endif %}
    {% endfor %}
"""

_SINGLE_CANDIDATE = """\
    {% set checks = [] %}
    {% for inner_property in property.inner_properties %}
    {% import "property_templates/" + inner_property.template as inner_template %}
    {% if inner_template.check_type_for_construct %}\
{% set _ = checks.append(inner_template.check_type_for_construct(inner_property, "data") | trim) %}\
{% endif %}
    {% if inner_property.get_type_string(no_optional=True) == PythonCode("Any") %}\
{% set _ = checks.extend(["isinstance(data, dict)", "isinstance(data, list)"]) %}\
{% endif %}
    {% endfor %}
"""
_FIRST_TRY = """\
    {% if inner_template.check_type_for_construct and (not loop.last or ns.contains_unmodified_properties) %}
    try:
"""
_ONLY_BRANCH = """\
    {% set check = inner_template.check_type_for_construct(inner_property, "data") | trim if inner_template.check_type_for_construct else "" %}
    {% if check in ("isinstance(data, dict)", "isinstance(data, list)") and checks.count(check) == 1 and (not loop.last or ns.contains_unmodified_properties) %}
    if {{ check }}:
        {{ inner_template.construct(inner_property, "data") | indent(8) }}
        return {{ inner_property.python_name }}
    {% elif inner_template.check_type_for_construct and (not loop.last or ns.contains_unmodified_properties) %}
    try:
"""
_COUNT = "    {% set ns = namespace(contains_unmodified_properties = false) %}\n"
_DATE_OR_TIME = "a union of date and date-time keeps the time, and the date"
_IS_TEXT = "isinstance({{ source }}, str)"

PATCHES = (
    Patch(
        "property_templates/union_property.py.jinja",
        "a nullable member needs no nested function; malformed stays an error",
        "{% macro construct(property, source) %}\n",
        _FAST_PATH,
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "the branch that the value names is taken, not the first that can be read",
        _COUNT,
        _DISCRIMINATED + _SINGLE_CANDIDATE + _COUNT,
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "where one branch alone takes objects (or lists), what is wrong inside one is an "
        "error, not an object left as it came",
        _FIRST_TRY,
        _ONLY_BRANCH,
    ),
    Patch(
        "property_templates/union_property.py.jinja",
        "a type that is only told to the type checker need not be loaded",
        "    return cast({{ property.get_type_string() | as_unembedded_code }}, data)\n",
        "    return cast({{ property.get_type_string() | as_unembedded_code | tojson }},"
        " data)\n",
    ),
    Patch(
        "property_templates/date_property.py.jinja",
        _DATE_OR_TIME,
        _IS_TEXT,
        "is_date_text({{ source }})",
    ),
    Patch(
        "property_templates/datetime_property.py.jinja",
        _DATE_OR_TIME,
        _IS_TEXT,
        "is_datetime_text({{ source }})",
    ),
    Patch(
        "model.py.jinja",
        "a member called like the module must not hide the object that is made",
        "{% set module_name = model.class_info.module_name %}\n",
        "{% set members = (model.required_properties + model.optional_properties)"
        ' | map(attribute="python_name") | list %}\n'
        "{% set module_name = model.class_info.module_name %}\n"
        '{% if module_name in members + ["cast", "cls", "d"] %}'
        '{% set module_name = "instance_" %}{% endif %}\n',
    ),
)
