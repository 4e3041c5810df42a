from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ObtainTokenPayload(_Model):
    """Credentials to exchange for a token.

    Attributes:
        client_id (str): Client id; sandbox and production have different ones.
        client_secret (str): Secret of the client.
        grant_type (GrantType): client_credentials gives a token of the partner, entity_user one of an entity user.
        entity_user_id (str | None): Entity user to act for; needed with the grant entity_user.
    """

    client_id: str
    client_secret: str
    grant_type: _m.GrantType
    entity_user_id: str | None = None
