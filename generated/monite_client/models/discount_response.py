from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DiscountResponse(_Model):
    """A discount, and the amount it comes to.

    Attributes:
        amount (int): In minor units of the currency, or in percent times 100, as type says.
        type_ (DiscountType): How a discount is stated.
        value (int | None): What the discount comes to, in the minor units of the currency.
    """

    amount: int
    type_: _m.DiscountType
    value: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
