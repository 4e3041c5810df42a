from __future__ import annotations

from typing import Any, ClassVar

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


@_model(kw_only=True, eq=False, repr=False)
class CounterpartEinvoicingCredentialResponseList(_Model):
    """The e-invoicing credentials of a counterpart.

    Attributes:
        data (list[CounterpartEinvoicingCredentialResponse]):
    """

    data: list[_m.CounterpartEinvoicingCredentialResponse]


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


@_model(kw_only=True, eq=False, repr=False)
class CreateCounterpartEinvoicingCredentialCounterpartVatId(_Model):
    """New e-invoicing credentials that take a stored VAT id.

    Attributes:
        counterpart_vat_id_id (str):
    """

    counterpart_vat_id_id: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateCounterpartEinvoicingCredentialSchema(_Model):
    """Changes to e-invoicing credentials; what is left out stays.

    Attributes:
        network_identifier (str | None):
        network_schema (EinvoiceSchemaTypeEnum | None): Scheme of an identifier in the e-invoicing network.
    """

    network_identifier: str | None = None
    network_schema: _m.EinvoiceSchemaTypeEnum | None = None
