from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartBankAccountResourceList(_Model):
    """The bank accounts of a counterpart.

    Attributes:
        data (list[CounterpartBankAccountResponse]):
    """

    data: list[_m.CounterpartBankAccountResponse]
