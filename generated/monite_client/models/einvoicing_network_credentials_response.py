from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingNetworkCredentialsResponse(_Model):
    """Network credentials of a connection.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        einvoicing_connection_id (str):
        network_credentials_identifier (str):
        network_credentials_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    einvoicing_connection_id: str
    network_credentials_identifier: str
    network_credentials_schema: _m.EinvoiceSchemaTypeEnum
