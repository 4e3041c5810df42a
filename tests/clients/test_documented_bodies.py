"""Bodies that no model has checked are held against the document before they go out."""

from __future__ import annotations

import asyncio
import datetime
import importlib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

KANTATA_OX = importlib.import_module("kantata_ox_client")
LUCCA_TIMMI = importlib.import_module("lucca_timmi_client")
MONITE = importlib.import_module("monite_client")
PIRIOD = importlib.import_module("piriod_client")
ID = "00000000-0000-4000-8000-000000000001"
CLIENTS: dict[Any, tuple[str, dict[str, str]]] = {
    KANTATA_OX: ("KantataOX", {"token": "example"}),
    LUCCA_TIMMI: ("LuccaTimmi", {"api_key": "example", "account": "example"}),
    MONITE: ("Monite", {"token": "example", "entity_id": ID}),
    PIRIOD: ("Piriod", {"token": "example", "workspace": "acc_example"}),
}
Act = Callable[[Any], Any]
DAY = datetime.date(2024, 5, 6)
ENTRY = {"workspace_id": "7", "date_performed": DAY, "time_in_minutes": 60}
INVOICE = {
    "type": "invoice",
    "currency": "EUR",
    "counterpart_id": ID,
    "counterpart_billing_address_id": ID,
    "line_items": [{"quantity": Decimal("1.10000000000000000001")}],
}
LINE = {"name": "Example", "amount": 1, "quantity": 2}
km, mm, pm = KANTATA_OX.models, MONITE.models, PIRIOD.models

REFUSED: list[tuple[Any, Act, dict[str, list[str]]]] = [
    (
        KANTATA_OX,
        lambda c: c.time_entries.create(time_entry={**ENTRY, "note": "Example"}),
        {"time_entry.note": ["is unknown; did you mean notes?"]},
    ),
    (
        KANTATA_OX,
        lambda c: c.time_entries.create_many(time_entries=[ENTRY, {}]),
        {
            f"time_entries[1].{name}": ["is required"]
            for name in ("workspace_id", "date_performed", "time_in_minutes")
        },
    ),
    (
        KANTATA_OX,
        lambda c: c.time_entries.create(time_entry={**ENTRY, "workspace_id": "all"}),
        {"time_entry.workspace_id": ["must be a whole number, not text"]},
    ),
    (
        KANTATA_OX,
        lambda c: c.time_entries.update(
            "1", time_entry=km.TimeEntryChanges(notes=None)
        ),
        {"time_entry.notes": ["must not be null"]},
    ),
    (
        LUCCA_TIMMI,
        lambda c: c.reports.create(template_id="t", filters=[{"filed": 1}]),
        {"filters[0].filed": ["is unknown"]},
    ),
    (
        LUCCA_TIMMI,
        lambda c: c.time_entries.create(body=[{"ownerID": 7}]),
        {
            "[0].ownerID": ["is unknown; did you mean ownerId?"],
            **{
                f"[0].{name}": ["is required"]
                for name in ("ownerId", "startsAt", "duration", "unit")
            },
        },
    ),
    (
        MONITE,
        lambda c: c.receivables.create(
            body={**INVOICE, "line_items": [{"quantitty": 1}]}
        ),
        {
            "line_items[0].quantitty": ["is unknown; did you mean quantity?"],
            "line_items[0].quantity": ["is required"],
        },
    ),
    (
        MONITE,
        lambda c: c.products.create(name="Example", price={"currency": "EUR"}),
        {"price.value": ["is required"]},
    ),
    (
        MONITE,
        lambda c: c.products.update(ID, name=None),
        {"name": ["must not be null"]},
    ),
    (
        PIRIOD,
        lambda c: c.purchases.update("1", lines=[{**LINE, "nmae": "Example"}]),
        {"lines[0].nmae": ["is unknown; did you mean name?"]},
    ),
    (
        PIRIOD,
        lambda c: c.contacts.update("1", name=None),
        {"name": ["must not be null"]},
    ),
]
SENT: list[tuple[Any, Act, str]] = [
    (
        KANTATA_OX,
        lambda c: c.time_entries.create(time_entry=ENTRY),
        '"workspace_id":7,"date_performed":"2024-05-06"',
    ),
    (
        KANTATA_OX,
        lambda c: c.time_entries.create(time_entry=km.NewTimeEntry(**ENTRY)),
        '"workspace_id":7,"date_performed":"2024-05-06"',
    ),
    (
        LUCCA_TIMMI,
        lambda c: c.reports.create(template_id="t", starts_on=None),
        '"startsOn":null',
    ),
    (
        MONITE,
        lambda c: c.receivables.create(body=INVOICE),
        '"quantity":1.10000000000000000001',
    ),
    (MONITE, lambda c: c.entities.update(ID, website=None), '{"website":null}'),
    (
        MONITE,
        lambda c: c.products.update(
            ID,
            name=None,
            price=mm.Price(currency="EUR", value=1, additional_properties={"new": 1}),
        ),
        '{"name":null,"price":{"new":1,"currency":"EUR","value":1}}',
    ),
    (PIRIOD, lambda c: c.contacts.update("1", phone=None), '{"phone":null}'),
    (
        PIRIOD,
        lambda c: c.purchases.update("1", lines=[{**LINE, "amount": Decimal("1.10")}]),
        '"amount":1.10',
    ),
]


def bodies(package: Any, act: Act, flavour: str) -> list[str]:
    """The bodies that a call sends, until its error."""
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.content.decode())
        return httpx.Response(400, json={})

    name, settings = CLIENTS[package]
    transport = httpx.MockTransport(respond)
    run = _run if flavour == "sync" else _run_async
    with pytest.raises(package.errors.StatusError):
        run(package, name, settings, transport, act)
    return sent


def _run(
    package: Any, name: str, settings: dict[str, str], transport: Any, act: Act
) -> None:
    with httpx.Client(transport=transport) as client:
        act(getattr(package, name)(**settings, http_client=client))


def _run_async(
    package: Any, name: str, settings: dict[str, str], transport: Any, act: Act
) -> None:
    asyncio.run(_await(package, f"Async{name}", settings, transport, act))


async def _await(
    package: Any, name: str, settings: dict[str, str], transport: Any, act: Act
) -> None:
    async with httpx.AsyncClient(transport=transport) as client:
        await act(getattr(package, name)(**settings, http_client=client))


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(("package", "act", "fields"), REFUSED)
def test_what_the_document_does_not_allow_is_refused(
    package: Any, act: Act, fields: dict[str, list[str]], flavour: str
) -> None:
    with pytest.raises(package.errors.InvalidRequestError) as caught:
        bodies(package, act, flavour)
    assert caught.value.fields == fields
    assert all(f"{name} {fields[name][0]}" in str(caught.value) for name in fields)


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(("package", "act", "text"), SENT)
def test_what_the_document_allows_is_sent(
    package: Any, act: Act, text: str, flavour: str
) -> None:
    (sent,) = bodies(package, act, flavour)
    assert text in sent
