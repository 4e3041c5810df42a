"""Records of ``custom_field_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field import CustomField
    from .external_reference import ExternalReference


class CustomFieldSet(Record):
    """One of ``custom_field_sets``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_field_ids: Field[list[str] | None] = LazyField("custom_field_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    name: Field[None | str] = Field("name")
    subject_type: Field[None | str] = Field("subject_type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    custom_fields: ToMany[CustomField] = ToMany(("custom_field_ids",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
