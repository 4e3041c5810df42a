"""Records of ``exports`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import AccountDataExportResultExportDefinition
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User


class Export(Record):
    """One of ``exports``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    export_definition: Field[AccountDataExportResultExportDefinition | None] = LazyField(
        "export_definition", AccountDataExportResultExportDefinition.from_dict
    )
    status: Field[None | str] = Field("status")
    user_id: Field[None | str] = Field("user_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
