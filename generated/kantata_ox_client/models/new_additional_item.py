from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewAdditionalItem(_Model):
    """An object that the document does not describe.

    Attributes:
        notes (str | None):
        amount (int | None): In units of the currency, not in cents.
        taxable (bool | None):
        workspace_id (int | str | None):
    """

    notes: str | None = None
    amount: int | None = None
    taxable: bool | None = None
    workspace_id: int | str | None = None
