from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingCredentials(_Model):
    """An address of the entity in the e-invoicing network.

    Attributes:
        id (str):
        network_identifier (str):
        network_schema (str):
    """

    id: str
    network_identifier: str
    network_schema: str
