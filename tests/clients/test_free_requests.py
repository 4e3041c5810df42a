"""Requests that no document describes: their lists, pages and single values."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx
import pytest
from kantata_ox_client import records
from kantata_ox_client._runtime.call.free import free_call
from kantata_ox_client._runtime.sideload.operations import RecordsOperation
from kantata_ox_client.errors import InvalidRequestError, NotRequestedError
from piriod_client import errors, models

CLIENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "kantata_ox_client": ("KantataOX", {"token": "t"}),
    "lucca_timmi_client": ("LuccaTimmi", {"api_key": "k", "account": "example"}),
    "monite_client": ("Monite", {"token": "t"}),
    "piriod_client": ("Piriod", {"token": "t", "workspace": "acc_1"}),
}

Reply = Callable[[httpx.Request], Any]


class Caller:
    """Calls with one kind of client, and remembers what was sent."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.requests: list[httpx.Request] = []

    def __call__(self, package: str, work: Callable[[Any], Any], result: Reply) -> Any:
        """Do the work; its result is awaited, and a page of it is read to the end."""
        name, settings = CLIENTS[package]
        module = import_module(package)

        def handler(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return httpx.Response(200, json=result(request))

        settings = {**settings, "transport": httpx.MockTransport(handler)}
        if self.kind == "sync":
            with getattr(module, name)(**settings) as client:
                return work(client)
        return asyncio.run(self._run(getattr(module, f"Async{name}"), settings, work))

    async def _run(self, client_class: Any, settings: Any, work: Any) -> Any:
        async with client_class(**settings) as client:
            data = work(client)
            return await data if inspect.isawaitable(data) else data

    def items(self, package: str, value: Reply, *request: Any, **more: Any) -> Any:
        """All items of the list that ``request`` gives."""
        model = more.pop("model", None)

        def work(client: Any) -> Any:
            if self.kind == "sync":
                return list(client.request(*request, **more).page(model).all())
            return self._all(client, request, more, model)

        return self(package, work, value)

    async def _all(self, client: Any, request: Any, more: Any, model: Any) -> Any:
        response = await client.request(*request, **more)
        return [item async for item in response.page(model).all()]

    def read(self, package: str, results: Reply, path: str, model: Any = None) -> Any:
        """The value of one response."""

        def work(client: Any) -> Any:
            response = client.request("GET", path)
            if self.kind == "sync":
                return response.parse(model)
            return self._parse(response, model)

        return self(package, work, results)

    async def _parse(self, response: Any, model: Any) -> Any:
        return (await response).parse(model)


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


def monite(request: httpx.Request) -> Any:
    last = "pagination_token" in request.url.params
    number = 2 if last else 1
    return {
        "data": [{"id": number}],
        "next_pagination_token": None if last else "next",
    }


def piriod(request: httpx.Request) -> Any:
    number = int(request.url.params.get("page", 1))
    more = None if number == 2 else "https://api.piriod.com/widgets/?page=2&open=1"
    return {"count": 2, "next": more, "results": [{"id": number}]}


def lucca(request: httpx.Request) -> Any:
    offset = int(request.url.params.get("paging", "0,1").split(",")[0])
    return {"data": {"items": [{"id": offset + 1}], "count": 2}}


def kantata(request: httpx.Request) -> Any:
    number = request.url.params.get("page", "1")
    return {
        "count": 2,
        "meta": {"page_size": 1},
        "results": [{"key": "widgets", "id": number}],
        "widgets": {number: {"id": number, "colour": "red"}},
    }


@pytest.mark.parametrize(
    ("package", "reply", "path"),
    [
        ("monite_client", monite, "/widgets?open=1"),
        ("piriod_client", piriod, "/widgets/?open=1"),
        ("lucca_timmi_client", lucca, "/api/v3/widgets?open=1&paging=0,1"),
    ],
)
def test_an_undocumented_list_is_read_to_its_end(
    caller: Caller, package: str, reply: Reply, path: str
) -> None:
    result = caller.items(package, reply, "GET", path, timeout=7)

    assert result == [{"id": 1}, {"id": 2}]
    assert len(caller.requests) == 2
    assert {request.url.path for request in caller.requests} == {
        caller.requests[0].url.path
    }
    assert {request.extensions["timeout"]["read"] for request in caller.requests} == {7}


def test_a_token_replaces_filters_written_into_the_path(caller: Caller) -> None:
    caller.items("monite_client", monite, "GET", "/widgets?open=1&limit=1")

    assert dict(caller.requests[1].url.params) == {"pagination_token": "next"}


def test_undocumented_records_are_read_to_their_end(caller: Caller) -> None:
    result = caller.items("kantata_ox_client", kantata, "GET", "/widgets")

    assert [(item.id, item.collection_name) for item in result] == [
        ("1", "widgets"), ("2", "widgets"),
    ]  # fmt: skip
    assert result[0].raw["colour"] == "red"


def test_items_are_read_as_models(caller: Caller) -> None:
    def respond(_: httpx.Request) -> Any:
        return {"next": None, "results": [{"id": "cus_1", "name": "Example"}]}

    [result] = caller.items(
        "piriod_client", respond, "GET", "/customers/", model=models.Customer
    )

    assert isinstance(result, models.Customer)
    assert result.name == "Example"


def test_an_item_that_is_no_such_model_is_named_by_its_place(caller: Caller) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        caller.items(
            "piriod_client",
            lambda _: {"results": [{"id": "cus_1"}, 7]},
            "GET",
            "/customers/",
            model=models.Customer,
        )

    assert caught.value.json_path == "$.results[1]"


def test_a_body_without_a_list_says_where_one_was_looked_for(caller: Caller) -> None:
    with pytest.raises(errors.DecodeError, match=r"no list of items.*results"):
        caller.items("piriod_client", lambda _: {"id": 1}, "GET", "/widgets/")


def test_pages_of_a_write_are_refused(caller: Caller) -> None:
    with pytest.raises(errors.InvalidRequestError, match="POST /search is not a read"):
        caller.items("piriod_client", piriod, "POST", "/search", json={})
    assert len(caller.requests) == 1


@pytest.mark.parametrize("model", ["Customer", dict, 7])
@pytest.mark.parametrize("package", ["piriod_client", "kantata_ox_client"])
def test_only_classes_of_models_and_records_are_read(
    caller: Caller, package: str, model: Any
) -> None:
    result = piriod if package == "piriod_client" else kantata
    error: Any = import_module(f"{package}.errors").InvalidRequestError

    with pytest.raises(error, match="takes a class of"):
        caller.items(package, result, "GET", "/widgets", model=model)
    with pytest.raises(error, match="takes a class of"):
        caller.read(package, result, "/widgets", model)


def linked(request: httpx.Request) -> Any:
    return {
        "count": 1,
        "results": [{"key": "timesheet_submissions", "id": "5"}],
        "timesheet_submissions": {"5": {"id": "5", "user_id": "31"}},
        "users": {"31": {"id": "31", "full_name": "Example"}},
    }


@pytest.mark.parametrize("include", ["user,workspace", ["user", "workspace"]])
def test_what_was_included_is_said_once_and_linked(
    caller: Caller, include: Any
) -> None:
    [result] = caller.items(
        "kantata_ox_client",
        linked,
        "GET",
        "/timesheet_submissions",
        params={"include": include},
        model=records.TimesheetSubmission,
    )

    assert caller.requests[0].url.params["include"] == "user,workspace"
    assert result.user.full_name == "Example"
    with pytest.raises(NotRequestedError):
        _ = result.time_entries


def test_one_record_is_read_from_its_envelope(caller: Caller) -> None:
    path = "/timesheet_submissions/5?include=user"
    kind = records.TimesheetSubmission

    result = caller.read("kantata_ox_client", linked, path, kind)

    assert isinstance(result, kind)
    assert result.user.id == "31"


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/timesheet_submissions", {"include": "userr"}),
        ("/timesheet_submissions/5/archive", {"include": ["user", "userr"]}),
        ("/timesheet_submissions?include=userr", None),
    ],
)
def test_a_misspelt_include_never_leaves_the_program(
    caller: Caller, path: str, params: Any
) -> None:
    with pytest.raises(InvalidRequestError, match=r"ignores 'userr'; it knows: .*user"):
        caller.items("kantata_ox_client", linked, "GET", path, params=params)
    assert caller.requests == []


def test_what_lists_leave_out_without_ids_is_refused_for_them_alone(
    caller: Caller,
) -> None:
    path = "/stories?include=attachments"
    respond = lambda _: {"results": [], "stories": {}}  # noqa: E731

    with pytest.raises(InvalidRequestError, match="only together with only"):
        caller.items("kantata_ox_client", respond, "GET", path)
    caller.items("kantata_ox_client", respond, "GET", f"{path}&only=7")
    caller.items("kantata_ox_client", respond, "GET", "/stories/7?include=attachments")

    assert [request.url.path.rpartition("/")[2] for request in caller.requests] == [
        "stories",
        "7",
    ]


def test_nobody_knows_what_unknown_collections_include(caller: Caller) -> None:
    caller.items("kantata_ox_client", kantata, "GET", "/widgets?include=owner")

    assert caller.requests[0].url.params["include"] == "owner"


def operations(package: str, kind: type[Any]) -> list[Any]:
    resources = import_module(f"{package}._generated.resources")
    names = [item for item in dir(resources.Resources) if not item.startswith("_")]
    modules = [import_module(f"{package}._generated.resources.{n}") for n in names]
    values = [value for module in modules for value in vars(module).values()]
    return [value for value in values if isinstance(value, kind)]


def test_what_documented_operations_include_is_known(caller: Caller) -> None:
    documented = {
        (operation.result_collections[-1], name)
        for operation in operations("kantata_ox_client", RecordsOperation)
        for name in operation.includes.documented
        if operation.result_collections[-1] not in ("resolutions", "results")
    }

    def work(client: Any) -> Any:
        for collection, name in sorted(documented):
            query = {"include": name}
            free_call(client, "POST", f"/{collection}", query, None, {}, None, {})

    assert len(documented) > 300
    caller("kantata_ox_client", work, linked)


@pytest.mark.parametrize("package", list(CLIENTS)[1:])
def test_lists_are_those_of_the_document(package: str) -> None:
    strategies = import_module(f"{package}._runtime.paging.strategies")
    lists = import_module(f"{package}._lists").LISTS
    kinds = (
        strategies.LinkPages, strategies.NumberedPages,
        strategies.OffsetPages, strategies.TokenPages,
    )  # fmt: skip

    documented = {
        repr(operation) for kind in kinds for operation in operations(package, kind)
    }

    ours = {repr(layout.paging) for layout in lists.layouts}
    assert ours - documented <= {repr(strategies.WholeList())}
