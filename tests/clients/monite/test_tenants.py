"""Entity and version: set once, changed by a view, sent where they are taken."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from monite_client import errors

from tests.support.monite import (
    ENTITY,
    OTHER,
    POLICY,
    PROCESS,
    MoniteFlavour,
    MoniteServer,
    process,
)
from tests.support.runtime import Seen, http_response


def get(client: Any, id: str = PROCESS) -> Any:
    return client.approval_processes.get(POLICY, id)


def test_interleaved_tenants_never_see_each_others_headers(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    def response(seen: Seen) -> bytes:
        entity = seen.headers["x-monite-entity-id"]
        return http_response(
            200, process(metadata={"entity": entity, "path": seen.path})
        )

    server.response = response
    monite = flavour.client(server.url)
    views = {tenant: monite.with_entity(tenant) for tenant in (ENTITY, OTHER)}
    expected = [(ENTITY, OTHER)[number % 2] for number in range(1000)]

    def call(tenant: str) -> Any:
        return lambda: get(views[tenant], tenant)

    results = []
    for start in range(0, 1000, 40):
        results += flavour.gather([call(item) for item in expected[start : start + 40]])
    assert [item.metadata["entity"] for item in results] == expected
    assert all(
        seen.path.endswith(f"/{seen.headers['x-monite-entity-id']}")
        for seen in server.calls
    )
    assert (len(server.calls), len(server.token_requests)) == (1000, 1)


def test_a_view_leaves_the_client_as_it_is(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    views = [
        monite,
        monite.with_entity(OTHER),
        monite,
        monite.with_entity(UUID(OTHER)),
        monite.with_options(headers={"X-Monite-Entity-Id": OTHER}),
        monite,
    ]
    for view in views:
        flavour.run(get(view))
    sent = [seen.headers["x-monite-entity-id"] for seen in server.calls]
    assert sent == [ENTITY, OTHER, ENTITY, OTHER, OTHER, ENTITY]


@pytest.mark.parametrize("entity", [ENTITY, UUID(ENTITY)])
def test_the_entity_is_text_or_uuid(
    flavour: MoniteFlavour, server: MoniteServer, entity: UUID | str
) -> None:
    flavour.run(get(flavour.client(server.url, entity_id=entity)))
    assert server.calls[0].headers["x-monite-entity-id"] == ENTITY


def test_a_missing_entity_is_an_error_before_the_request(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url, entity_id=None)
    with pytest.raises(errors.ConfigurationError) as caught:
        flavour.run(get(monite))
    assert str(caught.value) == (
        "approval_processes.get: entity_id is missing; pass entity_id=... to the client"
        " or to a view of it, or set the environment variable MONITE_ENTITY_ID"
    )
    assert server.seen == []
    assert flavour.run(get(monite.with_entity(OTHER))).status == "canceled"


def test_the_entity_may_come_from_the_environment(
    flavour: MoniteFlavour, server: MoniteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MONITE_ENTITY_ID", OTHER)
    flavour.run(get(flavour.client(server.url, entity_id=None)))
    assert server.calls[0].headers["x-monite-entity-id"] == OTHER


def test_operations_that_take_no_entity_are_sent_none(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(200, {"message": "done"})
    monite = flavour.client(server.url)
    flavour.run(monite.access_tokens.revoke("token-example"))
    (sent,) = server.calls
    assert "x-monite-entity-id" not in sent.headers
    assert sent.headers["x-monite-version"] == "2024-05-25"


@pytest.mark.parametrize("version", ["2025-06-23", date(2025, 6, 23)])
def test_the_version_is_a_date(
    flavour: MoniteFlavour, server: MoniteServer, version: str | date
) -> None:
    monite = flavour.client(server.url)
    flavour.run(get(monite.with_version(version)))
    flavour.run(get(monite))
    sent = [seen.headers["x-monite-version"] for seen in server.calls]
    assert sent == ["2025-06-23", "2024-05-25"]


@pytest.mark.parametrize(
    "version", ["v1", "2024-13-01", "2024-05-25\r\nx: y", "latest"]
)
def test_rejects_a_version_that_is_not_a_date(
    flavour: MoniteFlavour, version: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match="version must be a date"):
        flavour.client("http://127.0.0.1:9", version=version)


@pytest.mark.parametrize("entity", ["", " ", "a\r\nx: y", "é€"])
def test_an_entity_that_cannot_be_sent_is_refused(
    flavour: MoniteFlavour, entity: str
) -> None:
    with pytest.raises(errors.ConfigurationError):
        flavour.client("http://127.0.0.1:9", entity_id=entity)


@pytest.mark.parametrize("setting", ["entity", "entity_user", "version"])
def test_a_view_of_nobody_is_refused(
    flavour: MoniteFlavour, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("MONITE_ENTITY_ID", OTHER)
    monkeypatch.setenv("MONITE_ENTITY_USER_ID", OTHER)
    monite = flavour.client("http://127.0.0.1:9", entity_id=ENTITY)
    with pytest.raises(errors.ConfigurationError, match="must not be None"):
        getattr(monite, f"with_{setting}")(None)


def test_a_view_takes_no_entity_from_the_environment(
    flavour: MoniteFlavour, server: MoniteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monite = flavour.client(server.url, entity_id=None)
    monkeypatch.setenv("MONITE_ENTITY_ID", OTHER)
    with pytest.raises(errors.ConfigurationError, match="entity_id is missing"):
        flavour.run(get(monite.with_version("2024-05-25")))
    assert server.seen == []


def test_a_view_of_a_client_without_secret_says_what_is_missing(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    again = pickle.loads(pickle.dumps(flavour.client(server.url)))
    with pytest.raises(errors.ConfigurationError, match="client_secret is missing"):
        flavour.run(get(again.with_entity_user(OTHER)))


def test_environments_have_their_addresses(flavour: MoniteFlavour) -> None:
    hosts = {
        None: "https://api.sandbox.monite.com/v1",
        "sandbox": "https://api.sandbox.monite.com/v1",
        "production_eu": "https://api.monite.com/v1",
        "production_us": "https://us.api.monite.com/v1",
    }
    mapping = {name: flavour.client(None, environment=name) for name in hosts}
    assert {name: monite.base_url for name, monite in mapping.items()} == hosts
