from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
