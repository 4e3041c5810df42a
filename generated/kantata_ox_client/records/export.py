"""Records of ``exports`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models.account_data_export_result_export_definition import AccountDataExportResultExportDefinition
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .user import User


class Export(Record):
    """One of ``exports``."""

    __slots__ = ()

    account_id: Field[int | None | Unset] = Field("account_id")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    export_definition: Field[AccountDataExportResultExportDefinition | None | Unset] = LazyField(
        "export_definition", AccountDataExportResultExportDefinition.from_dict
    )
    status: Field[None | str | Unset] = Field("status")
    user_id: Field[None | str | Unset] = Field("user_id")

    user: ToOne[User] = ToOne(("user_id",), ("users",))
