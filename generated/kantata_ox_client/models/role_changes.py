from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RoleChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        external_reference (RoleChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    external_reference: _m.RoleChangesExternalReference | None = None
