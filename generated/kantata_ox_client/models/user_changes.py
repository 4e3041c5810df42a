from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UserChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        full_name (str | None):
        headline (str | None):
        email_address (str | None):
        external_reference (UserChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    full_name: str | None = None
    headline: str | None = None
    email_address: str | None = None
    external_reference: _m.UserChangesExternalReference | None = None
