from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCounterpartEinvoicingCredentialSchema(_Model):
    """Changes to e-invoicing credentials; what is left out stays.

    Attributes:
        network_identifier (str | None):
        network_schema (EinvoiceSchemaTypeEnum | None): Scheme of an identifier in the e-invoicing network.
    """

    network_identifier: str | None = None
    network_schema: _m.EinvoiceSchemaTypeEnum | None = None
