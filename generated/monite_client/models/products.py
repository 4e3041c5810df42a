from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ProductCursorFields(_OpenStrEnum):
    NAME = "name"


@_model(kw_only=True, eq=False, repr=False)
class ProductServicePaginationResponse(_Model):
    """One page of products.

    Attributes:
        data (list[ProductServiceResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ProductServiceResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProductServiceRequest(_Model):
    """A new product or service.

    Attributes:
        name (str):
        description (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit_id (str | None):
        price (Price | None): A price in minor units, and its currency.
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): Product or service.
    """

    name: str
    description: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit_id: str | None = None
    price: _m.Price | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ProductServiceResponse(_Model):
    """A product or service of the entity's catalogue.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (str):
        name (str):
        description (str | None):
        entity_user_id (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit_id (str | None):
        price (Price | None):
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): The server's default is 'product'.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: str
    name: str
    description: str | None = None
    entity_user_id: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit_id: str | None = None
    price: _m.Price | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ProductServiceUpdate(_Model):
    """Changes to a product; what is left out stays.

    Attributes:
        description (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit_id (str | None):
        name (str | None):
        price (Price | None): A price in minor units, and its currency.
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): Product or service.
    """

    description: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit_id: str | None = None
    name: str | None = None
    price: _m.Price | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
