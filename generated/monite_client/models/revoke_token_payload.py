from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RevokeTokenPayload(_Model):
    """A token to end, and the credentials it was obtained with.

    Attributes:
        client_id (str): Client id.
        client_secret (str): Secret of the client.
        token (str): Token to end.
    """

    client_id: str
    client_secret: str
    token: str
