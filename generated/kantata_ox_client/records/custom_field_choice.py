"""Records of ``custom_field_choices`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field import CustomField
    from .external_reference import ExternalReference


class CustomFieldChoice(Record):
    """One of ``custom_field_choices``; its fields are in ``raw``."""

    __slots__ = ()

    custom_field: ToOne[CustomField] = ToOne(("custom_field_id",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
