from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RevokeTokenPayload(_Model):
    """A token to end, and the credentials it was obtained with.

    Attributes:
        client_id (UUID): Client id.
        client_secret (str): Secret of the client.
        token (str): Token to end.
    """

    client_id: UUID
    client_secret: str
    token: str
