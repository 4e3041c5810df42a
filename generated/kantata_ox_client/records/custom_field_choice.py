"""Records of ``custom_field_choices`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field import CustomField
    from .external_reference import ExternalReference


class CustomFieldChoice(Record):
    """One of ``custom_field_choices``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_field_id: Field[None | str] = Field("custom_field_id")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    label: Field[None | str] = Field("label")
    position: Field[int | None] = Field("position")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    custom_field: ToOne[CustomField] = ToOne(("custom_field_id",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
