"""The life of an access token."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import signal
import threading
from typing import Any

import pytest
from monite_client import errors
from monite_client._runtime.auth.token import TokenAuth

from tests.support.monite import (
    CLIENT_ID,
    ENTITY,
    OTHER,
    POLICY,
    PROCESS,
    SECRET,
    SPENT,
    USER,
    MoniteFlavour,
    MoniteServer,
    body,
    process,
    refusal,
)
from tests.support.runtime import RESET, Seen, http_response


def get(client: Any, id: str = PROCESS) -> Any:
    return client.approval_processes.get(POLICY, id)


def cancel(client: Any) -> Any:
    return client.approval_processes.cancel(POLICY, PROCESS)


def crowd(flavour: MoniteFlavour) -> int:
    return 200 if flavour.is_async else 50


def bearers(server: MoniteServer) -> list[str]:
    return [call.headers["authorization"] for call in server.calls]


def test_a_crowd_on_a_cold_client_makes_one_token_request(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    result = flavour.gather([lambda: get(monite)] * crowd(flavour))
    assert [item.status for item in result] == ["canceled"] * crowd(flavour)
    assert len(server.token_requests) == 1
    assert set(bearers(server)) == {"Bearer token-1"}


def test_a_token_that_ends_amid_a_crowd_is_renewed_once(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    served = []

    def response(seen: Seen) -> bytes:
        served.append(seen)
        if len(served) == crowd(flavour) // 2:
            server.good.discard("token-1")
        return http_response(200, process())

    server.response = response
    monite = flavour.client(server.url)
    result = flavour.gather([lambda: get(monite)] * crowd(flavour))
    assert len(result) == crowd(flavour)
    assert len(server.token_requests) == 2


def test_a_token_is_renewed_ahead_of_its_end(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    monite._state.clock.advance(1800 - 61)
    flavour.run(get(monite))
    monite._state.clock.advance(2)
    flavour.run(get(monite))
    assert bearers(server) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize("life", [10, 600, 1800, 86400, 3.5])
def test_the_life_of_a_token_comes_from_the_response(
    flavour: MoniteFlavour, server: MoniteServer, life: float
) -> None:
    server.life = life
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    monite._state.clock.advance(life * 0.89 if life <= 600 else life - 61)
    flavour.run(get(monite))
    assert len(server.token_requests) == 1
    monite._state.clock.advance(life * 0.12 if life <= 600 else 2)
    flavour.run(get(monite))
    assert len(server.token_requests) == 2


def test_others_go_on_with_the_old_token_while_one_call_renews_it(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def grant(number: int) -> bytes:
        if number == 2:
            asked.set()
            go_on.wait(5)
        return server.issue(number)

    server.grant = grant
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    monite._state.clock.advance(1750)
    if flavour.is_async:
        flavour._runner.run(_renew_beside(monite, asked, go_on))
    else:
        renewing = threading.Thread(target=get, args=(monite,))
        renewing.start()
        assert asked.wait(5)
        get(monite)
        go_on.set()
        renewing.join()
    assert sorted(bearers(server)) == ["Bearer token-1"] * 2 + ["Bearer token-2"]


async def _renew_beside(
    monite: Any, asked: threading.Event, go_on: threading.Event
) -> None:
    renewing = asyncio.ensure_future(get(monite))
    assert await asyncio.to_thread(asked.wait, 5)
    await get(monite)
    go_on.set()
    await renewing


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (400, SPENT),
        (400, "The token is revoked or expired"),
        (400, "Token expired"),
        (400, "Access token is unknown"),
        (400, "Invalid access token"),
        (400, "Invalid or expired token"),
        (400, "invalid_token: your access token has expired"),
        (401, "Unauthorized"),
    ],
)
def test_a_spent_token_is_renewed_once_and_the_write_repeated(
    flavour: MoniteFlavour, server: MoniteServer, status: int, message: str
) -> None:
    server.spent = refusal(status, message)
    server.response = lambda _: http_response(201, _policy())
    monite = flavour.client(server.url)
    flavour.run(monite.approval_policies.create(name="Example", script=[True]))
    server.good.clear()
    flavour.run(monite.approval_policies.create(name="Example", script=[True]))
    assert bearers(server) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]
    assert len({call.body for call in server.calls}) == 1
    assert len(server.token_requests) == 2


@pytest.mark.parametrize("shape", [{"message": SPENT}, {"error": SPENT}])
def test_a_spent_token_is_seen_in_every_shape_of_error(
    flavour: MoniteFlavour, server: MoniteServer, shape: dict[str, str]
) -> None:
    server.spent = http_response(400, shape)
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    server.good.clear()
    assert flavour.run(get(monite)).status == "canceled"


@pytest.mark.parametrize(
    "response", [b"<html>token expired</html>", b"", b"[]", b"null"]
)
def test_a_400_without_a_message_costs_no_token(
    flavour: MoniteFlavour, server: MoniteServer, response: bytes
) -> None:
    server.response = lambda _: http_response(400, response)
    with pytest.raises(errors.BadRequestError):
        flavour.run(cancel(flavour.client(server.url)))
    assert (len(server.calls), len(server.token_requests)) == (1, 1)


@pytest.mark.parametrize(
    "message",
    [
        "The invitation has expired",
        "The pagination token is invalid",
        "pagination_token is unknown",
        "Invalid page token",
        "Invalid script: unknown token '}' at 3",
        "unknown token at line 3",
        "The invitation token has expired",
        "name is invalid",
        "The policy was revoked",
    ],
)
def test_other_400_cost_no_token(
    flavour: MoniteFlavour, server: MoniteServer, message: str
) -> None:
    server.response = lambda _: refusal(400, message)
    monite = flavour.client(server.url)
    with pytest.raises(errors.BadRequestError, match=re.escape(message)):
        flavour.run(cancel(monite))
    assert (len(server.calls), len(server.token_requests)) == (1, 1)


def test_a_token_refused_twice_is_an_authentication_error(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: server.spent
    monite = flavour.client(server.url)
    with pytest.raises(errors.AuthenticationError, match="revoked, expired") as caught:
        flavour.run(cancel(monite))
    assert (caught.value.status, len(server.calls)) == (400, 2)
    assert len(server.token_requests) == 2


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((status, errors.AuthenticationError) for status in (400, 401, 403, 422)),
        *((status, errors.ServerError) for status in (500, 503)),
    ],
)
def test_only_a_refusal_of_the_token_endpoint_is_an_authentication_error(
    flavour: MoniteFlavour, server: MoniteServer, status: int, kind: type[Exception]
) -> None:
    text = f"the secret {SECRET} is not known"
    server.grant = lambda _: refusal(status, text)
    monite = flavour.client(server.url)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(cancel(monite))
    assert type(caught.value) is kind
    assert str(caught.value).startswith(f"POST /v1/auth/token: {status} ")
    assert caught.value.message == "the secret *** is not known"
    assert server.calls == []
    assert len(server.token_requests) == (3 if status >= 500 else 1)


@pytest.fixture
def callers(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """Counts the calls that have looked for a token and, finding none, wait for it."""
    count = threading.Semaphore(0)
    usable = TokenAuth._usable

    def counted(auth: TokenAuth, lock: Any) -> Any:
        token = usable(auth, lock)
        count.release()
        return token

    monkeypatch.setattr(TokenAuth, "_usable", counted)
    return count


def test_a_crowd_shares_the_failure_of_one_token_request(
    flavour: MoniteFlavour, server: MoniteServer, callers: threading.Semaphore
) -> None:
    def grant(number: int) -> bytes:
        # A call that begins only after the failure would rightly ask again.
        for _ in range(40 if number == 1 else 0):
            callers.acquire(timeout=5)
        return refusal(401, "unknown client")

    server.grant = grant
    monite = flavour.client(server.url)

    def refused() -> Any:
        return _async_refused(monite) if flavour.is_async else _refused(monite)

    result = flavour.gather([refused] * 40)
    assert set(result) == {"AuthenticationError"}
    assert len(server.token_requests) == 1


def _refused(monite: Any) -> str:
    try:
        get(monite)
    except errors.ApiError as error:
        return type(error).__name__
    return "nothing"


async def _async_refused(monite: Any) -> str:
    try:
        await get(monite)
    except errors.ApiError as error:
        return type(error).__name__
    return "nothing"


def test_the_call_after_a_failure_asks_again(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.grant = lambda _: refusal(401, "unknown client")
    monite = flavour.client(server.url)
    with pytest.raises(errors.AuthenticationError):
        flavour.run(get(monite))
    server.grant = None
    assert flavour.run(get(monite)).status == "canceled"


@pytest.mark.parametrize("failure", [refusal(503, "busy"), RESET])
def test_a_renewal_that_fails_leaves_the_old_token_in_use(
    flavour: MoniteFlavour, server: MoniteServer, failure: bytes
) -> None:
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    server.grant = lambda _: failure
    monite._state.clock.advance(1790 - 60)
    monite._state.clock.advance(20)
    assert flavour.run(get(monite)).status == "canceled"
    monite._state.clock.advance(60)
    with pytest.raises(errors.ApiError):
        flavour.run(get(monite))


def test_a_call_cancelled_amid_its_token_request_leaves_the_others_alone(
    server: MoniteServer, callers: threading.Semaphore
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def grant(number: int) -> bytes:
        if number == 1:
            asked.set()
            go_on.wait(5)
        return server.issue(number)

    server.grant = grant

    async def scenario(monite: Any) -> Any:
        first = asyncio.ensure_future(get(monite))
        assert await asyncio.to_thread(asked.wait, 5)
        assert callers.acquire(blocking=False)
        second = asyncio.ensure_future(get(monite))
        while not callers.acquire(blocking=False):
            await asyncio.sleep(0)
        first.cancel()
        result = await asyncio.wait_for(second, 5)
        go_on.set()
        return result

    with asyncio.Runner() as runner:
        flavour = MoniteFlavour("async", runner)
        assert runner.run(scenario(flavour.client(server.url))).status == "canceled"
        flavour.close()


def test_one_client_serves_several_event_loops(server: MoniteServer) -> None:
    with asyncio.Runner() as runner:
        monite = MoniteFlavour("async", runner).client(server.url)
        runner.run(monite.approval_processes.get(POLICY, PROCESS))
    monite._state.clock.advance(3600)
    with asyncio.Runner() as runner:
        runner.run(monite.approval_processes.get(POLICY, PROCESS))
        runner.run(monite.close())
    assert len(server.token_requests) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_amid_a_token_request_does_not_block_the_child(
    server: MoniteServer,
) -> None:
    with asyncio.Runner() as runner:
        monite = MoniteFlavour("sync", runner).client(server.url)
    turn = monite._state.auth._turn()
    assert turn.acquire()
    child = os.fork()
    if child == 0:
        signal.alarm(5)
        os._exit(0 if get(monite).status == "canceled" else 1)
    assert os.waitpid(child, 0)[1] == 0
    turn.release()
    monite.close()


BAD_GRANTS = [
    (b"<html>", "no JSON"),
    ([], "the body is not an object"),
    ({"expires_in": 1800}, "access_token is missing"),
    ({"access_token": "", "expires_in": 1800}, "access_token is missing"),
    ({"access_token": "token-canary"}, "expires_in is not a number"),
    (
        {"access_token": "token-canary", "expires_in": "soon"},
        "expires_in is not a number",
    ),
    (
        {"access_token": "token-canary", "expires_in": True},
        "expires_in is not a number",
    ),
    ({"access_token": "canary\r\nx: y", "expires_in": 9}, "header .* a line break"),
    ({"access_token": "canary-é", "expires_in": 9}, "header .* must be ASCII"),
]


@pytest.mark.parametrize(("grant", "reason"), BAD_GRANTS)
def test_an_unreadable_grant_says_what_is_wrong(
    flavour: MoniteFlavour, server: MoniteServer, grant: Any, reason: str
) -> None:
    server.grant = lambda _: http_response(200, grant)
    with pytest.raises(errors.DecodeError, match=f"no token: {reason}") as caught:
        flavour.run(get(flavour.client(server.url)))
    assert "canary" not in f"{caught.value!s}{caught.value!r}"


def test_a_token_is_asked_for_in_json_and_without_tenant(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    flavour.run(get(flavour.client(server.url)))
    (seen,) = server.token_requests
    assert body(seen) == {
        "client_id": CLIENT_ID,
        "client_secret": SECRET,
        "grant_type": "client_credentials",
    }
    assert seen.headers["x-monite-version"] == "2024-05-25"
    assert "authorization" not in seen.headers
    assert "x-monite-entity-id" not in seen.headers
    assert seen.headers["user-agent"].startswith("monite-client/")


def test_an_entity_user_has_its_own_grant_and_token(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    as_user = monite.with_entity_user(USER)
    flavour.run(get(as_user))
    flavour.run(get(monite))
    granted = body(server.token_requests[1])
    assert (granted["grant_type"], granted["entity_user_id"]) == ("entity_user", USER)
    assert bearers(server) == ["Bearer token-1", "Bearer token-2", "Bearer token-1"]


def test_views_of_other_tenants_share_the_token(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    for view in (monite, monite.with_entity(OTHER), monite.with_options(retries=0)):
        flavour.run(get(view))
    assert len(server.token_requests) == 1


def test_the_secret_may_come_from_a_function(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    async def secret() -> str:
        return SECRET

    result = secret if flavour.is_async else lambda: SECRET
    flavour.run(get(flavour.client(server.url, client_secret=result)))
    assert body(server.token_requests[0])["client_secret"] == SECRET


def test_revoking_ends_the_token_of_the_client(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(200, {**process(), "message": "done"})
    monite = flavour.client(server.url)
    flavour.run(monite.access_tokens.revoke())
    assert server.seen == []
    flavour.run(get(monite))
    flavour.run(monite.access_tokens.revoke())
    flavour.run(get(monite))
    sent = server.calls[1]
    assert sent.path == "/v1/auth/revoke"
    assert sent.headers["authorization"] == "Bearer token-1"
    assert body(sent) == {
        "client_id": CLIENT_ID,
        "client_secret": SECRET,
        "token": "token-1",
    }
    assert bearers(server)[2] == "Bearer token-2"


def test_a_token_for_another_program_needs_no_token_of_ones_own(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    token = flavour.run(monite.access_tokens.obtain(entity_user_id=USER))
    assert (token.access_token, token.expires_in) == ("token-1", 1800)
    assert len(server.seen) == 1
    assert "authorization" not in server.seen[0].headers


def test_secrets_and_tokens_are_never_shown(
    flavour: MoniteFlavour, server: MoniteServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monite = flavour.client(server.url)
    flavour.run(get(monite))
    token = flavour.run(monite.access_tokens.obtain())
    shown = f"{monite!r}{monite._state.auth!r}{monite._state!r}{token!r}{caplog.text}"
    assert SECRET not in shown
    assert "token-1" not in shown
    assert "token-2" not in shown


@pytest.mark.parametrize("missing", ["client_id", "client_secret"])
def test_a_missing_credential_is_named_with_its_variable(
    flavour: MoniteFlavour, missing: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"MONITE_{missing.upper()}"):
        flavour.client("http://127.0.0.1:9", **{missing: None})


def _policy() -> dict[str, Any]:
    moment = "2024-05-06T08:00:00Z"
    return {
        "id": POLICY,
        "created_at": moment,
        "updated_at": moment,
        "created_by": ENTITY,
        "name": "Example",
        "script": [True],
        "status": "active",
    }


def test_a_token_on_demand_takes_the_options_of_a_call(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    options: dict[str, Any] = {"extra_headers": {"X-Trace": "1"}, "timeout": 7}
    token = flavour.run(monite.access_tokens.obtain(**options))
    flavour.run(monite.access_tokens.revoke(token.access_token, **options))
    obtained, *_, revoked = server.seen
    assert obtained.headers["x-trace"] == revoked.headers["x-trace"] == "1"
