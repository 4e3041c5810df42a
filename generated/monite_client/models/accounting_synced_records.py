from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ObjectMatchTypes(_OpenStrEnum):
    BILL = "bill"
    CUSTOMER = "customer"
    PAYMENT_RECORD = "payment_record"
    PRODUCT = "product"
    RECEIVABLE = "receivable"
    VENDOR = "vendor"


class Platform(_OpenStrEnum):
    QUICKBOOKS = "quickbooks"
    QUICKBOOKS_ONLINE = "quickbooks_online"
    QUICKBOOKS_ONLINE_SANDBOX = "quickbooks_online_sandbox"
    XERO = "xero"


class ServiceProvidersEnum(_OpenStrEnum):
    CODAT = "codat"
    RAILZ = "railz"


class SyncRecordCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class SyncRecordResource(_Model):
    """An object, its counterpart in the accounting system and the state of their exchange.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        last_pulled_at (datetime.datetime):
        object_type (ObjectMatchTypes): Kind of object that is exchanged with the accounting system.
        sync_status (SyncStatus): State of a synchronized record.
        errors (Any):
        object_id (str | None):
        object_updated_at (datetime.datetime | None):
        platform (Platform | None):
        platform_object_id (str | None):
        platform_updated_at (datetime.datetime | None):
        provider (ServiceProvidersEnum | None):
        provider_object_id (str | None):
        provider_updated_at (datetime.datetime | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    last_pulled_at: datetime.datetime
    object_type: _m.ObjectMatchTypes
    sync_status: _m.SyncStatus
    errors: Any = None
    object_id: str | None = None
    object_updated_at: datetime.datetime | None = None
    platform: _m.Platform | None = None
    platform_object_id: str | None = None
    platform_updated_at: datetime.datetime | None = None
    provider: _m.ServiceProvidersEnum | None = None
    provider_object_id: str | None = None
    provider_updated_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class SyncRecordResourceList(_Model):
    """One page of synchronized records.

    Attributes:
        data (list[SyncRecordResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.SyncRecordResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class SyncStatus(_OpenStrEnum):
    DONE = "done"
    ERROR = "error"
    PENDING = "pending"
