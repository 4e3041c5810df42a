from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityFields(_Model):
    """Which members of the entity an invoice needs.

    Attributes:
        tax_id (FieldSchema | None): The server's default is {'description': 'Tax id of the entity; entities without VAT
            need it.', 'required': False}.
        vat_id (FieldSchema | None): The server's default is {'description': 'VAT id of the entity; entities with VAT
            need it.', 'required': False}.
    """

    tax_id: _m.FieldSchema | None = None
    vat_id: _m.FieldSchema | None = None
