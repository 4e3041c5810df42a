from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class InvoiceRenderingSettings(_Model):
    """What the PDF of an invoice shows.

    Attributes:
        display_entity_bank_account (bool | None): The server's default is True.
    """

    display_entity_bank_account: bool | None = None
