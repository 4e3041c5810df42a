"""Options of one call, pages over process borders, and what every error tells."""

from __future__ import annotations

import asyncio
import csv
import inspect
import io
import json
import operator
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import piriod_client
import pydantic
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX
from kantata_ox_client import errors as kantata_errors
from piriod_client import AsyncPiriod, Piriod, Timeout, errors, models
from piriod_client._runtime.base.clock import ManualClock

Handler = Callable[[httpx.Request], httpx.Response]
CUSTOMER = {"id": "cus_1", "name": "Example", "created_later": 1}


def run(kind: str, work: Callable[[Any], Any], handler: Handler, **options: Any) -> Any:
    """Do the work with one kind of client; what it returns is awaited where needed."""
    options = {"transport": httpx.MockTransport(handler), "token": "t", **options}
    if kind == "sync":
        with Piriod(workspace="acc_1", clock=ManualClock(), **options) as client:
            return work(client)
    return asyncio.run(_async(work, options))


async def _async(work: Callable[[Any], Any], options: Any) -> Any:
    async with AsyncPiriod(workspace="acc_1", clock=ManualClock(), **options) as client:
        result = work(client)
        return await result if inspect.isawaitable(result) else result


def listed(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params.get("page", 1))
    more = None if number == 2 else "https://api.piriod.com/customers/?page=2"
    page = {"count": 4, "next": more, "results": [CUSTOMER, CUSTOMER]}
    return httpx.Response(200, json=page)


kinds = pytest.mark.parametrize("kind", ["sync", "async"])


@kinds
def test_options_hold_for_one_call(kind: str) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return listed(request)

    def work(client: Any) -> Any:
        return client.customers.list(
            name="A",
            timeout=Timeout(7),
            extra_headers={"X-Trace": "1", "User-Agent": None},
            extra_query={"debug": True, "tag": ["a", "b"]},
        )

    run(kind, work, handler)
    [request] = seen
    assert request.extensions["timeout"]["read"] == 7
    assert request.headers["x-trace"] == "1"
    assert "user-agent" not in request.headers
    assert request.url.params["name"] == "A"
    assert request.url.params["debug"] == "true"
    assert request.url.params.get_list("tag") == ["a", "b"]


@kinds
def test_options_go_along_to_the_next_pages(kind: str) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return listed(request)

    def work(client: Any) -> Any:
        items = client.customers.list_all(timeout=3, extra_headers={"X-Trace": "1"})
        return list(items) if kind == "sync" else _collected(items)

    assert len(run(kind, work, handler)) == 4
    assert [item.headers["x-trace"] for item in seen] == ["1", "1"]
    assert [item.extensions["timeout"]["read"] for item in seen] == [3, 3]


def finished(method: Callable[..., Any], *value: Any) -> Any:
    """What a method of either kind returns in the end."""
    result = method(*value)
    return asyncio.run(result) if inspect.iscoroutine(result) else result


async def _collected(items: Any) -> list[Any]:
    return [item async for item in items]


@kinds
def test_retries_of_one_call(kind: str) -> None:
    count = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        return httpx.Response(503)

    with pytest.raises(errors.ServerError):
        run(kind, lambda c: c.customers.get("cus_1", retries=0), handler)
    assert count == 1


@kinds
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"time_out": 5}, "did you mean 'timeout'"),
        ({"nam": "x"}, "did you mean 'name'"),
        ({"extra_headers": 5}, "extra_headers must be a mapping"),
        ({"timeout": 0}, "timeout: connect must be above 0"),
        ({"retries": -1}, "retries must be a number that is not negative"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    kind: str, given: Any, message: str
) -> None:
    with pytest.raises(errors.ApiError, match=message):
        run(kind, lambda c: c.customers.list(**given), listed)


def test_the_length_of_a_list_is_the_total_the_vendor_states() -> None:
    def work(client: Any) -> Any:
        items = client.customers.list_all()
        assert items
        first = operator.length_hint(items)
        return first, len(items), len(list(items))

    assert run("sync", work, listed) == (4, 4, 4)


@kinds
def test_a_page_is_pickled_without_its_client(kind: str) -> None:
    page = run(kind, lambda c: c.customers.list(), listed)
    again = pickle.loads(pickle.dumps(page))

    assert list(again) == list(page)
    assert (again.total, again.has_next) == (4, True)
    assert again.response.status == 200
    with pytest.raises(errors.PagingError, match="this page was pickled"):
        finished(again.next_page)


@pytest.mark.parametrize("made", [KantataOX, AsyncKantataOX])
def test_a_page_of_records_is_pickled_with_its_links(made: Any) -> None:
    body = {
        "count": 3,
        "results": [{"key": "invoices", "id": "1"}],
        "invoices": {"1": {"id": "1", "recipient_id": "7"}},
        "users": {"7": {"id": "7", "full_name": "Example"}},
    }
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    client = made(token="t", transport=transport)
    page = finished(lambda: client.invoices.list(include="recipient", per_page=1))
    again = pickle.loads(pickle.dumps(page))

    assert [item.recipient.full_name for item in again] == ["Example"]
    assert (again.count, again.has_next) == (3, True)


@kinds
def test_a_write_about_one_record_needs_one_in_the_response(kind: str) -> None:
    body: dict[str, Any] = {"count": 0, "results": [], "invoices": {}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    client: Any = (KantataOX if kind == "sync" else AsyncKantataOX)(
        token="t", transport=transport
    )
    with pytest.raises(kantata_errors.DecodeError) as caught:
        finished(client.invoices.cancel, 1)
    assert caught.value.json_path == "$.results"
    assert caught.value.outcome_unknown
    assert caught.value.response.json() == body


def test_every_error_says_the_same_things() -> None:
    for error in (
        errors.ConfigurationError("x"),
        errors.ApiTimeoutError("x", method="GET", path="/", attempts=2),
        errors.PagingError("x"),
    ):
        result = (error.message, error.status, error.request_id, error.outcome_unknown)
        assert result == ("x", None, None, False)
        assert pickle.loads(pickle.dumps(error)).message == "x"


@kinds
def test_a_timeout_is_a_connection_error_and_a_timeout_of_python(kind: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    for expected in (TimeoutError, errors.ApiConnectionError, errors.ApiTimeoutError):
        with pytest.raises(expected, match="after 1 attempt"):
            run(kind, lambda c: c.customers.get("cus_1", retries=0), handler)


@kinds
@pytest.mark.parametrize(
    ("retries", "wait", "reason"),
    [
        (1, "30", "retries=1 is used up"),
        (2, "900", "a wait of 900 s exceeds what is left of budget=120 s"),
        (
            piriod_client.RetryPolicy(statuses={503}),
            "30",
            "statuses of the retry policy leaves 429 out",
        ),
    ],
)
def test_a_rate_limit_says_when_to_come_back_and_why_it_gave_up(
    kind: str, retries: Any, wait: str, reason: str
) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"Retry-After": wait})

    with pytest.raises(errors.RateLimitedError) as caught:
        run(kind, lambda c: c.customers.list(retries=retries), handler)
    error = caught.value
    assert error.gave_up == reason
    assert error.retry_after == float(wait)
    assert isinstance(error.retry_at, datetime)
    assert error.retry_at.tzinfo is UTC
    assert f"come back in {wait} s, gave up: {reason}" in str(error)


@kinds
def test_a_free_request_is_read_as_a_model(kind: str) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=CUSTOMER)

    def work(client: Any) -> Any:
        return client.request("GET", "/customers/cus_1/", timeout=9)

    raw = run(kind, work, handler)
    assert raw.json() == CUSTOMER
    customer = raw.parse(models.Customer)
    assert (customer.id, customer["created_later"]) == ("cus_1", 1)
    assert raw.json() == CUSTOMER
    with pytest.raises(errors.InvalidRequestError, match="class of models"):
        raw.parse(dict)


def test_models_go_through_pydantic_csv_and_json() -> None:
    customer = models.Customer.from_dict(CUSTOMER)
    adapter = pydantic.TypeAdapter(models.Customer)
    assert adapter.validate_python(customer) == customer
    assert json.loads(adapter.dump_json(customer)) == CUSTOMER
    assert json.loads(json.dumps(customer.to_dict())) == CUSTOMER
    out = io.StringIO()
    csv.writer(out).writerow([customer.name, customer.email])
    assert out.getvalue() == "Example,\r\n"
