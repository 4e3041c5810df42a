"""Records, faults and responses that tests plan by public names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import vcr
import vcr.request
from kantata_ox_client.testing import KantataOXSimulator
from monite_client.errors import NotFoundError, ServerError
from monite_client.testing import (
    CannedResponse,
    FakeMonite,
    MoniteSimulator,
    vcr_config,
)
from piriod_client.testing import PiriodSimulator

UNKNOWN = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def fake() -> FakeMonite:
    planned = FakeMonite()
    planned.grant_token()
    return planned


def test_a_record_that_was_added_is_read_changed_and_seen_again(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    tag = monite_simulator.add("tags", {"name": "Example"})

    assert perform(monite_simulator, lambda c: c.tags.get(tag["id"])).name == "Example"
    perform(monite_simulator, lambda c: c.tags.update(tag["id"], name="Changed"))

    assert monite_simulator.get("tags", tag["id"])["name"] == "Changed"


def test_a_record_lies_below_its_parent_only(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    parent = monite_simulator.add("counterparts")["id"]
    contact = monite_simulator.add("counterpart_contacts", counterpart_id=parent)

    shown = perform(monite_simulator, lambda c: c.counterpart_contacts.list(parent))
    assert [str(item.id) for item in shown] == [contact["id"]]
    with pytest.raises(NotFoundError):
        perform(monite_simulator, lambda c: c.counterpart_contacts.list(UNKNOWN))


@pytest.mark.parametrize(
    ("simulator", "resource", "record"),
    [
        (KantataOXSimulator, "invoices", {"title": "Example"}),
        (KantataOXSimulator, "time_entries", {"time_in_minutes": 30}),
        (KantataOXSimulator, "timesheet_submissions", {"title": "Example"}),
        (KantataOXSimulator, "workspaces", {"title": "Example"}),
        (MoniteSimulator, "approval_policies", {"name": "Example"}),
        (PiriodSimulator, "customers", {"name": "Example"}),
        (PiriodSimulator, "suppliers", {"name": "Example"}),
    ],
)
def test_an_added_record_is_listed_whoever_wrote_its_operations(
    perform: Any, simulator: Any, resource: str, record: dict[str, Any]
) -> None:
    with simulator() as running:
        id = running.add(resource, record)["id"]
        page = perform(running, lambda c: getattr(c, resource).list())

    name, value = next(iter(record.items()))
    assert [getattr(r, name) for r in page if str(r.id) == str(id)] == [value]


@pytest.mark.parametrize(
    ("resource", "record", "error", "words"),
    [
        ("tagz", {}, LookupError, "no resource tagz"),
        ("tags", {"colour": "red"}, ValueError, "no member 'colour'"),
        ("tags", {"name": 7}, ValueError, "'name'"),
    ],
)
def test_what_no_record_can_be_is_not_added(
    resource: str, record: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        MoniteSimulator().add(resource, record)


def test_an_action_changes_the_state_its_name_says(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    link = monite_simulator.add("payment_links")

    expired = perform(monite_simulator, lambda c: c.payment_links.expire(link["id"]))

    assert expired.status == "expired"
    assert monite_simulator.get("payment_links", link["id"])["status"] == "expired"


def test_a_fault_meets_the_operation_it_is_planned_for(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    with monite_simulator.client() as client:
        monite_simulator.fail(client.tags.create, CannedResponse(503))
    perform(monite_simulator, lambda c: c.tags.list())

    with pytest.raises(ServerError):
        perform(monite_simulator, lambda c: c.tags.create(name="Example"))
    assert perform(monite_simulator, lambda c: c.tags.create(name="Example")).name


def test_a_fault_nobody_met_is_named(monite_simulator: MoniteSimulator) -> None:
    monite_simulator.fail("tags.create", CannedResponse(503))

    with pytest.raises(AssertionError, match="never asked for: status 503"):
        monite_simulator.assert_all_used()
    monite_simulator.reset()


@pytest.mark.parametrize("target", ["tags.nothing", "nothing.list"])
def test_a_fault_of_no_operation_is_refused(target: str) -> None:
    with pytest.raises(LookupError):
        MoniteSimulator().fail(target, CannedResponse(503))


@pytest.mark.parametrize(
    ("query", "body", "words"),
    [
        ("?limti=3", None, "limti is unknown; did you mean limit?"),
        ("?limit=3&limit=4", None, "limit is sent 2 times"),
        ("", {"name": "Example", "catgory": "x"}, "'catgory' was unexpected"),
    ],
)
def test_names_nobody_knows_are_refused_and_listed(
    monite_simulator: MoniteSimulator, query: str, body: Any, words: str
) -> None:
    with monite_simulator.client() as client:
        client.tags.list()
    sent = dict(monite_simulator.requests[-1].headers)
    headers = {n: v for n, v in sent.items() if n.startswith(("x-", "auth"))}
    method = "POST" if body else "GET"

    url = f"{monite_simulator.url}/tags{query}"
    response = httpx.request(method, url, json=body, headers=headers)

    assert response.status_code == 422
    (refused,) = monite_simulator.refused
    assert words in " ".join(refused.problems)


def test_a_fake_answers_a_method_with_what_its_schema_requires(
    fake: FakeMonite, perform: Any
) -> None:
    with FakeMonite().client() as client:
        fake.on(client.tags.get, returns={"name": "Example"})

    tag = perform(fake, lambda c: c.tags.get(UNKNOWN))

    assert tag.name == "Example"
    assert tag.id
    assert tag.created_at
    fake.assert_all_used()


def test_a_factory_fills_a_record_and_refuses_what_it_cannot_have() -> None:
    factory = FakeMonite().factory

    tag = factory.tag_read_schema(name="Example")

    assert tag["name"] == "Example"
    assert tag["id"]
    with pytest.raises(ValueError, match="no member 'colour'"):
        factory.tag_read_schema(colour="red")


def test_a_path_outside_the_api_is_refused_where_it_is_planned() -> None:
    with pytest.raises(ValueError, match="begins with /v1/"):
        FakeMonite().on("GET", "/tags", CannedResponse(json={}))


def test_a_failed_request_is_not_complained_about_twice(fake: FakeMonite) -> None:
    fake.on("GET", "/v1/tags", CannedResponse(json={"data": []}))
    with fake.client() as client, pytest.raises(AssertionError):
        client.roles.list()

    fake.assert_all_used()


SECRET = 'secret"value'


@pytest.mark.parametrize(
    "body",
    [
        {"access_token": SECRET, "token_type": "Bearer"},
        {"items": [{"client_secret": SECRET}], "refresh_token": SECRET},
        {"secret": SECRET, "password": SECRET, "token": SECRET},
    ],
    ids=["a token", "nested", "other names"],
)
def test_a_recorded_response_holds_no_credential(body: Any) -> None:
    content = json.dumps(body).encode()
    response = {"headers": {}, "body": {"string": content}}

    recorded = vcr_config()["before_record_response"](response)["body"]["string"]

    assert b"value" not in recorded
    assert json.loads(recorded).keys() == body.keys()


def test_a_recording_of_a_user_holds_no_credential_and_is_replayed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "recorded.yaml"
    tape = vcr.VCR(**vcr_config()).use_cassette(str(path))
    with MoniteSimulator() as monite, tape, monite.client() as client:
        recorded = client.tags.list(extra_query={"limit": 2})
        secrets = [
            monite.settings()["client_secret"],
            monite.requests[-1].headers["authorization"].removeprefix("Bearer "),
        ]
    written = path.read_text()

    assert not [secret for secret in secrets if secret in written]
    with FakeMonite.from_cassette(path).client() as client:
        assert client.tags.list(extra_query={"limit": 2}).items == recorded.items


def test_a_recorded_address_holds_no_credential() -> None:
    query = "?only=&token=secret-value&b=2&a=1"
    sent = vcr.request.Request("GET", f"https://example.test/x{query}", None, {})

    kept = vcr_config()["before_record_request"](sent)

    assert kept.uri == "https://example.test/x?only=&token=REDACTED&b=2&a=1"
