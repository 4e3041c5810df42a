from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartEinvoicingCredentialResponse(_Model):
    """An address of a counterpart in the e-invoicing network.

    Attributes:
        id (UUID):
        network_identifier (str):
        network_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    id: UUID
    network_identifier: str
    network_schema: _m.EinvoiceSchemaTypeEnum
