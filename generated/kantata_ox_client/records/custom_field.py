"""Records of ``custom_fields`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field_choice import CustomFieldChoice
    from .custom_field_set import CustomFieldSet
    from .external_reference import ExternalReference
    from .user import User


class CustomField(Record):
    """One of ``custom_fields``."""

    __slots__ = ()

    choice_ids: Field[list[str] | None] = LazyField("choice_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    custom_field_set_id: Field[None | str] = Field("custom_field_set_id")
    default_text: Field[None | str] = Field("default_text")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    name: Field[None | str] = Field("name")
    read_access: Field[int | None] = Field("read_access")
    unique_constraint: Field[bool | None] = Field("unique_constraint")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    value_type: Field[None | str] = Field("value_type")
    write_access: Field[int | None] = Field("write_access")

    choices: ToMany[CustomFieldChoice] = ToMany(("choice_ids",), ("custom_field_choices",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    custom_field_set: ToOne[CustomFieldSet] = ToOne(("custom_field_set_id",), ("custom_field_sets",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
