from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreateEntityUserRequest(_Model):
    """A new entity user.

    Attributes:
        first_name (str):
        login (str):
        email (str | None):
        last_name (str | None):
        phone (str | None):
        role_id (str | None):
        title (str | None):
    """

    first_name: str
    login: str
    email: str | None = None
    last_name: str | None = None
    phone: str | None = None
    role_id: str | None = None
    title: str | None = None
