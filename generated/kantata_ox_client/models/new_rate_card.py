from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewRateCard(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_id (int | str): Id of the rate card set.
        currency (str):
        rate_card_set_version_id (int | str | None): Id of the rate card set version.
        external_reference (NewRateCardExternalReference | None): Counterpart of the record in an outside system.
    """

    rate_card_set_id: int | str
    currency: str
    rate_card_set_version_id: int | str | None = None
    external_reference: _m.NewRateCardExternalReference | None = None
