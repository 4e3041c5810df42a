from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Source(_Model):
    """A means of payment at a gateway.

    Attributes:
        id (int | None): Identifier of the source.
        gateway (str | None): Gateway of the source.
        customer (str | Customer | None): Identifier of the customer; needed for a reusable source.
        usage (SourceUsage | None): Whether it serves once or many times. The server's default is 'single'.
        amount (float | None): Amount to charge.
        description (str | None): Text, at most 256 characters.
        return_url (str | None): Where the payer is sent afterwards.
        client (SourceClient | None):
        metadata (Metadata | None):
        status (SourceStatus | None):
        gateway_data (SourceGatewayData | None):
        card (Card | None):
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    gateway: str | None = None
    customer: str | _m.Customer | None = None
    usage: _m.SourceUsage | None = None
    amount: float | None = None
    description: str | None = None
    return_url: str | None = None
    client: _m.SourceClient | None = None
    metadata: _m.Metadata | None = None
    status: _m.SourceStatus | None = None
    gateway_data: _m.SourceGatewayData | None = None
    card: _m.Card | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
