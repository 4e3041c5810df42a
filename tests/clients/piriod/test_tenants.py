"""Token, workspace and test mode: which headers are sent."""

from __future__ import annotations

from typing import Any

import pytest
from piriod_client import errors

from tests.support.piriod import OTHER, TOKEN, WORKSPACE, PiriodFlavour, page
from tests.support.runtime import Seen, Server, http_response

MODE = "x-piriod-test-mode"
SPACE = "x-simple-workspace"


def modes(server: Server) -> list[str | None]:
    return [seen.headers.get(MODE) for seen in server.seen]


@pytest.fixture
def lists(server: Server) -> Server:
    server.otherwise = http_response(200, page())
    return server


def test_the_token_is_sent_as_the_vendor_has_it(
    flavour: PiriodFlavour, lists: Server
) -> None:
    flavour.run(flavour.client(lists.url).cancellations.list())
    (seen,) = lists.seen
    assert seen.headers["authorization"] == f"Token {TOKEN}"
    assert seen.headers[SPACE] == WORKSPACE


def test_test_mode_off_sends_no_header(flavour: PiriodFlavour, lists: Server) -> None:
    for item in ({}, {"test_mode": False}, {"test_mode": None}):
        flavour.run(flavour.client(lists.url, **item).cancellations.list())
    assert modes(lists) == [None] * 3


def test_test_mode_is_sent_with_every_call(
    flavour: PiriodFlavour, server: Server
) -> None:
    piriod = flavour.client(server.url, test_mode=True)
    server.script = [http_response(201, {"id": 1}), http_response(200, page())]
    flavour.run(
        piriod.cancellations.create(
            retention=7, document=3, number=1, date="2024-05-06"
        )
    )
    flavour.run(piriod.cancellations.list())
    assert modes(server) == ["true", "true"]


def test_a_view_changes_the_mode_and_leaves_the_client_as_it_is(
    flavour: PiriodFlavour, lists: Server
) -> None:
    piriod = flavour.client(lists.url)
    testing = piriod.with_test_mode()
    for view in (piriod, testing, testing.with_test_mode(False), piriod):
        flavour.run(view.cancellations.list())
    assert modes(lists) == [None, "true", None, None]


@pytest.mark.parametrize(
    ("variable", "given", "sent"),
    [
        ("true", None, "true"),
        ("1", None, "true"),
        ("False", None, None),
        ("true", False, None),
        ("false", True, "true"),
    ],
)
def test_the_argument_goes_before_the_environment(
    flavour: PiriodFlavour,
    lists: Server,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    given: bool | None,
    sent: str | None,
) -> None:
    monkeypatch.setenv("PIRIOD_TEST_MODE", variable)
    flavour.run(flavour.client(lists.url, test_mode=given).cancellations.list())
    assert modes(lists) == [sent]


@pytest.mark.parametrize("mode", [None, "", "true", "false", 0, 1])
def test_a_mode_that_is_not_a_boolean_is_refused(
    flavour: PiriodFlavour, mode: Any
) -> None:
    piriod = flavour.client("http://127.0.0.1:9", test_mode=True)
    with pytest.raises(errors.ConfigurationError, match="must be True or False"):
        piriod.with_test_mode(mode)
    if mode is not None:
        with pytest.raises(errors.ConfigurationError, match="must be True or False"):
            flavour.client("http://127.0.0.1:9", test_mode=mode)


def test_rejects_a_view_without_a_workspace(
    flavour: PiriodFlavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIRIOD_WORKSPACE", "acc_variable")
    piriod = flavour.client("http://127.0.0.1:9")
    with pytest.raises(errors.ConfigurationError, match="workspace must not be None"):
        piriod.with_workspace(None)


def test_a_mode_that_is_neither_is_refused(
    flavour: PiriodFlavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIRIOD_TEST_MODE", "maybe")
    with pytest.raises(errors.ConfigurationError, match="test_mode must be true or"):
        flavour.client("http://127.0.0.1:9")


def test_interleaved_workspaces_never_see_each_others_headers(
    flavour: PiriodFlavour, server: Server
) -> None:
    def response(seen: Seen) -> bytes:
        sent = {"workspace": seen.headers[SPACE], "mode": seen.headers.get(MODE)}
        return http_response(200, {"id": seen.path.split("/")[2], "metadata": sent})

    server.otherwise = response
    piriod = flavour.client(server.url)
    views = {
        WORKSPACE: piriod,
        OTHER: piriod.with_workspace(OTHER).with_test_mode(),
    }
    expected = [(WORKSPACE, OTHER)[number % 2] for number in range(1000)]

    def call(workspace: str) -> Any:
        return lambda: views[workspace].customers.get(workspace)

    results = []
    for start in range(0, 1000, 40):
        results += flavour.gather([call(item) for item in expected[start : start + 40]])
    assert [item.metadata["workspace"] for item in results] == expected
    assert [item.id for item in results] == expected
    assert {item.metadata["mode"] for item in results[::2]} == {None}
    assert {item.metadata["mode"] for item in results[1::2]} == {"true"}


def test_a_missing_workspace_is_an_error_before_the_request(
    flavour: PiriodFlavour, lists: Server
) -> None:
    piriod = flavour.client(lists.url, workspace=None)
    with pytest.raises(
        errors.ConfigurationError, match=r"workspace is missing.*PIRIOD_W"
    ):
        flavour.run(piriod.cancellations.list())
    assert lists.seen == []
    flavour.run(piriod.with_workspace(OTHER).cancellations.list())
    assert lists.seen[0].headers[SPACE] == OTHER


@pytest.mark.parametrize("workspace", ["", "token-of-somebody", "acc\r\nx: y"])
def test_rejects_an_invalid_workspace_without_showing_it(
    flavour: PiriodFlavour, workspace: str
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        flavour.client("http://127.0.0.1:9", workspace=workspace)
    assert not workspace or workspace not in str(caught.value)


def test_the_token_is_never_shown(flavour: PiriodFlavour, server: Server) -> None:
    server.otherwise = http_response(401, {"detail": f"Invalid token {TOKEN}"})
    piriod = flavour.client(server.url)
    with pytest.raises(errors.AuthenticationError) as caught:
        flavour.run(piriod.cancellations.list())
    shown = f"{piriod!r}{piriod._state!r}{caught.value!s}{caught.value!r}"
    assert TOKEN not in shown
    assert caught.value.message == "Invalid token ***"
