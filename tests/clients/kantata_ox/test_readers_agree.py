"""With ``msgspec`` and without it, records read alike, whatever the server sends."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kantata_ox_client import records
from kantata_ox_client._generated.records.registry import REGISTRY
from kantata_ox_client._runtime.base.response import ApiResponse
from kantata_ox_client._runtime.sideload.envelope import Envelope
from kantata_ox_client._runtime.sideload.layout import Descriptor, RecordLayout
from kantata_ox_client._runtime.sideload.links import ToMany
from kantata_ox_client._runtime.sideload.record import Field
from kantata_ox_client._runtime.sideload.record_lists import StoredRecordList
from kantata_ox_client._runtime.sideload.slicing import MsgspecSlicer, PureSlicer
from kantata_ox_client._runtime.sideload.store import ResponseStore
from kantata_ox_client.errors import ApiError, DecodeError, LinkError

SLICERS = (MsgspecSlicer(), PureSlicer())
KINDS = {
    "timesheet_submissions": records.TimesheetSubmission,
    "workspaces": records.Workspace,
    "external_references": records.ExternalReference,
    "stories": records.Story,
}

MOMENTS = [
    "2024-05-06T08:00:00Z",
    "2024-05-06T08:00:00z",
    "2024-05-06t08:00:00.5+05:30",
    "2024-05-06 08:00:00",
    "2024-05-06T08:00",
    "2024-05-06T08:00:00.1234567Z",
    "2024-05-06T23:59:59.9999999-07:00",
    "2024-05-06T24:00:00Z",
    "20240506T080000Z",
    "2024-02-30T08:00:00Z",
    "0000-01-01",
]
OTHER = [b"", b"x", b"7", b'"', b"{", b"]", b",", b"NaN", b"-", b"\\"]
TWICE = ["created_at", "start_date", "time_entry_ids", "title", "permissions"]
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["", "1", "7", "2024-05-06", *MOMENTS, "\ud800"])
)
references = st.fixed_dictionaries(
    {"key": st.sampled_from(["users", "stories", None]), "id": scalars}
)
values = st.recursive(
    scalars | references | st.lists(st.sampled_from(["1", "7"]), max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)


@st.composite
def bodies(draw: Any) -> tuple[str, bytes]:
    """A response with one result; its members may be anything."""
    collection = draw(st.sampled_from(sorted(KINDS)))
    wires = sorted(RecordLayout(KINDS[collection]).wire_names)
    names = st.sampled_from(wires) | st.text(max_size=3)
    record = {"id": "501", **draw(st.dictionaries(names, values, max_size=12))}
    body = {
        "results": [{"key": collection, "id": "501"}],
        collection: {"501": draw(st.just(record) | values)},
        **{name: {"7": {"id": "7"}} for name in ("users", "time_entries")},
    }
    return collection, damaged(draw, json.dumps(body, separators=(",", ":")).encode())


def damaged(draw: Any, body: bytes) -> bytes:
    """Return the body as it is, cut, with other bytes in it, or members twice."""
    kind = draw(st.sampled_from(["whole", "whole", "cut", "bytes", "twice"]))
    at = draw(st.integers(0, len(body)))
    if kind == "cut":
        return body[:at]
    if kind == "bytes":
        return body[:at] + draw(st.sampled_from(OTHER)) + body[at + 1 :]
    if kind == "twice":
        member = json.dumps({draw(st.sampled_from(TWICE)): draw(values)}).encode()
        return body.replace(b'"id":"501"', b'"id":"501",' + member[1:-1], 1)
    return body


def read_both_ways(slicer: Any, collection: str, body: bytes) -> Any:
    try:
        return seen(slicer, collection, body)
    except ApiError as error:
        return type(error).__name__, getattr(error, "json_path", "")


def seen(slicer: Any, collection: str, body: bytes) -> dict[str, str]:
    """Return what every field and link of the result reads as, or how it fails."""
    envelope = Envelope(response_of(body), (collection,), REGISTRY.collections, slicer)
    names = [n for n, m in vars(KINDS[collection]).items() if isinstance(m, Descriptor)]
    store = ResponseStore(envelope, REGISTRY, names)
    result = StoredRecordList[Any](store).one()
    return {
        name: outcome(result, name) for name in (*names, "raw", "fields_set", *names)
    }


def outcome(result: Any, name: str) -> str:
    try:
        return repr(getattr(result, name))
    except DecodeError as error:
        return f"{type(error).__name__} at {error.json_path}"
    except (AttributeError, LinkError) as error:  # its class may be another one
        return repr(error)


@given(bodies())
@settings(max_examples=300, deadline=None)
def test_every_field_and_link_reads_alike(body: tuple[str, bytes]) -> None:
    fast, pure = (read_both_ways(slicer, *body) for slicer in SLICERS)

    assert fast == pure


def response_of(body: bytes) -> ApiResponse:
    return ApiResponse("replay", "GET", "", "stored body", 200, {}, body)


@pytest.mark.parametrize("slicer", SLICERS, ids=["msgspec", "pure"])
def test_members_that_cannot_be_attributes_are_read_too(slicer: Any) -> None:
    class Odd(records.Record):
        __slots__ = ()
        dashed: Field[str] = Field("dashed-name")

    body = slicer.split(response_of(b'{"odd": {"dashed-name": "kept"}}'), ())
    members = slicer.reader(RecordLayout(Odd))(body["odd"])

    assert getattr(members, "dashed-name") == "kept"


@pytest.mark.parametrize("slicer", SLICERS, ids=["msgspec", "pure"])
def test_a_member_that_a_plain_field_reads_is_never_left_unparsed(slicer: Any) -> None:
    class Shared(records.Record):
        __slots__ = ()
        entry_ids: Field[str] = Field("entry_ids")
        entries: ToMany[Any] = ToMany(("entry_ids",), ("time_entries",))

    body = slicer.split(response_of(b'{"shared": {"entry_ids": "7"}}'), ())
    members = slicer.reader(RecordLayout(Shared))(body["shared"])

    assert members.entry_ids == "7"
