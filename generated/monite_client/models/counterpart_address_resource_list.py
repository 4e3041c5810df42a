from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartAddressResourceList(_Model):
    """The addresses of a counterpart.

    Attributes:
        data (list[CounterpartAddressResponseWithCounterpartID]):
    """

    data: list[_m.CounterpartAddressResponseWithCounterpartID]
