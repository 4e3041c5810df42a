from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingNetworkCredentialsCreateRequest(_Model):
    """New network credentials of a connection.

    Attributes:
        network_credentials_identifier (str):
        network_credentials_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    network_credentials_identifier: str
    network_credentials_schema: _m.EinvoiceSchemaTypeEnum
