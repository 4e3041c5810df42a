"""What the runtime knows of a request: it travels through httpx with the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from .deadline import Deadline
    from .operation import Operation

_EXTENSION = "api_client"


class RequestContext:
    """The notes of one request, from the call to the last of its attempts.

    Args:
        operation: What the call is for; ``None`` for a request of its authentication.
        retryable: Whether a request of an authentication scheme may be repeated.
        secrets: Secrets that its body holds.
        gets_credentials: Whether it goes to a server that may get the client's.

    Attributes:
        attempts: How often it was sent before it got the credential it has now.
        may_have_acted: Whether one of those attempts may have changed something.
        credential_rejected: Whether the last response says that the credential is
            wrong.
        deadline: The end of the attempt under way.
    """

    __slots__ = (
        "attempts",
        "credential_rejected",
        "deadline",
        "gets_credentials",
        "may_have_acted",
        "operation",
        "retryable",
        "secrets",
    )

    deadline: Deadline

    def __init__(
        self,
        *,
        operation: Operation | None = None,
        retryable: bool = False,
        secrets: tuple[str, ...] = (),
        gets_credentials: bool = False,
    ) -> None:
        self.operation = operation
        self.retryable = retryable
        self.secrets = secrets
        self.gets_credentials = gets_credentials
        self.attempts = 0
        self.may_have_acted = False
        self.credential_rejected = False

    @property
    def is_own(self) -> bool:
        """Whether the request is the call's, not one of its authentication."""
        return self.operation is not None

    @classmethod
    def of(cls, request: httpx.Request) -> RequestContext:
        """Return the context of a request, a new one where it has none."""
        context: RequestContext | None = request.extensions.get(_EXTENSION)
        if context is None:
            context = request.extensions[_EXTENSION] = cls()
        return context

    def extensions(self) -> dict[str, Any]:
        """Return the extensions of a request with this context."""
        return {_EXTENSION: self}
