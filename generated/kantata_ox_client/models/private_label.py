from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PrivateLabel(_Model):
    """Branding of the account.

    Attributes:
        business_name (str | None):
        button_color (str | None):
        created_at (datetime.datetime | None):
        custom_login_message (str | None):
        header_color (str | None):
        left_nav_background_color (str | None):
        left_nav_button_color (str | None):
        link_color (str | None):
        logo_url (str | None):
        state (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    business_name: str | None = None
    button_color: str | None = None
    created_at: datetime.datetime | None = None
    custom_login_message: str | None = None
    header_color: str | None = None
    left_nav_background_color: str | None = None
    left_nav_button_color: str | None = None
    link_color: str | None = None
    logo_url: str | None = None
    state: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
