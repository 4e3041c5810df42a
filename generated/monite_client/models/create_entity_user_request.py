from __future__ import annotations

from uuid import UUID

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
        role_id (UUID | None):
        title (str | None):
    """

    first_name: str
    login: str
    email: str | None = None
    last_name: str | None = None
    phone: str | None = None
    role_id: UUID | None = None
    title: str | None = None
