from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingConnectionList(_Model):
    """The accounting connections of an entity.

    Attributes:
        data (list[AccountingConnectionResponse]):
    """

    data: list[_m.AccountingConnectionResponse]


@_model(kw_only=True, eq=False, repr=False)
class AccountingConnectionResponse(_Model):
    """A connection of an entity to an accounting system; connection_url is where a person sets it up.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        connection_url (str):
        business_info (BusinessInfoSchema | None):
        errors (list[ErrorSchema] | None):
        last_pull (datetime.datetime | None):
        platform (str | None):
        status (ConnectionStatus | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    connection_url: str
    business_info: _m.BusinessInfoSchema | None = None
    errors: list[_m.ErrorSchema] | None = None
    last_pull: datetime.datetime | None = None
    platform: str | None = None
    status: _m.ConnectionStatus | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingMessageResponse(_Model):
    """A confirmation in words.

    Attributes:
        message (str):
    """

    message: str


@_model(kw_only=True, eq=False, repr=False)
class BusinessInfoSchema(_Model):
    """The business as the accounting system knows it.

    Attributes:
        base_currency (str | None):
        email (str | None):
        legal_name (str | None):
        name (str | None):
        type_ (str | None):
    """

    base_currency: str | None = None
    email: str | None = None
    legal_name: str | None = None
    name: str | None = None
    type_: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class ConnectionStatus(_OpenStrEnum):
    CONNECTED = "connected"
    DEAUTHORIZED = "deauthorized"
    DISCONNECTED = "disconnected"
    PENDING_AUTH = "pending_auth"


@_model(kw_only=True, eq=False, repr=False)
class ErrorSchema(_Model):
    """What a request failed of. Some replies also carry a `type`, such as missing_api_version.

    Attributes:
        message (str): What went wrong.
    """

    message: str
