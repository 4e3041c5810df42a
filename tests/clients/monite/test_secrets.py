"""Secrets in a body are as secret as those in a header."""

from __future__ import annotations

from typing import Any

import pytest
from monite_client import errors

from tests.support.monite import POLICY, PROCESS, SECRET, MoniteFlavour, MoniteServer
from tests.support.runtime import http_response

FOREIGN = "token-of-another-program"
ECHO = {
    "detail": [
        {"loc": ["body", "token"], "msg": f"{SECRET} or {FOREIGN}?", "type": SECRET}
    ]
}


def client(flavour: MoniteFlavour, server: MoniteServer, **more: Any) -> Any:
    async def later() -> str:
        return SECRET

    secret: Any = later if flavour.is_async else lambda: SECRET
    return flavour.client(server.url, client_secret=secret, **more)


def shown(error: errors.ApiError) -> str:
    assert isinstance(error, errors.StatusError)
    return f"{error}{error!r}{error.message}{error.code}{dict(error.fields)}"


@pytest.mark.parametrize(
    "call",
    [
        lambda monite: monite.approval_processes.cancel(POLICY, PROCESS),
        lambda monite: monite.access_tokens.obtain(),
    ],
)
def test_a_secret_from_a_function_is_hidden_where_a_grant_is_refused(
    flavour: MoniteFlavour, server: MoniteServer, call: Any
) -> None:
    server.grant = lambda _: http_response(422, ECHO)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(call(client(flavour, server)))
    assert "*** or" in shown(caught.value)
    assert SECRET not in shown(caught.value)


def test_a_token_to_end_is_hidden_where_that_is_refused(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(422, ECHO)
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        flavour.run(client(flavour, server).access_tokens.revoke(FOREIGN))
    assert "*** or ***?" in shown(caught.value)
    assert FOREIGN not in shown(caught.value)
