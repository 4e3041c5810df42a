"""Records of ``work_samples`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class WorkSample(Record):
    """One of ``work_samples``."""

    __slots__ = ()

    attachment_filename: Field[None | str] = Field("attachment_filename")
    attachment_id: Field[None | str] = Field("attachment_id")
    description: Field[None | str] = Field("description")
    title: Field[None | str] = Field("title")
    trapped_website_url: Field[None | str] = Field("trapped_website_url")
    website_url: Field[None | str] = Field("website_url")
