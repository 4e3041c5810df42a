from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccessTokenResponse(_Model):
    """A token and its life.

    Attributes:
        access_token (str): Token for the Authorization header.
        expires_in (int): Life of the token in seconds.
        token_type (str): Always Bearer.
    """

    access_token: str
    expires_in: int
    token_type: str
