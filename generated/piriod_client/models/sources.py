from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Card(_Model):
    """A payment card, masked.

    Attributes:
        brand (str | None): Card brand.
        last4 (str | None): Last four digits.
        exp_month (Any): Month of expiry.
        exp_year (Any): Year of expiry.
    """

    brand: str | None = None
    last4: str | None = None
    exp_month: Any = None
    exp_year: Any = None


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


@_model(kw_only=True, eq=False, repr=False)
class SourceClient(_Model):
    """The client of the source; its members are not described."""


@_model(kw_only=True, eq=False, repr=False)
class SourceGatewayData(_Model):
    """Data of the gateway; its members are not described."""


@_model(kw_only=True, eq=False, repr=False)
class SourceInput(_Model):
    """What a caller may set of a Source.

    Attributes:
        gateway (str): Gateway of the source.
        customer (str | None): Identifier of the customer; needed for a reusable source.
        usage (SourceUsage | None): How often a source serves.
        amount (float | None): Amount to charge.
        description (str | None): Text, at most 256 characters.
        return_url (str | None): Where the payer is sent afterwards.
        client (SourceClient | None): The client of the source; its members are not described.
        metadata (Metadata | None): Members of the caller's own.
    """

    gateway: str
    customer: str | None = None
    usage: _m.SourceUsage | None = None
    amount: float | None = None
    description: str | None = None
    return_url: str | None = None
    client: _m.SourceClient | None = None
    metadata: _m.Metadata | None = None


@_model(kw_only=True, eq=False, repr=False)
class SourcePage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Source] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Source] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


class SourceStatus(_OpenStrEnum):
    CHARGEABLE = "chargeable"
    CONSUMED = "consumed"
    FAILED = "failed"
    FINALIZED = "finalized"
    PENDING = "pending"
    REQUIRES_AUTHORIZATION = "requires_authorization"
    WAITING_AUTHORIZATION = "waiting_authorization"


class SourceUsage(_OpenStrEnum):
    REUSABLE = "reusable"
    SINGLE = "single"
