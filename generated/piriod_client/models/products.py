from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Product(_Model):
    """What plans are prices of.

    Attributes:
        id (str | None): Identifier of the product.
        name (str | None): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
        status (ProductStatus | None):
        archived (datetime.datetime | None): Moment of archiving.
        plans (list[Plan] | None): Prices of the product.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    name: str | None = None
    unit_label: str | None = None
    status: _m.ProductStatus | None = None
    archived: datetime.datetime | None = None
    plans: list[_m.Plan] | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProductInput(_Model):
    """What a caller may set of a Product.

    Attributes:
        name (str): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
    """

    name: str
    unit_label: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProductPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Product] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Product] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class ProductPatch(_Model):
    """What a caller may change of a Product; all of it optional.

    Attributes:
        name (str | None): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
    """

    name: str | None = None
    unit_label: str | None = None


class ProductStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"
