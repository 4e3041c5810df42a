"""Records of ``custom_fields`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field_choice import CustomFieldChoice
    from .custom_field_set import CustomFieldSet
    from .external_reference import ExternalReference
    from .user import User


class CustomField(Record):
    """One of ``custom_fields``; its fields are in ``raw``."""

    __slots__ = ()

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    choices: ToMany[CustomFieldChoice] = ToMany(("choice_ids",), ("custom_field_choices",))
    custom_field_set: ToOne[CustomFieldSet] = ToOne(("custom_field_set_id",), ("custom_field_sets",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
