"""Records of ``resolutions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class Resolution(Record):
    """One of ``resolutions``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    description: Field[None | str | Unset] = Field("description")
    target_id: Field[int | None | Unset] = Field("target_id")
    target_type: Field[None | str | Unset] = Field("target_type")
    type_: Field[None | str | Unset] = Field("type")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    user_id: Field[int | None | Unset] = Field("user_id")
