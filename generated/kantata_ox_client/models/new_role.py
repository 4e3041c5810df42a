from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewRole(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        external_reference (NewRoleExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    external_reference: _m.NewRoleExternalReference | None = None
