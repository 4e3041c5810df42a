"""Piriod: cancellations of retentions, and lists."""

from __future__ import annotations

import datetime
from typing import Any

from tests.recorder.scenario import Drive, scenario


def _day(drive: Drive) -> datetime.date:
    day = drive.input("day", lambda _: "2024-05-06")
    return datetime.date.fromisoformat(day)


def _create(drive: Drive, **value: Any) -> Any:
    retention = drive.input("retention", lambda simulator: simulator.RETENTION, int)
    document = drive.input("document", lambda s: s.CANCELLATION_DOCUMENT, int)
    members = {
        "retention": retention,
        "document": document,
        "number": 1,
        "date": _day(drive),
    }
    return drive.client.cancellations.create(**{**members, **value})


EFFECTS = ("creates the cancellation of a retention in test mode",)


@scenario("piriod", effects=EFFECTS)
def create_cancellation(drive: Drive) -> None:
    note = drive.input("note", lambda _: "Example note")
    result = drive.run(_create(drive, note=note))
    assert result.retention == drive.inputs["retention"]
    assert result.test_mode is True
    assert result.date == _day(drive)


@scenario("piriod", effects=())
def cancel_a_retention_that_is_a_draft(drive: Drive) -> None:
    draft = drive.input("draft", lambda s: s.DRAFT_RETENTION, int)
    error = drive.refused("BadRequestError", lambda: _create(drive, retention=draft))
    assert error.status == 400
    assert "retention" in error.fields


@scenario("piriod", effects=(), token="wrong-token-of-nobody")
def create_cancellation_with_a_wrong_token(drive: Drive) -> None:
    error = drive.refused("AuthenticationError", lambda: _create(drive))
    assert error.status == 401


@scenario("piriod", workspace="acc_foreign")
def create_cancellation_in_a_foreign_workspace(drive: Drive) -> None:
    error = drive.refused("PermissionDeniedError", lambda: _create(drive))
    assert error.status == 403


@scenario("piriod")
def create_cancellation_on_a_failing_server(drive: Drive) -> None:
    drive.plan(500, {"detail": "Internal Server Error"})
    error = drive.refused("ServerError", lambda: _create(drive))
    assert error.status == 500


@scenario("piriod")
def create_cancellation_over_the_rate_limit(drive: Drive) -> None:
    for _ in range(3):
        drive.simulated(lambda simulator: simulator.respond_next(simulator.busy(3)))
    error = drive.refused("RateLimitedError", lambda: _create(drive))
    assert error.retry_after == 3.0


@scenario("piriod")
def retry_after_too_many_requests(drive: Drive) -> None:
    drive.simulated(lambda simulator: simulator.respond_next(simulator.busy(3)))
    before = drive.client._state.clock.monotonic()
    assert drive.run(drive.client.suppliers.list()).items
    # A server's wait is lengthened at random.
    assert 3.0 <= drive.client._state.clock.monotonic() - before < 5.0


@scenario("piriod", effects=())
def walk_the_pages_of_suppliers(drive: Drive) -> None:
    result = drive.items(drive.client.suppliers.list_all(page_size=1))
    assert len({item.id for item in result}) == len(result) > 1


@scenario("piriod", effects=EFFECTS)
def list_cancellations(drive: Drive) -> None:
    result = drive.run(_create(drive))
    page = drive.run(drive.client.cancellations.list())
    assert result.id in [item.id for item in page]


@scenario("piriod", effects=("creates a supplier in test mode",))
def create_and_read_a_supplier(drive: Drive) -> None:
    suppliers = drive.client.suppliers
    name = drive.input("name", lambda _: "Example Papeles Dos")
    result = drive.run(suppliers.create(name=name, country="CL"))
    assert drive.run(suppliers.get(result.id)).id == result.id
    assert drive.refused("NotFoundError", lambda: suppliers.get(999999)).status == 404


@scenario("piriod")
def finalize_a_retention(drive: Drive) -> None:
    draft = drive.input("draft", lambda s: s.DRAFT_RETENTION, int)
    retentions = drive.client.retentions
    assert drive.run(retentions.finalize(draft)) is not None
    error = drive.refused("BadRequestError", lambda: retentions.finalize(draft))
    assert error.message


@scenario("piriod", effects=())
def download_the_pdf_of_a_retention(drive: Drive) -> None:
    retention = drive.input("retention", lambda simulator: str(simulator.RETENTION))
    assert drive.run(drive.client.retentions.download_pdf(retention))
