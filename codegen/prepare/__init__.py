"""Prepare any corrected document for the generator, by the rules in this folder.

Each rule makes up for one known shortcoming of openapi-python-client or one decision of
ours; it changes the copy that is generated from, never what is vendored, and reports
every place it touched. What a vendor's document gets wrong is a matter for the
vendor's ``overlay.yaml``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

import attrs

from ..openapi.schemas import schemas_of
from ..openapi.walk import Document
from . import (
    composition,
    defaults,
    enums,
    inheritance,
    json_values,
    media,
    nullability,
    overlaps,
    parameters,
    read_write,
    record_ids,
    references,
    schema_names,
    unions,
    words,
    wrapped_bodies,
)
from . import operations as operation_rules
from .xml import xml_bodies


@attrs.frozen
class AppliedRule:
    """One place that a rule has changed."""

    rule: str
    where: str
    what: str


Rule = Callable[[Document], Iterator[tuple[str, str]]]


def prepare(document: Document) -> tuple[Document, list[AppliedRule]]:
    """Return a copy of ``document`` the generator can take whole, and the changes."""
    prepared = copy.deepcopy(document)
    schemas_of(prepared)
    notes = [
        AppliedRule(name_of(rule), where, what)
        for rule in RULES
        for where, what in rule(prepared)
    ]
    return prepared, notes


def name_of(rule: Rule) -> str:
    """What a rule is called in notes and documentation: ``read-write-split``."""
    return rule.__name__.replace("_", "-")


#: In this order: later rules rely on what earlier ones have put right.
RULES: tuple[Rule, ...] = (
    defaults.title_and_version,
    references.deep_references,
    references.path_items,
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
    media.binary_responses,
    media.binary_members,
    parameters.ignored_headers,
    parameters.form_encodings,
    parameters.parameter_contents,
    parameters.deep_objects,
    parameters.path_values,
    nullability.parameter_nulls,
    parameters.flags,
    parameters.scalar_items,
    parameters.separated_lists,
    parameters.wire_names,
    parameters.distinct_parameters,
    defaults.deprecated_parts,
    defaults.parameter_descriptions,
    json_values.boolean_schemas,
    json_values.free_arrays,
    enums.enum_types,
    enums.constants,
    enums.constant_unions,
    defaults.server_defaults,
    words.parameter_words,
    composition.reference_siblings,
    inheritance.listed_children,
    composition.all_of,
    composition.recursive_aliases,
    json_values.any_json,
    unions.required_alternatives,
    unions.explicit_mappings,
    unions.lone_branches,
    unions.distributed_unions,
    overlaps.overlapping_all_of,
    wrapped_bodies.wrapped_bodies,
    schema_names.titles,
    schema_names.schema_names,
    read_write.read_write_split,
    record_ids.record_ids,
    nullability.nullable_components,
    nullability.nullables,
    enums.enum_names,
    schema_names.inline_schemas,
    unions.discriminated_branches,
    nullability.open_responses,
    nullability.nullable_members,
)
