"""Records of ``attachments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class Attachment(Record):
    """One of ``attachments``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_name: Field[None | str] = Field("creator_name")
    deletable: Field[bool | None] = Field("deletable")
    deleted_at: Field[datetime.datetime | None] = Field("deleted_at", read_datetime)
    filename: Field[None | str] = Field("filename")
    filesize: Field[int | None] = Field("filesize")
    previewable: Field[bool | None] = Field("previewable")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    url: Field[None | str] = Field("url")
    view_in_new_tab: Field[bool | None] = Field("view_in_new_tab")
