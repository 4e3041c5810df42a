from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartEinvoicingCredentialResponse(_Model):
    """An address of a counterpart in the e-invoicing network.

    Attributes:
        id (str):
        network_identifier (str):
        network_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    id: str
    network_identifier: str
    network_schema: _m.EinvoiceSchemaTypeEnum
