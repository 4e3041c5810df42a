"""Records of ``submissions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field, LazyField
from ..models.submission_permissions import SubmissionPermissions
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class Submission(Record):
    """One of ``submissions``."""

    __slots__ = ()

    comment: Field[None | str | Unset] = Field("comment")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    currency: Field[None | str | Unset] = Field("currency")
    currency_base_unit: Field[int | None | Unset] = Field("currency_base_unit")
    currency_symbol: Field[None | str | Unset] = Field("currency_symbol")
    current_resolution_created_at_date: Field[datetime.datetime | None | Unset] = Field(
        "current_resolution_created_at_date", read_datetime
    )
    current_resolution_creator_id: Field[int | None | Unset] = Field("current_resolution_creator_id")
    current_resolution_description: Field[None | str | Unset] = Field("current_resolution_description")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    line_item_total_formatted: Field[None | str | Unset] = Field("line_item_total_formatted")
    line_item_total_in_cents: Field[int | None | Unset] = Field("line_item_total_in_cents")
    permissions: Field[None | SubmissionPermissions | Unset] = LazyField("permissions", SubmissionPermissions.from_dict)
    resolution_description: Field[None | str | Unset] = Field("resolution_description")
    status: Field[None | str | Unset] = Field("status")
    title: Field[None | str | Unset] = Field("title")
    type_: Field[None | str | Unset] = Field("type")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    user_id: Field[None | str | Unset] = Field("user_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")
