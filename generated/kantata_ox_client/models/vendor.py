from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Vendor(_Model):
    """Firm from which expenses are bought.

    Attributes:
        archived (bool | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        externally_managed (bool | None):
        in_use (bool | None):
        name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    archived: bool | None = None
    external_reference_ids: list[str] | None = None
    externally_managed: bool | None = None
    in_use: bool | None = None
    name: str | None = None
    id: str | None = None
