"""Records of ``custom_field_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .custom_field import CustomField
    from .external_reference import ExternalReference


class CustomFieldSet(Record):
    """One of ``custom_field_sets``; its fields are in ``raw``."""

    __slots__ = ()

    custom_fields: ToMany[CustomField] = ToMany(("custom_field_ids",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
