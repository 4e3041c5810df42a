"""Ways of writing a value that servers in other languages have."""

from __future__ import annotations

import pytest

from tests.recorder import scan
from tests.recorder.pseudonyms import Pseudonyms
from tests.recorder.scrub import REDACTED, Message, Rules, Scrubber

SECRET = "key+of/the=vendor'é"
JSON = {"content-type": ["application/json"]}
XML = {"content-type": ["application/xml"]}


def cleaned(message: Message) -> Message:
    known = {SECRET: REDACTED}
    return Scrubber(Rules(), known, Pseudonyms(b"salt")).received(message)


@pytest.mark.parametrize(
    "written",
    [
        r"key\u002Bof\/the=vendor\u0027\u00E9",
        r"key\u002bof/the\u003dvendor'\u00e9",
        "key%2bof%2fthe%3dvendor%27%c3%a9",
        "key+of/the=vendor&#39;é",
    ],
)
def test_a_secret_is_taken_out_of_json_however_it_is_written(written: str) -> None:
    found = cleaned(Message(JSON, f'{{"told": "it was {written}."}}')).body

    assert '"it was REDACTED."' in found
    assert scan.leaks(found, [SECRET]) == set()


@pytest.mark.parametrize("written", ["key&#43;of/the=vendor&apos;&#xE9;"])
def test_a_secret_is_taken_out_of_xml_however_it_is_written(written: str) -> None:
    found = cleaned(Message(XML, f"<a><told>it was {written}.</told></a>")).body

    assert "<told>it was REDACTED.</told>" in found


def test_a_learnt_person_is_recognised_in_lower_case_escapes() -> None:
    rules = Rules(personal=frozenset({"name"}))
    scrubber = Scrubber(rules, {}, Pseudonyms(b"salt"))
    scrubber.received(Message(JSON, '{"name": "Zoë Example"}'))

    for written in ("Zo%C3%AB%20Example", "zo%c3%ab+example", "Zo%c3%ab+Example"):
        assert "xample" not in scrubber.second(f"https://a.test/?who={written}")
