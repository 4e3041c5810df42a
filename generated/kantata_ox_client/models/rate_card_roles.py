from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRateCardRoleBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_role (NewRateCardRole):
    """

    rate_card_role: _m.NewRateCardRole


@_model(kw_only=True, eq=False, repr=False)
class NewRateCardRole(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_version_id (int | str): Id of the rate card version.
        role_id (int | str): Id of the role.
        rate (int):
    """

    rate_card_version_id: int | str
    role_id: int | str
    rate: int


@_model(kw_only=True, eq=False, repr=False)
class RateCardRoleChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        rate (int | None):
    """

    rate: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateRateCardRoleBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_role (RateCardRoleChanges):
    """

    rate_card_role: _m.RateCardRoleChanges
