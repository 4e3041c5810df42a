"""What is read or sent the short way is what the long way gives, damaged or not."""

from __future__ import annotations

import copy
import gzip
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantata_ox_client import models as kantata
from lucca_timmi_client import models as lucca
from monite_client import models as monite
from piriod_client import Piriod
from piriod_client import models as piriod
from piriod_client.errors import ApiError

ID = "00000000-0000-4000-8000-000000000001"
KINDS = [
    monite.ProcessResource,
    monite.TagReadSchema,
    piriod.Supplier,
    piriod.Country,
    piriod.Invoice,
    lucca.TimeEntry,
    kantata.TimesheetSubmissionPermissions,
]
MARKERS = [ID, ID.replace("-", ""), "2024-05-06", "2024-05-06T08:00:00Z", "succeeded"]
MOMENTS = [
    "2024-05-06T08:00:00z",
    "2024-05-06 08:00:00.1234567+05:30",
    "2024-05-06T24:00:00Z",
    "20240506T0800",
    "2024-02-30",
    "2024-W19-1",
]
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=3)
    | st.sampled_from(["", *MARKERS, *MOMENTS])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "name", "x"]), inner, max_size=3)
    ),
    max_leaves=4,
)


@st.composite
def objects(draw: Any) -> tuple[Any, dict[str, Any]]:
    """An object of a class; what it should have may be missing or anything."""
    kind = draw(st.sampled_from(KINDS))
    names = st.sampled_from(sorted(kind._keys)) | st.text(max_size=3)
    members = draw(st.dictionaries(names, values, max_size=8))
    if draw(st.booleans()):
        members |= {key: readable(kind, key) for key in sorted(kind._required_keys)}
    return kind, members


def readable(kind: Any, key: str) -> Any:
    """Return a value that the member takes."""
    shape = kind._shapes()[key]
    return next(item for item in (*MARKERS, {}, [], 1, True) if shape.fits(item))


def short_way(kind: Any, members: dict[str, Any]) -> Any:
    try:
        result = kind.from_dict(members)
    except ValueError:
        return None
    return vars(result), dict(result.additional_properties)


def member_by_member(kind: Any, members: dict[str, Any]) -> Any:
    """Read each member by itself, as the class describes it."""
    names = {key: name for name, key in kind._json_names.items()}
    shapes = kind._shapes()
    if not kind._required_keys <= members.keys():
        return None
    own, others = {}, {}
    for key, value in copy.deepcopy(members).items():
        if key not in shapes:
            others[key] = value
            continue
        read = shapes[key].read
        try:
            result = value if value is None or read is None else read(value)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            return None
        own[names.get(key, key)] = result
    return own, others


@given(objects())
@settings(max_examples=400, deadline=None)
def test_an_object_reads_as_its_members_do(example: tuple[Any, dict[str, Any]]) -> None:
    kind, members = example
    assert short_way(kind, members) == member_by_member(kind, members)


@st.composite
def responses(draw: Any) -> dict[str, Any]:
    """A response with a customer, or what is left of it."""
    content = json.dumps(draw(values | st.just({"id": "1", "name": "Example"})))
    body = content.encode()[: draw(st.integers(0, 60))] + draw(st.binary(max_size=3))
    headers = {"content-type": draw(st.sampled_from(["application/json", "text/html"]))}
    if draw(st.booleans()):
        packed = gzip.compress(body, mtime=0)
        body = packed[: draw(st.sampled_from([len(packed), len(packed) // 2]))]
        headers["content-encoding"] = "gzip"
    location = draw(st.sampled_from(["", "/elsewhere", "http://[", "\x00"]))
    if location:
        headers["location"] = location
    status = draw(st.sampled_from([200, 200, 201, 204, 302, 308, 404, 422]))
    return {"status": status, "headers": headers, "body": body}


def outcome(response: dict[str, Any]) -> str:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            response["status"],
            headers=response["headers"],
            stream=httpx.ByteStream(response["body"]),
        )

    settings: dict[str, Any] = {"token": "example", "workspace": "acc_example"}
    with Piriod(**settings, transport=httpx.MockTransport(respond)) as client:
        try:
            return repr(client.customers.get("1"))
        except ApiError as error:
            result = getattr(error, "response", None)
            return repr(
                (error, result and (result.status, result.headers, result.content))
            )


@contextmanager
def watched() -> Iterator[list[str]]:
    """Read the log of httpx: requests then pass all of its layers."""
    logger, lines = logging.getLogger("httpx"), []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler, level = Handler(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


@given(responses())
@settings(max_examples=150, deadline=None)
def test_a_response_is_the_same_past_the_layers_of_httpx(
    response: dict[str, Any],
) -> None:
    direct = outcome(response)
    with watched() as lines:
        assert outcome(response) == direct
    assert lines


@pytest.mark.parametrize("method", ["send", "_send_single_request"])
def test_a_patched_method_of_httpx_sees_the_request(
    monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    original, seen = getattr(httpx.Client, method), []

    def patched(client: Any, request: httpx.Request, **more: Any) -> Any:
        seen.append(request.url.path)
        return original(client, request, **more)

    monkeypatch.setattr(httpx.Client, method, patched)
    outcome({"status": 200, "headers": {}, "body": b'{"id": "1"}'})

    assert seen == ["/customers/1/"]
