"""Records of ``private_label`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class PrivateLabel(Record):
    """One of ``private_label``."""

    __slots__ = ()

    business_name: Field[None | str] = Field("business_name")
    button_color: Field[None | str] = Field("button_color")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    custom_login_message: Field[None | str] = Field("custom_login_message")
    header_color: Field[None | str] = Field("header_color")
    left_nav_background_color: Field[None | str] = Field("left_nav_background_color")
    left_nav_button_color: Field[None | str] = Field("left_nav_button_color")
    link_color: Field[None | str] = Field("link_color")
    logo_url: Field[None | str] = Field("logo_url")
    state: Field[None | str] = Field("state")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
