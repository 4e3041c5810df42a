from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityUserRequest(_Model):
    """Changes to an entity user; what is left out stays.

    Attributes:
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        login (str | None):
        phone (str | None):
        role_id (str | None):
        title (str | None):
    """

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    login: str | None = None
    phone: str | None = None
    role_id: str | None = None
    title: str | None = None
