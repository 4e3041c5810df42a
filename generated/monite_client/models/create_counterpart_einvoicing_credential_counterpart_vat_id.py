from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreateCounterpartEinvoicingCredentialCounterpartVatId(_Model):
    """New e-invoicing credentials that take a stored VAT id.

    Attributes:
        counterpart_vat_id_id (str):
    """

    counterpart_vat_id_id: str
