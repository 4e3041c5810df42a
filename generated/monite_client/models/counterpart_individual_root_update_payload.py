from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualRootUpdatePayload(_Model):
    """Changes to a counterpart that is an individual.

    Attributes:
        individual (CounterpartIndividualUpdatePayload): Changes to the individual of a counterpart.
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    individual: _m.CounterpartIndividualUpdatePayload
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"individual": []}
