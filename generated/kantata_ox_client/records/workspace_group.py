"""Records of ``workspace_groups`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .rate_card_set import RateCardSet
    from .workspace import Workspace


class WorkspaceGroup(Record):
    """One of ``workspace_groups``."""

    __slots__ = ()

    address: Field[None | str] = Field("address")
    company: Field[bool | None] = Field("company")
    contact_name: Field[None | str] = Field("contact_name")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    email: Field[None | str] = Field("email")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    name: Field[None | str] = Field("name")
    notes: Field[None | str] = Field("notes")
    phone_number: Field[None | str] = Field("phone_number")
    rate_card_set_ids: Field[list[str] | None] = LazyField("rate_card_set_ids")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    website: Field[None | str] = Field("website")
    workspace_ids: Field[list[str] | None] = LazyField("workspace_ids")

    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    rate_card_sets: ToMany[RateCardSet] = ToMany(("rate_card_set_ids",), ("rate_card_sets",))
    workspaces: ToMany[Workspace] = ToMany(("workspace_ids",), ("workspaces",))
