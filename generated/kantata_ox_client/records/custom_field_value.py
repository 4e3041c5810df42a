"""Records of ``custom_field_values`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field import CustomField
    from .custom_field_choice import CustomFieldChoice
    from .external_reference import ExternalReference
    from .user import User


class CustomFieldValue(Record):
    """One of ``custom_field_values``; its fields are in ``raw``."""

    __slots__ = ()

    custom_field: ToOne[CustomField] = ToOne(("custom_field_id",), ("custom_fields",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    selected_choices: ToMany[CustomFieldChoice] = ToMany(("selected_choice_ids",), ("custom_field_choices",))
    setter: ToOne[User] = ToOne(("setter_id",), ("users",))
    subject: ToOne[Record] = ToOne(("subject_ref",))
