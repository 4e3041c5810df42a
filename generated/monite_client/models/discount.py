from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Discount(_Model):
    """A discount, as an amount in minor units or as a percentage.

    Attributes:
        amount (int): In minor units of the currency, or in percent times 100, as type says.
        type_ (DiscountType): How a discount is stated.
    """

    amount: int
    type_: _m.DiscountType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
