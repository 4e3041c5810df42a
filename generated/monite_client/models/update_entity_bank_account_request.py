from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityBankAccountRequest(_Model):
    """Changes to a bank account of the entity; what is left out stays.

    Attributes:
        account_holder_name (str | None):
        display_name (str | None):
    """

    account_holder_name: str | None = None
    display_name: str | None = None
