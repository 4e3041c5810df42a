"""Pages, links and lookups."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from piriod_client import errors, models

from tests.support.piriod import PiriodFlavour, cancellation, page
from tests.support.runtime import Seen, Server, http_response


def query(seen: Seen) -> list[tuple[str, str]]:
    return sorted(parse_qsl(urlsplit(seen.path).query))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_next_link_is_followed_on_the_clients_own_server(
    flavour: PiriodFlavour, server: Server, scheme: str
) -> None:
    host = server.url.partition("://")[2].partition(":")[0]
    link = f"{scheme}://{host}/cancellations/?page=2&retention=7"
    server.script = [
        http_response(200, page(cancellation(), next=link, count=2)),
        http_response(200, page(cancellation(id=12), count=2)),
    ]
    piriod = flavour.client(server.url)
    first = flavour.run(piriod.cancellations.list(retention=7, page_size=1))
    assert (first.total, first.has_next) == (2, True)
    assert isinstance(first[0], models.Cancellation)
    second = flavour.run(first.next_page())
    assert (second[0].id, second.has_next) == (12, False)
    assert query(server.seen[1]) == [("page", "2"), ("retention", "7")]
    assert server.seen[1].headers["authorization"].startswith("Token ")


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example.test/cancellations/?page=2",
        "/payments/1/pay/?page=2",
    ],
)
def test_a_next_link_that_leads_elsewhere_is_not_followed(
    flavour: PiriodFlavour, server: Server, link: str
) -> None:
    server.otherwise = http_response(200, page(cancellation(), next=link, count=2))
    piriod = flavour.client(server.url)
    with pytest.raises(errors.PagingError, match="not followed"):
        flavour.items(piriod.cancellations.list_all())
    assert len(server.seen) == 1


def test_all_pages_are_walked(flavour: PiriodFlavour, server: Server) -> None:
    def response(seen: Seen) -> bytes:
        number = int(dict(query(seen)).get("page", 1))
        link = f"?page={number + 1}" if number < 4 else None
        return http_response(200, page(cancellation(id=number), next=link, count=4))

    server.otherwise = response
    result = flavour.items(flavour.client(server.url).cancellations.list_all())
    assert [item.id for item in result] == [1, 2, 3, 4]


def test_a_bare_list_goes_on_until_a_page_is_empty(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.script = [
        http_response(200, [{"subject": "First", "recipient": ["a@example.test"]}]),
        http_response(200, [{"subject": "Second"}]),
        http_response(200, []),
    ]
    piriod = flavour.client(server.url)
    result = flavour.items(piriod.reminder_messages.list_all(invoice="inv_1"))
    assert [item.subject for item in result] == ["First", "Second"]
    assert isinstance(result[0], models.Reminder)
    assert [query(item) for item in server.seen] == [
        [("invoice", "inv_1")],
        [("invoice", "inv_1"), ("page", "2")],
        [("invoice", "inv_1"), ("page", "3")],
    ]


def test_a_bare_list_without_pages_is_told_from_one_with_equal_pages(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.otherwise = http_response(200, [{"subject": "Always the same"}])
    with pytest.raises(errors.PagingError, match="same page again"):
        flavour.items(flavour.client(server.url).reminder_messages.list_all())
    assert len(server.seen) == 2


def test_lookups_are_sent_with_every_page(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.script = [
        http_response(
            200, page({"id": "cus_1"}, next="?page=2&name__in=a%2Cb", count=2)
        ),
        http_response(200, page({"id": "cus_2"}, count=2)),
    ]
    narrowed = flavour.client(server.url).where(
        created__gte=datetime(2024, 5, 6, 8, tzinfo=UTC),
        date__lte=date(2024, 5, 7),
        name__in=["a", "b"],
        id__in=(1, 2),
        metadata__project="x y",
        collection_method=models.CollectionMethod.DEFERRED,
    )
    result = flavour.items(narrowed.customers.list_all(ordering="-created"))
    assert [item.id for item in result] == ["cus_1", "cus_2"]
    lookups = [
        ("collection_method", "deferred"),
        ("created__gte", "2024-05-06T08:00:00+00:00"),
        ("date__lte", "2024-05-07"),
        ("id__in", "1,2"),
        ("metadata__project", "x y"),
        ("name__in", "a,b"),
    ]
    first, second = (query(seen) for seen in server.seen)
    assert first == sorted([*lookups, ("ordering", "-created")])
    assert second == sorted([*lookups, ("page", "2")])


@pytest.mark.parametrize(
    "name", ["created__foo", "created__", "__in", "metadata__", "Name"]
)
def test_rejects_unknown_filters(
    flavour: PiriodFlavour, server: Server, name: str
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="is not a lookup"):
        flavour.client(server.url).where(**{name: 1})


@pytest.mark.parametrize("name", ["page", "page_size"])
def test_page_is_not_a_filter(
    flavour: PiriodFlavour, server: Server, name: str
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="pass it to list"):
        flavour.client(server.url).where(**{name: 3})


@pytest.mark.parametrize("value", [None, [], {"a": 1}, b"x", ["Doe, J.", "Roe"]])
def test_a_lookup_without_a_value_is_refused(
    flavour: PiriodFlavour, server: Server, value: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="number__in"):
        flavour.client(server.url).where(number__in=value)


def test_lookups_are_for_lists_only(flavour: PiriodFlavour, server: Server) -> None:
    narrowed = flavour.client(server.url).where(number__gte=1)
    for act in (
        lambda: narrowed.retentions.finalize("1"),
        lambda: narrowed.orders.delete("1"),
        lambda: narrowed.invoices.get("1"),
    ):
        with pytest.raises(errors.InvalidRequestError, match="apply to lists"):
            flavour.run(act())
    assert server.seen == []
