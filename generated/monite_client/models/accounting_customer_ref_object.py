from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountingCustomerRefObject(_Model):
    """A customer in the accounting system.

    Attributes:
        id (str):
        company_name (str | None):
    """

    id: str
    company_name: str | None = None
