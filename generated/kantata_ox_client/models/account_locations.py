from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountLocationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        archived (bool | None):
    """

    name: str | None = None
    archived: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateAccountLocationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        account_location (NewAccountLocation):
    """

    account_location: _m.NewAccountLocation


@_model(kw_only=True, eq=False, repr=False)
class NewAccountLocation(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        archived (bool | None):
    """

    name: str | None = None
    archived: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateAccountLocationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        account_location (AccountLocationChanges):
    """

    account_location: _m.AccountLocationChanges
