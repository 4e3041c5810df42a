from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class VendorChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        archived (bool | None):
        external_reference (VendorChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    archived: bool | None = None
    external_reference: _m.VendorChangesExternalReference | None = None
