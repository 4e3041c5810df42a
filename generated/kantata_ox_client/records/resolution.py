"""Records of ``resolutions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class Resolution(Record):
    """One of ``resolutions``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    description: Field[None | str] = Field("description")
    target_id: Field[int | None] = Field("target_id")
    target_type: Field[None | str] = Field("target_type")
    type_: Field[None | str] = Field("type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[int | None] = Field("user_id")
