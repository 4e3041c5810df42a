"""Configuration, views, life and death of a client."""

from __future__ import annotations

import asyncio
import copy
import multiprocessing
import os
import pickle
import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    SECRET,
    Flavour,
    RetryPolicy,
    Server,
    errors,
    hooks,
    http_response,
    options,
    throttle,
    tls,
)


def tenants(server: Server) -> list[str | None]:
    return [item.headers["x-tenant"] for item in server.seen]


def test_arguments_win_over_environment_variables(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_API_KEY", "from-environment")
    monkeypatch.setenv("DEMO_BASE_URL", server.url)
    flavour.run(flavour.client(None, api_key=None).notes.get(1))
    flavour.run(flavour.client(server.url, api_key="from-argument").notes.get(1))
    sent = [item.headers["authorization"] for item in server.seen]
    assert sent == ["Token from-environment", "Token from-argument"]


def test_environments_have_their_own_address(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert flavour.client(None).base_url == "https://acme.demo.example.test/v1"
    sandbox = flavour.client(None, environment="sandbox")
    assert sandbox.base_url == "https://sandbox.demo.example.test/v1"
    monkeypatch.setenv("DEMO_ENVIRONMENT", "sandbox")
    assert flavour.client(None).base_url == sandbox.base_url


BAD: list[tuple[dict[str, Any], str]] = [
    ({"api_key": None}, "api_key is missing; pass api_key=... or set .* DEMO_API_KEY"),
    ({"api_key": " "}, "api_key must not be empty"),
    ({"api_key": 5}, "api_key must be a string or a function, not int"),
    ({"api_key": "line\nbreak"}, "Authorization: .*line break"),
    ({"tenant": "a\r\nb"}, "x-tenant: .*line break"),
    ({"tenant": lambda: "x"}, "tenant must be a string, not function"),
    ({"environment": "moon"}, "no environment 'moon'; there are: production, sandbox"),
    ({"account": "evil.test/"}, "account must be letters"),
    ({"base_url": "demo.example.test"}, "https://"),
    ({"base_url": "ftp://demo.example.test"}, "https://"),
    ({"base_url": "https://user:pw@demo.example.test"}, "user name"),
    ({"base_url": "https://demo.example.test?x=1"}, "query"),
    ({"base_url": "https://demo.example.test:port"}, "is not a URL"),
    ({"base_url": "https://a.test", "environment": "sandbox"}, "not both"),
    ({"base_url": ""}, "base_url must not be empty"),
    ({"environment": ""}, "environment must not be empty"),
    ({"timeout": 0}, "timeout: connect must be above 0"),
    ({"timeout": "5"}, "timeout must be seconds"),
    ({"timeout": float("nan")}, "timeout: connect must be above 0"),
    ({"time_out": 5}, "unknown option 'time_out'; did you mean 'timeout'"),
    ({"max_retries": 5}, "did you mean 'retries'"),
    ({"default_headers": {}}, "did you mean 'headers'"),
    ({"colour": 5}, "unknown option 'colour'; there are: .*api_key.*timeout"),
    ({"headers": {"a b": "c"}}, "is not a header name"),
    ({"headers": {"x": "snow ☃"}}, "ISO 8859-1"),
    ({"app_info": "a\nb"}, "app_info"),
    ({"throttle": 5}, "throttle must be a Throttle"),
    ({"max_connections": 0}, "max_connections"),
    ({"http_client": object()}, "http_client must be httpx"),
    ({"transport": object()}, "transport must be httpx"),
]


@pytest.mark.parametrize(("arguments", "message"), BAD, ids=[m for _, m in BAD])
def test_wrong_configuration_says_what_to_do(
    flavour: Flavour, arguments: dict[str, Any], message: str
) -> None:
    result: dict[str, Any] = {"base_url": None, "environment": None, **arguments}
    with pytest.raises(errors.ConfigurationError, match=message) as caught:
        flavour.client(result.pop("base_url"), **result)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:1", "http://127.8.8.8", "http://localhost", "http://[::1]"],
)
def test_plain_http_is_accepted_for_this_machine(flavour: Flavour, url: str) -> None:
    assert flavour.client(url).base_url == url


@pytest.mark.parametrize(
    "url",
    ["http://demo.example.test", "http://127.0.0.1.example.test", "http://10.0.0.1"],
)
def test_plain_http_elsewhere_must_be_asked_for_by_name(
    flavour: Flavour, url: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match="allow_plain_http=True"):
        flavour.client(url)
    assert flavour.client(url, allow_plain_http=True).base_url == url


def test_repr_shows_no_secret(flavour: Flavour) -> None:
    demo = flavour.client(None, proxy="http://user:proxy-password@127.0.0.1:1")
    shown = repr(demo) + repr(demo.notes) + repr(demo._state) + str(vars(demo))
    assert "acme" in repr(demo)
    assert SECRET not in shown
    assert "proxy-password" not in shown


def test_views_of_two_tenants_never_mix(flavour: Flavour, server: Server) -> None:
    first = flavour.client(server.url, tenant="first")
    second = first.with_tenant("second")
    third = second.with_options(headers={"x-extra": "1"}, timeout=1)
    for demo in (first, second, first, third, second, first):
        flavour.run(demo.notes.get(1))
    expected = ["first", "second", "first", "second", "second", "first"]
    assert tenants(server) == expected
    extra = [item.headers["x-extra"] for item in server.seen]
    assert extra == [None, None, None, "1", None, None]


def test_views_of_two_tenants_never_mix_at_the_same_time(
    flavour: Flavour, server: Server
) -> None:
    first = flavour.client(server.url, tenant="first")
    second = first.with_tenant("second")
    server.otherwise = lambda seen: http_response(200, {"id": seen.headers["x-tenant"]})
    calls = [first, second] * 20
    result = flavour.gather([lambda demo=demo: demo.notes.get(1) for demo in calls])
    assert [item.id for item in result] == ["first", "second"] * 20


def test_views_receive_no_cookies_of_each_other(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, {"id": "1"}, {"Set-Cookie": "session=first"})
    first = flavour.client(server.url, tenant="first")
    flavour.run(first.notes.get(1))
    flavour.run(first.with_tenant("second").notes.get(1))
    assert server.seen[1].headers["cookie"] is None


def test_a_view_leaves_its_parent_as_it_was(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url, headers={"x-a": "1", "X-B": "2"})
    before = demo._state.options
    view = demo.with_options(
        headers={"x-b": None, "x-c": "3"}, retries=9, timeout=options.Timeout(read=1)
    )
    assert demo._state.options is before
    assert view._state.options.headers == {"x-a": "1", "x-c": "3"}
    assert view._state.options.retries == RetryPolicy(retries=9)
    assert view._state.pool is demo._state.pool


@pytest.mark.parametrize(
    ("timeout", "limits"),
    [
        (options.Timeout(5), (5, 5, 5, 5)),
        (options.Timeout(5, read=30), (5, 30, 5, 5)),
        (options.Timeout(read=1), (5, 1, 60, 60)),
        (options.Timeout(), (5, 60, 60, 60)),
    ],
)
def test_a_timeout_sets_all_limits_that_are_not_named(
    timeout: Any, limits: tuple[float, ...]
) -> None:
    shown = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    assert shown == limits
    assert pickle.loads(pickle.dumps(timeout)) == timeout
    assert timeout.replaced(read=2).read == 2


def test_unknown_options_of_a_view_are_refused(flavour: Flavour) -> None:
    with pytest.raises(errors.ConfigurationError, match="unknown option 'retry'"):
        flavour.client(None).with_options(retry=1)


def test_the_default_timeout_is_finite(flavour: Flavour) -> None:
    sent: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.extensions["timeout"])
        return httpx.Response(200, json={"id": "1"})

    demo = flavour.client(None, transport=httpx.MockTransport(respond))
    flavour.run(demo.notes.get(1))
    flavour.run(demo.with_options(timeout=2).notes.get(1))
    assert sent[0] == {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    assert set(sent[1].values()) == {2}


def test_the_user_agent_is_honest(flavour: Flavour, server: Server) -> None:
    flavour.run(flavour.client(server.url, app_info="my-app/7").notes.get(1))
    sent = server.seen[0].headers["user-agent"]
    assert sent.startswith("demo-client/1.2.3 python/3.")
    assert sent.endswith(" my-app/7")


def test_use_after_close_says_so(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url)
    view = demo.with_options(retries=0)
    flavour.run(demo.notes.get(1))
    flavour.run(demo.close())
    assert demo.is_closed
    for closed in (demo, view):
        with pytest.raises(errors.ClientClosedError, match="closed"):
            flavour.run(closed.notes.get(1))
        with pytest.raises(errors.ClientClosedError):
            closed.with_options(retries=1)
    flavour.run(demo.close())


def test_closing_a_view_leaves_its_parent_open(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url)
    view = demo.with_options(retries=0)
    flavour.run(view.close())
    assert flavour.run(demo.notes.get(1)).id == "1"
    with pytest.raises(errors.ClientClosedError):
        flavour.run(view.notes.get(1))


def test_a_client_is_a_context_manager(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url)
    if flavour.is_async:

        async def use() -> None:
            async with demo as entered:
                assert entered is demo
                await demo.notes.get(1)

        flavour.run(use())
    else:
        with demo as entered:
            assert entered is demo
            demo.notes.get(1)
    assert demo.is_closed


def test_an_own_httpx_client_is_used_and_not_closed(
    flavour: Flavour, server: Server
) -> None:
    kind: Any = httpx.AsyncClient if flavour.is_async else httpx.Client
    own = kind(headers={"x-corporate": "1"}, auth=("user", "password"))
    demo = flavour.client(server.url, http_client=own)
    flavour.run(demo.notes.get(1))
    flavour.run(demo.close())
    assert server.seen[0].headers["x-corporate"] == "1"
    assert server.seen[0].headers["authorization"] == f"Token {SECRET}"
    assert not own.is_closed
    flavour.run(own.aclose() if isinstance(own, httpx.AsyncClient) else own.close())
    with pytest.raises(errors.ClientClosedError, match="http_client"):
        flavour.run(flavour.client(server.url, http_client=own).notes.get(1))


def test_one_client_serves_many_at_the_same_time(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = lambda seen: http_response(
        200, {"id": seen.path.rpartition("/")[2]}
    )
    demo = flavour.client(server.url)
    calls = [lambda item=index: demo.notes.get(item) for index in range(60)]
    assert [item.id for item in flavour.gather(calls)] == [str(n) for n in range(60)]


def test_an_asynchronous_client_outlives_its_event_loop(server: Server) -> None:
    from tests.support.runtime import AsyncDemo

    demo = AsyncDemo(api_key=SECRET, base_url=server.url)

    async def call() -> str:
        return str((await demo.notes.get(1)).id)

    assert [asyncio.run(call()) for _ in range(3)] == ["1", "1", "1"]


def test_a_pickled_client_is_its_configuration_without_secrets(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = flavour.client(
        server.url,
        tenant="first",
        retries=7,
        headers={
            "x-a": "1",
            "Authorization": "own-secret",
            "X-Auth-Token": "own-token",
            "Api-Key": "own-key",
        },
        throttle=throttle.Throttle(5),
        proxy="http://user:proxy-password@127.0.0.1:1",
    )
    data = pickle.dumps(demo)
    assert b"x-a" in data
    for secret in (SECRET, "own-secret", "own-token", "own-key", "proxy-password"):
        assert secret.encode() not in data
    again = pickle.loads(data)
    with pytest.raises(errors.ConfigurationError, match="pickle_secrets=True"):
        flavour.run(again.notes.get(1))
    monkeypatch.setenv("DEMO_API_KEY", "worker-key")
    again = pickle.loads(data)
    assert again._state.options.retries.retries == 7
    assert repr(again) == repr(demo)


def test_secrets_are_pickled_when_asked_for(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url, tenant="first")
    again = pickle.loads(pickle.dumps(demo.with_options(pickle_secrets=True)))
    flavour.run(again.notes.get(1))
    assert server.seen[0].headers["authorization"] == f"Token {SECRET}"
    assert tenants(server) == ["first"]
    flavour.run(again.close())


def test_a_client_bound_to_this_process_says_why_it_cannot_be_pickled(
    flavour: Flavour,
) -> None:
    demo = flavour.client(
        None, transport=httpx.MockTransport(lambda _: httpx.Response(200))
    )
    with pytest.raises(errors.ConfigurationError, match="cannot be pickled"):
        pickle.dumps(demo)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copied_client_is_a_view(
    flavour: Flavour, server: Server, copied: Callable[[Any], Any]
) -> None:
    demo = flavour.client(server.url)
    again = copied(demo)
    assert flavour.run(again.notes.get(1)).id == "1"
    flavour.run(again.close())
    assert flavour.run(demo.notes.get(1)).id == "1"
    assert len({item.port for item in server.seen}) == 1


def _call_in_child(flavour: Flavour, demo: Any, queue: Any) -> None:
    if flavour.is_async:

        async def call() -> Any:
            return await demo.notes.get(1)

        queue.put(asyncio.run(call()).id)
    else:
        queue.put(demo.notes.get(1).id)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_client_survives_a_fork(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url)
    flavour.run(demo.notes.get(1))
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    child = context.Process(target=_call_in_child, args=(flavour, demo, queue))
    if flavour.is_async:
        # In a child no event loop of the parent is running any more.
        child = context.Process(target=_fresh_loop, args=(demo, queue))
    child.start()
    assert queue.get(timeout=10) == "1"
    child.join(10)
    assert flavour.run(demo.notes.get(1)).id == "1"
    parent, forked, again = (item.port for item in server.seen)
    assert parent == again
    assert forked != parent


def _fresh_loop(demo: Any, queue: Any) -> None:
    asyncio.set_event_loop(None)

    async def call() -> Any:
        return await demo.notes.get(1)

    loop = asyncio.new_event_loop()
    queue.put(loop.run_until_complete(call()).id)


def test_closing_during_a_call_says_so(flavour: Flavour, server: Server) -> None:
    kind: Any = httpx.AsyncClient if flavour.is_async else httpx.Client
    own = kind()

    def close(event: Any) -> None:
        own.close()

    async def aclose(event: Any) -> None:
        await own.aclose()

    attached = hooks.Hooks(request=(aclose if flavour.is_async else close,))
    demo = flavour.client(server.url, http_client=own, hooks=attached)
    with pytest.raises(errors.ClientClosedError, match="during the call"):
        flavour.run(demo.notes.get(1))


def test_certificates_are_verified_by_one_shared_context(flavour: Flavour) -> None:
    context = tls.shared_context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    demo = flavour.client("https://127.0.0.1:1", retries=0)
    with pytest.raises(errors.ApiConnectionError):
        flavour.run(demo.notes.get(1))
    assert context.get_ca_certs()
    assert tls.shared_context() is context
