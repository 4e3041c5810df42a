"""Access tokens of the simulated Monite."""

from __future__ import annotations

import hmac

from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import MoniteBase, Token, error


class TokenOperations(MoniteBase):
    """Granting and revoking tokens (page "Authentication")."""

    @handles("POST", "/auth/token")
    def grant(self, call: ReceivedCall) -> CannedResponse:
        """Issue a token for the partner or for a user of an entity."""
        self._check_client(call.json)
        user = self.PARTNER_USER
        if call.json["grant_type"] == "entity_user":
            user = self._entity_user(call.json.get("entity_user_id"))
        token = f"simulated-token-{len(self.tokens) + 1}"
        expires = self.clock.now() + self.TOKEN_LIFE
        self.tokens[token] = Token(user, expires, call.json["grant_type"])
        body = {"access_token": token, "expires_in": self.TOKEN_LIFE}
        return CannedResponse(200, {**body, "token_type": "Bearer"})

    @handles("POST", "/auth/revoke")
    def revoke(self, call: ReceivedCall) -> CannedResponse:
        """Revoke a token."""
        self._check_client(call.json)
        token = self.tokens.get(call.json["token"])
        if token is None:
            raise RefusalError(error(401, "unknown token", assumption="revoke-unknown"))
        token.revoked = True
        return CannedResponse(200, {"message": "The token was revoked"})

    def expire_tokens(self) -> None:
        """Let all tokens expire now, whatever life they were promised."""
        for token in self.tokens.values():
            token.expires = self.clock.now()

    def _check_client(self, body: dict[str, str]) -> None:
        pair = (body["client_id"].lower(), body["client_secret"])
        known = (self.CLIENT_ID, self.CLIENT_SECRET)
        pairs = zip(pair, known, strict=True)
        if not all(hmac.compare_digest(a.encode(), b.encode()) for a, b in pairs):
            # The document says 401, the published pages 400.
            raise RefusalError(error(401, "wrong client", assumption="wrong-client"))

    def _entity_user(self, user: str | None) -> str:
        if user is None:
            message = "entity_user_id is needed for this grant"
            raise RefusalError(error(400, message, assumption="missing-entity-user"))
        if user not in self.ENTITY_USERS:
            message = "no such entity user"
            raise RefusalError(error(400, message, assumption="unknown-entity-user"))
        return user
