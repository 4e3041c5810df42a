"""The simulated Piriod does what the vendor's pages say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest
from piriod_client.errors import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
)
from piriod_client.testing import CannedResponse, PiriodSimulator

DAY = dt.date(2024, 5, 6)


@pytest.fixture
def piriod(piriod_simulator: PiriodSimulator) -> PiriodSimulator:
    return piriod_simulator


def send(
    piriod: PiriodSimulator, method: str, path: str, json: Any = None, **headers: Any
) -> httpx.Response:
    arguments = {
        "authorization": f"Token {piriod.TOKEN}",
        "x-simple-workspace": piriod.WORKSPACE,
        "x-piriod-test-mode": "true",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    kept = {name: value for name, value in arguments.items() if value is not None}
    return httpx.request(method, piriod.url + path, json=json, headers=kept)


def cancel(retention: int) -> Any:
    return lambda client: client.cancellations.create(
        retention=retention, document=3, number=1, date=DAY
    )


def test_a_finalized_retention_can_be_cancelled(
    piriod: PiriodSimulator, perform: Any
) -> None:
    result = perform(piriod, cancel(piriod.RETENTION))

    assert (result.retention, result.test_mode, result.tax_agency) == (7, True, None)
    value = perform(piriod, lambda c: c.cancellations.list(retention=7))
    assert [item.id for item in value.items] == [result.id]


def test_a_draft_cannot_be_cancelled_before_it_is_finalized(
    piriod: PiriodSimulator, perform: Any
) -> None:
    with pytest.raises(BadRequestError) as caught:
        perform(piriod, cancel(piriod.DRAFT_RETENTION))
    assert list(caught.value.fields) == ["retention"]

    perform(piriod, lambda c: c.retentions.finalize(str(piriod.DRAFT_RETENTION)))
    assert perform(piriod, cancel(piriod.DRAFT_RETENTION)).id


def test_live_and_test_mode_do_not_see_each_other(
    piriod: PiriodSimulator, perform: Any
) -> None:
    with pytest.raises(BadRequestError):
        perform(piriod, cancel(piriod.LIVE_RETENTION))
    with pytest.raises(BadRequestError):
        perform(piriod, cancel(piriod.RETENTION), test_mode=False)

    assert send(piriod, "GET", "/suppliers/").json()["count"] == 3
    live = send(piriod, "GET", "/suppliers/", x_piriod_test_mode=None)
    assert live.json()["count"] == 0


def test_workspaces_do_not_see_each_other(
    piriod: PiriodSimulator, perform: Any
) -> None:
    (supplier, *_) = perform(piriod, lambda c: c.suppliers.list()).items

    with pytest.raises(NotFoundError):
        perform(
            piriod,
            lambda c: c.suppliers.get(str(supplier.id)),
            workspace=piriod.OTHER_WORKSPACE,
        )


def test_the_workspace_is_required_and_must_be_ones_own(
    piriod: PiriodSimulator, perform: Any
) -> None:
    missing = send(piriod, "GET", "/suppliers/", x_simple_workspace=None)

    assert missing.status_code == 400
    assert list(missing.json()) == ["non_field_errors"]
    with pytest.raises(PermissionDeniedError):
        perform(
            piriod, lambda c: c.suppliers.list(), workspace=piriod.FOREIGN_WORKSPACE
        )


@pytest.mark.parametrize("given", [None, "Bearer simulated-token", "Token wrong"])
def test_only_the_word_token_and_the_right_token_are_let_in(
    piriod: PiriodSimulator, given: str | None
) -> None:
    response = send(piriod, "GET", "/suppliers/", authorization=given)

    assert (response.status_code, list(response.json())) == (401, ["detail"])


def test_a_wrong_token_is_an_authentication_error(
    piriod: PiriodSimulator, perform: Any
) -> None:
    with pytest.raises(AuthenticationError):
        perform(piriod, lambda c: c.suppliers.list(), token="wrong-example-token")


def test_validation_is_a_map_of_fields_to_messages(piriod: PiriodSimulator) -> None:
    body = {"retention": "x", "document": 3, "number": 1, "note": "y" * 65}

    errors = send(piriod, "POST", "/cancellations/", body).json()

    assert set(errors) == {"retention", "date", "note"}
    assert all(isinstance(error, list) for error in errors.values())


def test_errors_of_lines_are_nested(piriod: PiriodSimulator, perform: Any) -> None:
    line = {"name": "Paper", "amount": 1, "quantity": 2}
    body = {
        "supplier": "1",
        "document": 1,
        "number": 1,
        "date": "2024-05-06",
        "lines": [line, {**line, "name": 7}],
    }

    errors = send(piriod, "POST", "/purchases/", body).json()

    assert errors["lines"][0] == {}
    assert list(errors["lines"][1]) == ["name"]


def test_lists_lead_to_their_neighbours(piriod: PiriodSimulator, perform: Any) -> None:
    first = send(piriod, "GET", "/suppliers/?page_size=2&ordering=-name").json()
    second = httpx.URL(first["next"])

    assert (first["count"], first["previous"]) == (3, None)
    assert dict(second.params) == {"page_size": "2", "ordering": "-name", "page": "2"}
    result = perform(
        piriod, lambda c: c.suppliers.list_all(page_size=2, ordering="-name")
    )
    assert [item.name.split()[1] for item in result] == [
        "Tintas",
        "Servicios",
        "Papeles",
    ]


def test_lists_are_filtered(piriod: PiriodSimulator, perform: Any) -> None:
    result = perform(piriod, lambda c: c.suppliers.list(name="Example Tintas"))

    assert [item.name for item in result.items] == ["Example Tintas"]


def test_only_drafts_can_be_changed(piriod: PiriodSimulator) -> None:
    line = {"name": "Paper", "amount": 1, "quantity": 2}
    body = {
        "supplier": "1",
        "document": 1,
        "number": 1,
        "date": "2024-05-06",
        "lines": [line],
    }
    path = f"/purchases/{send(piriod, 'POST', '/purchases/', body).json()['id']}/"

    assert send(piriod, "PATCH", path, {"note": "Example"}).json()["note"] == "Example"
    assert send(piriod, "GET", f"{path}finalize/").json()["status"] == "finalized"
    assert send(piriod, "PATCH", path, {"note": "Late"}).status_code == 400
    assert send(piriod, "GET", f"{path}finalize/").status_code == 400


def test_a_deleted_order_is_gone(piriod: PiriodSimulator) -> None:
    space = piriod.spaces[piriod.WORKSPACE, True]
    path = f"/orders/{piriod.make(space, 'orders', {})['id']}/"

    assert send(piriod, "DELETE", path).status_code == 204
    assert send(piriod, "GET", path).status_code == 404


def test_regulated_countries_demand_a_tax_id(
    piriod: PiriodSimulator, perform: Any
) -> None:
    def create(**more: str) -> Any:
        return lambda c: c.customers.create(
            name="Example", address="Example 1", country="CL", state=13, **more
        )

    with pytest.raises(BadRequestError):
        perform(piriod, create())
    result = perform(piriod, create(tax_id="1-9"))
    assert (result.country.name, result.state.id) == ("Chile", 13)


def test_refunds_cannot_exceed_their_payment(piriod: PiriodSimulator) -> None:
    space = piriod.spaces[piriod.WORKSPACE, True]
    payment = piriod.make(space, "payments", {"amount": 100})["id"]
    body = {
        "payment": payment,
        "amount": 60,
        "reason": "duplicate",
        "receipt": "Example",
    }

    assert send(piriod, "POST", "/refunds/", body).status_code == 201
    refused = send(piriod, "POST", "/refunds/", body)
    assert (refused.status_code, list(refused.json())) == (400, ["amount"])


def test_a_subscription_is_paused_and_resumed(piriod: PiriodSimulator) -> None:
    space = piriod.spaces[piriod.WORKSPACE, True]
    path = f"/subscriptions/{piriod.make(space, 'subscriptions', {})['id']}/"
    reason = {"paused_reason": "custom"}

    assert send(piriod, "POST", f"{path}pause/", reason).json()["status"] == "paused"
    assert send(piriod, "POST", f"{path}pause/", reason).status_code == 400
    assert send(piriod, "POST", f"{path}resume/", {}).json()["status"] == "active"


def test_a_browser_may_make_a_source_without_credentials(
    piriod: PiriodSimulator,
) -> None:
    response = httpx.post(f"{piriod.url}/sources/", json={"gateway": "example"})

    assert response.status_code == 201
    refused = httpx.post(f"{piriod.url}/payments/", json={})
    assert refused.status_code == 401


def test_a_pdf_is_downloaded_as_bytes(piriod: PiriodSimulator, perform: Any) -> None:
    result = perform(piriod, lambda c: c.retentions.download_pdf("7"))

    assert result.startswith(b"%PDF-")


def test_a_get_that_acts_is_not_repeated(piriod: PiriodSimulator, perform: Any) -> None:
    piriod.respond_next(CannedResponse(503))

    with pytest.raises(Exception, match="503"):
        perform(piriod, lambda c: c.retentions.finalize(str(piriod.DRAFT_RETENTION)))
    assert len(piriod.requests) == 1
