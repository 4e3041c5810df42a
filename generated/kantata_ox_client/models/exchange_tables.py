from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetExchangeTableResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        id (GetExchangeTableResponse200Id | None):
    """

    id: _m.GetExchangeTableResponse200Id | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetExchangeTableResponse200Id(_Model):
    """An object that the document does not describe.

    Attributes:
        id (str | None):
        name (str | None):
        account_default (bool | None):
        insights_account_default (bool | None):
    """

    id: str | None = None
    name: str | None = None
    account_default: bool | None = None
    insights_account_default: bool | None = None
