from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartEinvoicingCredentialSchema(_Model):
    """An address in the e-invoicing network.

    Attributes:
        network_identifier (str):
        network_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    network_identifier: str
    network_schema: _m.EinvoiceSchemaTypeEnum

    _marks: ClassVar[dict[str, list[Any]]] = {"network_schema": ["DE:VAT", "NL:KVK", "NL:VAT", "BE:VAT", "BE:EN"]}
