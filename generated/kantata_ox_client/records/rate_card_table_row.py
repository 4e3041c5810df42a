"""Records of ``rate_card_table_rows`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class RateCardTableRow(Record):
    """One of ``rate_card_table_rows``."""

    __slots__ = ()

    rate_card_set_id: Field[int | None] = Field("rate_card_set_id")
    rate_card_set_version_id: Field[int | None] = Field("rate_card_set_version_id")
    role_id: Field[int | None] = Field("role_id")
    name: Field[None | str] = Field("name")
    removable: Field[bool | None] = Field("removable")
    cells: Field[Any | None] = Field("cells")
