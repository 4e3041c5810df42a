"""Records of ``workspace_groups`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .rate_card_set import RateCardSet
    from .workspace import Workspace


class WorkspaceGroup(Record):
    """One of ``workspace_groups``."""

    __slots__ = ()

    address: Field[None | str | Unset] = Field("address")
    company: Field[bool | None | Unset] = Field("company")
    contact_name: Field[None | str | Unset] = Field("contact_name")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    email: Field[None | str | Unset] = Field("email")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    name: Field[None | str | Unset] = Field("name")
    notes: Field[None | str | Unset] = Field("notes")
    phone_number: Field[None | str | Unset] = Field("phone_number")
    rate_card_set_ids: Field[list[str] | None | Unset] = LazyField("rate_card_set_ids")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    website: Field[None | str | Unset] = Field("website")
    workspace_ids: Field[list[str] | None | Unset] = LazyField("workspace_ids")

    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    rate_card_sets: ToMany[RateCardSet] = ToMany(("rate_card_set_ids",), ("rate_card_sets",))
    workspaces: ToMany[Workspace] = ToMany(("workspace_ids",), ("workspaces",))
