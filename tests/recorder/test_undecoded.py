"""The check for what decoding did not understand finds what there is to find."""

from __future__ import annotations

from typing import Any

from monite_client.models import ProcessResource

from tests.recorder.undecoded import leftovers

PROCESS: dict[str, Any] = {
    "id": "00000000-0000-4000-8000-0000000000b1",
    "created_at": "2024-05-06T08:00:00Z",
    "input": {"anything": {"goes": 1}},
    "metadata": {},
    "status": "canceled",
}


def test_a_documented_response_leaves_nothing() -> None:
    assert list(leftovers(ProcessResource.from_dict(PROCESS))) == []


def test_an_undeclared_member_is_named() -> None:
    process = ProcessResource.from_dict({**PROCESS, "colour": "red"})
    assert list(leftovers([process])) == [
        "$[0]: ProcessResource does not declare 'colour'"
    ]


def test_an_unknown_word_is_named() -> None:
    process = ProcessResource.from_dict({**PROCESS, "status": "snoozed"})
    assert list(leftovers(process)) == [
        "$.status: ProcessResourceStatus does not know 'snoozed'"
    ]
