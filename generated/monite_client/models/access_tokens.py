from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


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


class GrantType(_OpenStrEnum):
    CLIENT_CREDENTIALS = "client_credentials"
    ENTITY_USER = "entity_user"


@_model(kw_only=True, eq=False, repr=False)
class MessageResponse(_Model):
    """A reply that only says something.

    Attributes:
        message (str | None): Outcome in words.
    """

    message: str | None = None


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
