"""Records of ``attachments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class Attachment(Record):
    """One of ``attachments``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    creator_name: Field[None | str | Unset] = Field("creator_name")
    deletable: Field[bool | None | Unset] = Field("deletable")
    deleted_at: Field[datetime.datetime | None | Unset] = Field("deleted_at", read_datetime)
    filename: Field[None | str | Unset] = Field("filename")
    filesize: Field[int | None | Unset] = Field("filesize")
    previewable: Field[bool | None | Unset] = Field("previewable")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    url: Field[None | str | Unset] = Field("url")
    view_in_new_tab: Field[bool | None | Unset] = Field("view_in_new_tab")
