"""Bodies are checked before they are sent: every problem in one error."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from piriod_client import errors, models

from tests.support.piriod import PiriodFlavour, body, cancellation
from tests.support.runtime import Server, http_response

GOOD: dict[str, Any] = {
    "retention": 7,
    "document": 3,
    "number": 1,
    "date": date(2024, 5, 6),
}


def create(flavour: PiriodFlavour, server: Server, **changes: Any) -> Any:
    piriod = flavour.client(server.url)
    return flavour.run(piriod.cancellations.create(**{**GOOD, **changes}))


def problems(flavour: PiriodFlavour, act: Callable[[Any], Any]) -> dict[str, list[str]]:
    piriod = flavour.client("http://127.0.0.1:9")
    with pytest.raises(errors.InvalidRequestError) as caught:
        flavour.run(act(piriod))
    assert all(name in str(caught.value) for name in caught.value.fields)
    return dict(caught.value.fields)


def test_a_cancellation_is_sent_as_documented(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.otherwise = http_response(201, cancellation())
    result = create(flavour, server, note="n" * 64, internal_note=None)
    assert (result.id, result.date) == (11, date(2024, 5, 6))
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/cancellations/")
    assert body(seen) == {
        **GOOD,
        "date": "2024-05-06",
        "note": "n" * 64,
        "internal_note": None,
    }


def test_all_problems_are_reported_at_once(flavour: PiriodFlavour) -> None:
    def act(piriod: Any) -> Any:
        return piriod.cancellations.create(
            retention=True,
            document="three",
            number=1.5,
            date="06/05/2024",
            note="n" * 65,
            internal_note=5,
        )

    assert problems(flavour, act) == {
        "retention": ["must be a whole number, not bool"],
        "document": ["must be a whole number, not text"],
        "number": ["must be a whole number, not float"],
        "date": ["must be a date such as 2024-05-06"],
        "note": ["must have at most 64 characters, not 65"],
        "internal_note": ["must be text, not int"],
    }


@pytest.mark.parametrize("name", GOOD)
def test_required_members_cannot_be_null_or_left_out(
    flavour: PiriodFlavour, name: str
) -> None:
    def act(piriod: Any) -> Any:
        return piriod.cancellations.create(**{**GOOD, name: None})

    assert problems(flavour, act) == {name: ["must not be null"]}
    less = {key: value for key, value in GOOD.items() if key != name}
    with pytest.raises(TypeError, match=name):
        flavour.client("http://127.0.0.1:9").cancellations.create(**less)


@pytest.mark.parametrize(
    "day",
    [
        "2024-5-6",
        "20240506",
        "2024-W19-1",
        "2024-02-30",
        "",
        datetime(2024, 5, 6, 8),
        "2024-05-06T08:00:00",
        5,
    ],
)
def test_rejects_non_dates(flavour: PiriodFlavour, day: Any) -> None:
    result = problems(
        flavour, lambda p: p.cancellations.create(**{**GOOD, "date": day})
    )
    assert list(result) == ["date"]


@pytest.mark.parametrize("day", [date(2024, 5, 6), "2024-05-06"])
def test_a_date_is_a_date_or_its_text(
    flavour: PiriodFlavour, server: Server, day: Any
) -> None:
    server.otherwise = http_response(201, cancellation())
    create(flavour, server, date=day)
    assert body(server.seen[0])["date"] == "2024-05-06"


@pytest.mark.parametrize(
    "amount", [math.nan, math.inf, -math.inf, Decimal("NaN"), "10.10", True, None]
)
def test_rejects_non_numbers(flavour: PiriodFlavour, amount: Any) -> None:
    def act(piriod: Any) -> Any:
        return piriod.refunds.create(
            payment=1, amount=amount, reason="duplicate", receipt="r"
        )

    assert list(problems(flavour, act)) == ["amount"]


def test_lines_are_checked_one_by_one(flavour: PiriodFlavour) -> None:
    good = models.PurchaseLineInput(name="Example", amount=1.5, quantity=2)
    bad = models.PurchaseLineInput(name=5, amount="1", quantity=2)  # type: ignore[arg-type]

    def act(piriod: Any) -> Any:
        return piriod.purchases.create(
            supplier="1",
            document=3,
            number=1,
            date=date(2024, 5, 6),
            lines=[good, bad, {"name": "Example"}, 5],
        )

    assert problems(flavour, act) == {
        "lines[1].name": ["must be text, not int"],
        "lines[1].amount": ["must be a number, not text"],
        "lines[2].amount": ["is required"],
        "lines[2].quantity": ["is required"],
        "lines[3]": ["must be an object, not int"],
    }


def test_limits_hold_for_changes_too(flavour: PiriodFlavour) -> None:
    result = problems(flavour, lambda p: p.purchases.update("1", note="n" * 101))
    assert result == {"note": ["must have at most 100 characters, not 101"]}
    result = problems(flavour, lambda p: p.subscriptions.update("1", custom_change=0.5))
    assert result == {"custom_change": ["must be at least 1"]}


def test_a_word_the_vendor_added_later_is_not_refused(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.otherwise = http_response(201, {"id": "1"})
    piriod = flavour.client(server.url)
    flavour.run(
        piriod.refunds.create(payment=1, amount=2, reason="goodwill", receipt="r")
    )
    assert body(server.seen[0])["reason"] == "goodwill"


READ_ONLY = (
    "id",
    "biller_status",
    "tax_agency",
    "local_file",
    "imported",
    "test_mode",
    "created",
    "updated",
)


@pytest.mark.parametrize("name", READ_ONLY)
def test_read_only_members_cannot_be_set(flavour: PiriodFlavour, name: str) -> None:
    piriod = flavour.client("http://127.0.0.1:9")
    with pytest.raises(errors.InvalidRequestError, match=name):
        flavour.run(piriod.cancellations.create(**GOOD, **{name: 1}))
    with pytest.raises(TypeError, match=name):
        models.CancellationInput(**GOOD, **{name: 1})


def test_read_only_members_of_a_record_that_was_read_are_not_sent_back(
    flavour: PiriodFlavour,
) -> None:
    line = models.PurchaseLine(id=5, total=3.0, name="Example", amount=1.5, quantity=2)

    def act(piriod: Any) -> Any:
        return piriod.purchases.update("1", lines=[line])

    assert problems(flavour, act) == {
        "lines[0].id": ["is read-only"],
        "lines[0].total": ["is read-only"],
    }


def test_what_goes_around_the_document_goes_around_its_check(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.otherwise = http_response(201, {"id": 1})
    piriod = flavour.client(server.url)
    sent = {"retention": "7", "id": 1}
    flavour.run(piriod.request("POST", "/cancellations/", json=sent))
    assert body(server.seen[0]) == sent


def test_an_id_cannot_leave_its_segment(flavour: PiriodFlavour, server: Server) -> None:
    server.otherwise = http_response(200, {"id": "1"})
    piriod = flavour.client(server.url)
    flavour.run(piriod.invoices.get("../x?y=1#"))
    assert server.seen[0].path == "/invoices/..%2Fx%3Fy%3D1%23/"
    with pytest.raises(errors.InvalidRequestError):
        flavour.run(piriod.invoices.get(".."))
