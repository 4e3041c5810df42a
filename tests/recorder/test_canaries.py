"""Six planted secrets: none may be in a cassette, all are without scrubbing."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest

from tests.recorder import cassette_file, scan, vcr
from tests.recorder.echo import ACCOUNT, CANARIES, KEY, MAIL, NAME, SECRET, TOKEN, echo
from tests.recorder.pseudonyms import Pseudonyms
from tests.recorder.scrub import REDACTED, Message, Rules, Scrubber
from tests.recorder.socket_witness import Witness

RULES = Rules(
    secret=frozenset({"access_token", "client_secret"}),
    personal=frozenset({"owner", "comment"}),
)
#: What a recorder knows beforehand. Token, name and address it has to learn.
KNOWN = {KEY: REDACTED, SECRET: REDACTED, ACCOUNT: "example-account"}


class Untouched(Scrubber):
    """The control: everything is saved as it came."""

    def sent(self, message: Message) -> Message:
        return message

    def received(self, message: Message) -> Message:
        return message

    def second(self, text: str) -> str:
        return text


class OnePass(Scrubber):
    """A scrubber that forgets what it learnt."""

    def second(self, text: str) -> str:
        return text


def tell(url: str, client: httpx.Client) -> None:
    """Send every canary in every place a request has."""
    client.get(f"{url}/token")
    client.headers["authorization"] = f"lucca application={KEY}"
    client.get(f"{url}/person", params={"who": NAME, "account": ACCOUNT})
    client.get(f"{url}/packed")
    comment = {"owner": {"mail": MAIL}, "text": f"{NAME} knows {SECRET}"}
    client.post(f"{url}/person", json=comment)
    body = f"<note><owner>{NAME}</owner><text>mail {MAIL}</text></note>"
    xml = {"content-type": "application/xml"}
    client.post(f"{url}/xml", content=body.encode(), headers=xml)
    client.post(f"{url}/form", data={"client_secret": SECRET, "comment": NAME})


def record(scrubber: Scrubber, path: Path) -> str:
    with (
        echo() as url,
        vcr.recording() as take,
        httpx.Client(transport=Witness()) as client,
    ):
        tell(url, client)
    interactions, inputs = take.cleaned(scrubber)
    metadata: dict[str, Any] = {"provenance": {}, "inputs": inputs}
    cassette_file.store(path, metadata, interactions, "2024-05-06T08:00:00+00:00")
    return path.read_text("utf-8")


def made(kind: type[Scrubber]) -> Scrubber:
    return kind(RULES, KNOWN, Pseudonyms(b"salt"))


def test_no_planted_secret_reaches_the_file(tmp_path: Path) -> None:
    text = record(made(Scrubber), tmp_path / "scrubbed.yaml")
    assert scan.leaks(text, CANARIES) == set()


def test_without_scrubbing_all_six_are_found(tmp_path: Path) -> None:
    text = record(made(Untouched), tmp_path / "control.yaml")
    assert scan.leaks(text, CANARIES) == set(CANARIES)


def test_without_the_second_pass_persons_leak(tmp_path: Path) -> None:
    text = record(made(OnePass), tmp_path / "one-pass.yaml")
    assert scan.leaks(text, CANARIES) == {TOKEN, MAIL, NAME}


def test_a_file_of_a_vendor_is_not_kept(tmp_path: Path) -> None:
    scrubber = made(Scrubber)
    for kind in ("text/csv", "application/pdf", "application/octet-stream"):
        message = Message({"content-type": [kind]}, file=f"{NAME};{MAIL}".encode())
        assert message.is_file
        assert scrubber.received(message).file == REDACTED.encode()
    assert scrubber.counts["files"] == 3


def test_the_detector_reads_files(tmp_path: Path) -> None:
    response = {
        "body": {"string": b"\xff" * 50 + f"{NAME};{MAIL}".encode() + b"\xff" * 90}
    }
    path = tmp_path / "file.yaml"
    items = [{"request": {}, "response": response}]
    cassette_file.store(path, {"provenance": {}}, items, "2024-05-06T08:00:00+00:00")

    assert scan.leaks(path.read_text("utf-8"), CANARIES) == {NAME, MAIL}


def test_headers_nobody_listed_are_dropped_and_named() -> None:
    scrubber = made(Scrubber)
    headers = {"content-type": ["text/plain"], "x-of-tomorrow": ["whose value?"]}
    assert scrubber.received(Message(headers)).headers == {
        "content-type": ["text/plain"]
    }
    assert scrubber.sent(Message(headers)).headers == {"content-type": ["text/plain"]}
    assert scrubber.dropped == {"x-of-tomorrow"}


@pytest.mark.parametrize(
    "hidden",
    [KEY.lower(), quote_plus(KEY), KEY.encode().hex(), "Q2FuYXJ5L0tleSs5ZjhlPTdk"],
)
def test_the_detector_sees_through_encodings(hidden: str) -> None:
    assert scan.leaks(f"body: {hidden}", CANARIES) == {KEY}


def test_scrubbed_bodies_stay_well_formed(tmp_path: Path) -> None:
    path = tmp_path / "scrubbed.yaml"
    record(made(Scrubber), path)
    for each in cassette_file.load(path).interactions:
        for message in (each["request"], each["response"]):
            assert_well_formed(message)


def assert_well_formed(message: dict[str, Any]) -> None:
    import json
    from xml.etree import ElementTree

    body = message["body"]
    text = body["string"] if isinstance(body, dict) else body
    kind = "".join(message["headers"].get("content-type", []))
    if text and "json" in kind:
        json.loads(text)
    if text and "xml" in kind:
        ElementTree.fromstring(text)


def test_equal_persons_get_equal_pseudonyms_and_words_of_the_api_stay() -> None:
    pseudonyms = Pseudonyms(b"salt", public=frozenset({"pending"}))
    first = pseudonyms.of({"name": NAME, "status": "pending", "since": "2024-05-06"})
    assert first == pseudonyms.of(
        {"name": NAME, "status": "pending", "since": "2024-05-06"}
    )
    assert first["name"] != NAME
    assert (first["status"], first["since"]) == ("pending", "2024-05-06")


def test_another_salt_gives_other_pseudonyms() -> None:
    assert Pseudonyms(b"one").of(NAME) != Pseudonyms(b"two").of(NAME)


def test_pseudonyms_keep_the_kind_of_a_value() -> None:
    made = Pseudonyms(b"salt").of(
        [MAIL, "00000000-0000-4000-8000-000000000001", 4711, "0031", True, None, ""]
    )
    assert made[0].endswith("@example.test")
    assert len(made[1]) == 36
    assert isinstance(made[2], int)
    assert made[3].isdigit()
    assert made[4:] == [True, None, ""]
