"""Writes are never repeated, whatever method they use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from piriod_client import RetryPolicy, errors

from tests.support.piriod import PiriodFlavour
from tests.support.runtime import RESET, Server, http_response

Act = Callable[[Any], Any]
WRITES: dict[str, Act] = {
    "create": lambda p: p.cancellations.create(
        retention=7, document=3, number=1, date="2024-05-06"
    ),
    "update": lambda p: p.purchases.update("1", note="n"),
    "finalize retention": lambda p: p.retentions.finalize("1"),
    "finalize purchase": lambda p: p.purchases.finalize("1"),
    "finalize credit note": lambda p: p.purchase_credit_notes.finalize("1"),
    "finalize order": lambda p: p.orders.finalize("1"),
    "delete order": lambda p: p.orders.delete("1"),
    "cancel subscription": lambda p: p.subscriptions.cancel("1"),
    "delete payment": lambda p: p.payments.delete("1"),
    "pay": lambda p: p.payments.pay("1"),
    "authorize": lambda p: p.payments.authorize("1"),
    "undocumented finalize": lambda p: p.request("GET", "/invoices/1/finalize/"),
    "undocumented pay": lambda p: p.request("get", "/payments/1/pay?x=1"),
    **{
        f"pay spelled {path}": lambda p, path=path: p.request("GET", path)
        for path in (
            "/payments/1/pay/#x",
            "/payments/1/pay/.",
            "/payments/1/./pay/x/..",
            "/payments/1/p%61y/",
            "/payments/1/p%2561y/",
            "/payments/1/PAY//",
            "/payments/1/pay;v=1",
            "/payments/1/pay%2F",
        )
    },
    "undocumented delete": lambda p: p.request("DELETE", "/suppliers/1/"),
    "undocumented put": lambda p: p.request("PUT", "/customers/1/", json={}),
}


@pytest.mark.parametrize(
    "failure", [http_response(503, {}), http_response(500, {}), RESET]
)
@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_never_repeated_unasked(
    flavour: PiriodFlavour, server: Server, name: str, failure: bytes
) -> None:
    server.otherwise = failure
    with pytest.raises(errors.ApiError):
        flavour.run(WRITES[name](flavour.client(server.url)))
    assert len(server.seen) == 1


def test_a_write_is_repeated_when_the_caller_asks(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.script = [http_response(503, {}), http_response(200, {"id": 1})]
    view = flavour.client(server.url).with_options(
        retries=RetryPolicy(retry_writes=True)
    )
    flavour.run(view.retentions.finalize("1"))
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    ("path", "retryable"),
    [("/contacts/?ordering=finalize", None), ("/invoices/1/finalize/", True)],
)
def test_a_request_of_ones_own_is_repeated_if_it_reads_or_may_be(
    flavour: PiriodFlavour, server: Server, path: str, retryable: bool | None
) -> None:
    server.script = [http_response(503, {}), http_response(200, {})]
    piriod = flavour.client(server.url)
    flavour.run(piriod.request("GET", path, retryable=retryable))
    assert len(server.seen) == 2


def test_a_read_is_repeated(flavour: PiriodFlavour, server: Server) -> None:
    server.script = [
        http_response(503, {}),
        RESET,
        http_response(200, {"id": "inv_example"}),
    ]
    result = flavour.run(flavour.client(server.url).invoices.get("inv_example"))
    assert (result.id, len(server.seen)) == ("inv_example", 3)


@pytest.mark.parametrize("name", ["finalize retention", "pay", "create"])
def test_paths_keep_their_slash(
    flavour: PiriodFlavour, server: Server, name: str
) -> None:
    server.otherwise = http_response(200, {"id": 1})
    flavour.run(WRITES[name](flavour.client(server.url)))
    assert server.seen[0].path.endswith("/")


def test_a_redirect_is_not_followed(flavour: PiriodFlavour, server: Server) -> None:
    server.otherwise = http_response(301, {}, {"Location": "/cancellations/"})
    with pytest.raises(errors.StatusError, match="redirects are not followed"):
        flavour.run(WRITES["create"](flavour.client(server.url)))
    assert len(server.seen) == 1
