"""What was sent, and assertions about it."""

from __future__ import annotations

import json as _json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

from .messages import ABSENT, SentRequest


class RequestLog(Sequence[SentRequest]):
    """The requests that arrived, oldest first."""

    def __init__(self) -> None:
        self._sent: list[SentRequest] = []

    def add(self, request: SentRequest) -> None:
        """Note a request."""
        self._sent.append(request)

    def clear(self) -> None:
        """Forget all requests."""
        self._sent.clear()

    def take(self) -> list[SentRequest]:
        """Return the requests and forget them."""
        taken, self._sent = self._sent, []
        return taken

    def matching(self, method: str, path: str) -> list[SentRequest]:
        """Return the requests of a method to a decoded path."""
        wanted = (method.upper(), path)
        return [item for item in self._sent if (item.method, item.path) == wanted]

    def assert_sent(
        self,
        method: str,
        path: str,
        *,
        json: Any = ABSENT,
        query: Mapping[str, str | Sequence[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> SentRequest:
        """Assert that a request was sent, and return the last such one.

        Args:
            method: HTTP method.
            path: Decoded path, with the base path of the API.
            json: What its JSON body must equal.
            query: Query parameters it must have, among others; a list for one that is
                sent several times, in this order.
            headers: Headers it must have, among others.
            times: How often it must have been sent, repetitions included.

        Raises:
            AssertionError: It was not; the message names what was sent instead.
        """
        matching = self.matching(method, path)
        if len(matching) != times:
            raise AssertionError(
                f"{method.upper()} {path} was sent {len(matching)} times, not {times};"
                f" sent were: {self._sent or 'no requests'}"
            )
        for request in matching:
            _compare(request, json, query or {}, headers or {})
        return matching[-1] if matching else SentRequest(method.upper(), path)

    def assert_nothing_sent(self) -> None:
        """Assert that no request arrived.

        Raises:
            AssertionError: One did.
        """
        if self._sent:
            raise AssertionError(f"requests were sent: {self._sent}")

    @overload
    def __getitem__(self, index: int) -> SentRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[SentRequest]: ...
    def __getitem__(self, index: int | slice) -> SentRequest | list[SentRequest]:
        return self._sent[index]

    def __len__(self) -> int:
        return len(self._sent)

    def __iter__(self) -> Iterator[SentRequest]:
        return iter(list(self._sent))

    def __repr__(self) -> str:
        return f"RequestLog({self._sent})"


def _compare(
    request: SentRequest,
    json: Any,
    query: Mapping[str, str | Sequence[str]],
    headers: Mapping[str, str],
) -> None:
    if json is not ABSENT and not _sends(request, json):
        body = request.body.decode(errors="replace") or "no body"
        raise AssertionError(f"{request} was sent with {body}, not with {json!r}")
    for name, value in query.items():
        wanted = list(value) if isinstance(value, list | tuple) else [value]
        if (values := request.query.get(name, [])) != wanted:
            raise AssertionError(f"{request} has {name}={values}, not {wanted}")
    for name, value in headers.items():
        # The value sent is not shown: it may be a credential.
        if request.headers.get(name.lower()) != value:
            raise AssertionError(f"{request} has no header {name} of that value")


def _sends(request: SentRequest, json: Any) -> bool:
    try:
        sent = request.json
    except ValueError:  # no body, or one that is not JSON
        return False
    # As texts too: Python takes 1, 1.0 and True for equal.
    return bool(sent == json) and _text(sent) == _text(json)


def _text(json: Any) -> str:
    return _json.dumps(json, sort_keys=True)
