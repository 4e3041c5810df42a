from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRateCardSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set (NewRateCardSet):
    """

    rate_card_set: _m.NewRateCardSet


@_model(kw_only=True, eq=False, repr=False)
class NewRateCardSet(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
    """

    title: str


@_model(kw_only=True, eq=False, repr=False)
class RateCardSetChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
    """

    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateRateCardSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set (RateCardSetChanges):
    """

    rate_card_set: _m.RateCardSetChanges
