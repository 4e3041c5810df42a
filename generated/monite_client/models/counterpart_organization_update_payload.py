from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationUpdatePayload(_Model):
    """Changes to the organization of a counterpart.

    Attributes:
        email (str | None):
        is_customer (bool | None):
        is_vendor (bool | None):
        legal_name (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
    """

    email: str | None = None
    is_customer: bool | None = None
    is_vendor: bool | None = None
    legal_name: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None
