"""Records of ``custom_field_values`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import CustomFieldValueSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field import CustomField
    from .custom_field_choice import CustomFieldChoice
    from .external_reference import ExternalReference
    from .user import User


class CustomFieldValue(Record):
    """One of ``custom_field_values``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    can_edit: Field[bool | None] = Field("can_edit")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_field_id: Field[None | str] = Field("custom_field_id")
    custom_field_name: Field[None | str] = Field("custom_field_name")
    display_value: Field[None | str] = Field("display_value")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    selected_choice_ids: Field[list[str] | None] = LazyField("selected_choice_ids")
    setter_id: Field[None | str] = Field("setter_id")
    subject_id: Field[int | None] = Field("subject_id")
    subject_ref: Field[CustomFieldValueSubjectRef | None] = LazyField(
        "subject_ref", CustomFieldValueSubjectRef.from_dict
    )
    subject_type: Field[None | str] = Field("subject_type")
    type_: Field[None | str] = Field("type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    value: Field[None | str] = Field("value")

    custom_field: ToOne[CustomField] = ToOne(("custom_field_id",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    selected_choices: ToMany[CustomFieldChoice] = ToMany(("selected_choice_ids",), ("custom_field_choices",))
    setter: ToOne[User] = ToOne(("setter_id",), ("users",))
    subject: ToOne[Record] = ToOne(("subject_ref",))
