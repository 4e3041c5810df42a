"""Products, plans, coupons, usage records and the rest of the catalogue."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from piriod_client import errors, models
from piriod_client.models import (
    PlanTierInput,
    SubscriptionAddonInput,
    SubscriptionLineInput,
)

from tests.support.piriod import PiriodFlavour, page
from tests.support.runtime import Server, http_response


@pytest.fixture
def piriod(flavour: PiriodFlavour, server: Server) -> Any:
    return flavour.client(server.url)


def sent(server: Server) -> Any:
    return json.loads(server.seen[-1].body)


@pytest.mark.parametrize(
    ("resource", "record", "kind"),
    [
        ("contacts", {"id": "con_1", "customer": "cus_1"}, models.Contact),
        ("contacts", {"id": "con_1", "customer": {"id": "cus_1"}}, models.Contact),
        ("products", {"id": "pro_1", "plans": [{"id": "pla_1"}]}, models.Product),
        ("plans", {"id": "pla_1", "tiers": [{"amount": 1, "odd": 2}]}, models.Plan),
        ("coupons", {"id": "cou_1", "discount_scheme": "$"}, models.Coupon),
        ("subscriptions", {"id": "sub_1", "next_billing": None}, models.Subscription),
        ("usages", {"id": 1, "creation_scheme": "other"}, models.Usage),
        ("currencies", {"id": "CLP", "rounded": True}, models.GeneralCurrency),
        ("countries", {"id": "CL", "tax_percent": 19}, models.GeneralCountry),
        ("exchange_rates", {"id": 1, "date": "2024-05-06"}, models.GeneralChange),
    ],
)
def test_lists_are_pages_of_typed_records(
    flavour: PiriodFlavour,
    server: Server,
    piriod: Any,
    resource: str,
    record: dict[str, Any],
    kind: type[Any],
) -> None:
    server.otherwise = http_response(200, page(record, count=1))
    result = flavour.run(getattr(piriod, resource).list(page_size=5))
    assert (len(result), result.total, type(result[0])) == (1, 1, kind)
    assert result[0].to_dict() == record


def test_reference_data_is_read_without_a_workspace(
    flavour: PiriodFlavour, server: Server
) -> None:
    server.otherwise = http_response(200, page(count=0))
    piriod = flavour.client(server.url, workspace=None)
    for resource in (piriod.currencies, piriod.countries, piriod.exchange_rates):
        flavour.run(resource.list())
    assert all("x-simple-workspace" not in item.headers for item in server.seen)


def test_a_plan_and_its_price_steps(
    flavour: PiriodFlavour, server: Server, piriod: Any
) -> None:
    server.otherwise = http_response(201, {"id": "pla_1"})
    arguments = {"product": "pro_1", "name": "Example", "description": "Example"}
    tier = PlanTierInput(amount=2, quantity_from=1)
    flavour.run(
        piriod.plans.create(
            **arguments, frequency="monthly", currency="CLP", amount=10, tiers=[tier]
        )
    )
    assert sent(server)["tiers"] == [{"amount": 2, "quantity_from": 1}]
    server.otherwise = http_response(200, {"id": "pla_1", "name": "Other"})
    flavour.run(piriod.plans.update("pla_1", name="Other"))
    assert (server.seen[-1].method, sent(server)) == ("PATCH", {"name": "Other"})


def test_an_update_takes_any_part_and_a_new_record_what_is_required(
    flavour: PiriodFlavour, server: Server, piriod: Any
) -> None:
    server.otherwise = http_response(200, {"id": "cou_1"})
    flavour.run(piriod.coupons.update("cou_1", valid_until=None))
    assert sent(server) == {"valid_until": None}
    flavour.run(piriod.contacts.update("con_1", phone="1"))
    assert sent(server) == {"phone": "1"}
    with pytest.raises(TypeError):
        flavour.run(piriod.coupons.create(name="Example"))
    with pytest.raises(errors.InvalidRequestError, match="name"):
        flavour.run(piriod.coupons.create(name="x" * 57, amount=1, currency="CLP"))
    assert len(server.seen) == 2


def test_writes_of_the_catalogue_are_sent_once(
    flavour: PiriodFlavour, server: Server, piriod: Any
) -> None:
    server.otherwise = http_response(503, {})
    moment = dt.datetime(2024, 5, 6, 8, tzinfo=dt.UTC)
    calls = (
        lambda: piriod.usages.create(
            subscription_line=1, date_time=moment, quantity=2.5
        ),
        lambda: piriod.usages.delete("1"),
        lambda: piriod.products.delete("1"),
    )
    for call in calls:
        with pytest.raises(errors.ServerError):
            flavour.run(call())
    assert [item.method for item in server.seen] == ["POST", "DELETE", "DELETE"]


def test_a_subscription_with_add_ons_and_coupons(
    flavour: PiriodFlavour, server: Server, piriod: Any
) -> None:
    body = {
        "id": "sub_1",
        "addons": [{"addon": "add_1", "addon_redemptions": 3, "rates": [{}]}],
        "lines": [{"id": "lin_1", "coupon": None, "coupon_redemptions": 0}],
        "needs_attention": "2024-05-06T08:00:00Z",
        "paused_reason": None,
    }
    server.otherwise = http_response(201, body)
    created = flavour.run(
        piriod.subscriptions.create(
            customer="cus_1",
            document=1,
            date_start=dt.date(2024, 5, 6),
            next_billing=dt.date(2024, 6, 6),
            lines=[SubscriptionLineInput(plan="pla_1", coupon="cou_1")],
            addons=[SubscriptionAddonInput(addon="add_1", quantity=1)],
            default_source=7,
        )
    )
    assert sent(server)["default_source"] == 7
    assert created.addons[0].addon_redemptions == 3
    assert (created.needs_attention.day, created.paused_reason) == (6, None)
    assert sent(server)["addons"] == [{"addon": "add_1", "quantity": 1}]
    assert sent(server)["lines"] == [{"plan": "pla_1", "coupon": "cou_1"}]
