from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityBase(_Model):
    """Members of the entity to show on a receivable.

    Attributes:
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        website (str | None):
    """

    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    website: str | None = None
