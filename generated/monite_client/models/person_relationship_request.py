from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PersonRelationshipRequest(_Model):
    """What a new person is in the entity.

    Attributes:
        director (bool | None): The server's default is False.
        executive (bool | None): The server's default is False.
        owner (bool | None): The server's default is False.
        percent_ownership (float | None):
        representative (bool | None): The server's default is False.
        title (str | None):
    """

    director: bool | None = None
    executive: bool | None = None
    owner: bool | None = None
    percent_ownership: float | None = None
    representative: bool | None = None
    title: str | None = None
