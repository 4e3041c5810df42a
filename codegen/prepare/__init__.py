"""Prepare any corrected document for the generator, by the rules in ``rules/``.

Each rule answers one known shortcoming of openapi-python-client or one decision of
ours; it changes the copy that is generated from, never what is vendored, and reports
every place it touched. What a vendor's document gets wrong is no matter for this module
but for the vendor's ``overlay.yaml``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

import attrs

from ..openapi.load import Document
from ..openapi.schemas import schemas_of
from ..surface.xml import xml_bodies
from . import (
    composition as aliases,
)
from . import (
    defaults,
    enums,
    media,
    parameters,
    references,
    unions,
)
from . import (
    nullability as nulls,
)
from . import operations as operation_rules
from . import (
    read_write as splits,
)
from . import (
    schema_names as naming,
)


@attrs.frozen
class Note:
    """One place that a rule has changed."""

    rule: str
    where: str
    what: str


Rule = Callable[[Document], Iterator[tuple[str, str]]]


def normalise(document: Document) -> tuple[Document, list[Note]]:
    """Return a copy of ``document`` the generator can take whole, and the changes."""
    prepared = copy.deepcopy(document)
    schemas_of(prepared)
    notes = [
        Note(name_of(rule), where, what)
        for rule in RULES
        for where, what in rule(prepared)
    ]
    return prepared, notes


def name_of(rule: Rule) -> str:
    """What a rule is called in notes and documentation: ``read-write-split``."""
    return rule.__name__.replace("_", "-")


#: In this order: later rules rely on what earlier ones have put right.
RULES: tuple[Rule, ...] = (
    references.path_items,
    references.deep_references,
    operation_rules.one_tag,
    operation_rules.operation_ids,
    operation_rules.short_modules,
    operation_rules.callbacks,
    operation_rules.error_statuses,
    xml_bodies,
    media.shared_bodies,
    media.any_media,
    media.one_media,
    media.binary_bodies,
    media.binary_replies,
    media.binary_members,
    parameters.ignored_headers,
    parameters.parameter_contents,
    parameters.deep_objects,
    parameters.header_formats,
    parameters.cookies,
    parameters.path_values,
    nulls.parameter_nulls,
    parameters.separated_lists,
    parameters.wire_names,
    parameters.distinct_parameters,
    defaults.parameter_descriptions,
    aliases.boolean_schemas,
    aliases.free_arrays,
    enums.enum_types,
    aliases.constants,
    enums.constant_unions,
    defaults.server_defaults,
    aliases.reference_siblings,
    aliases.all_of,
    aliases.recursive_aliases,
    aliases.any_json,
    unions.required_alternatives,
    unions.explicit_mappings,
    unions.distributed_unions,
    naming.titles,
    naming.schema_names,
    splits.read_write_split,
    nulls.nullable_components,
    nulls.nullables,
    enums.enum_names,
    naming.inline_schemas,
    unions.told_branches,
    aliases.open_replies,
    nulls.nullable_members,
)
