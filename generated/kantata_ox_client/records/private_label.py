"""Records of ``private_label`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class PrivateLabel(Record):
    """One of ``private_label``."""

    __slots__ = ()

    business_name: Field[None | str | Unset] = Field("business_name")
    button_color: Field[None | str | Unset] = Field("button_color")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    custom_login_message: Field[None | str | Unset] = Field("custom_login_message")
    header_color: Field[None | str | Unset] = Field("header_color")
    left_nav_background_color: Field[None | str | Unset] = Field("left_nav_background_color")
    left_nav_button_color: Field[None | str | Unset] = Field("left_nav_button_color")
    link_color: Field[None | str | Unset] = Field("link_color")
    logo_url: Field[None | str | Unset] = Field("logo_url")
    state: Field[None | str | Unset] = Field("state")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
