from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRateCardSetVersionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_version (NewRateCardSetVersion):
    """

    rate_card_set_version: _m.NewRateCardSetVersion


@_model(kw_only=True, eq=False, repr=False)
class NewRateCardSetVersion(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_id (int | str): Id of the rate card set.
        effective_date (datetime.date | None):
    """

    rate_card_set_id: int | str
    effective_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class PublishRateCardSetVersionResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        activated (bool | None):
    """

    activated: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class RateCardSetVersionChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        effective_date (datetime.date | None):
    """

    effective_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateRateCardSetVersionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_version (RateCardSetVersionChanges):
    """

    rate_card_set_version: _m.RateCardSetVersionChanges
