"""What a recording and a replay must never do."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import httpx
import pytest
import vcr
from vcr.errors import CannotOverwriteExistingCassetteException

from tests.recorder import cassette_file, session
from tests.recorder.cassette_file import TapeError
from tests.recorder.network import NetworkBlockedError
from tests.recorder.vcr import moment, recording, replaying

CLOCK = "2024-05-06T08:00:00+00:00"
JSON, XML = "application/json", "application/xml"
URL = "http://monite.simulator.test/v1/things"


def interaction(body: str | None = None, **headers: str) -> dict[str, Any]:
    return {
        "request": {
            "method": "POST" if body else "GET",
            "uri": URL,
            "headers": {name.replace("_", "-"): [v] for name, v in headers.items()},
            "body": body,
        },
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": {"content-type": ["application/json"]},
            "body": {"string": '{"ok": true}'},
        },
    }


def written(path: Path, *interactions: dict[str, Any]) -> Path:
    cassette_file.store(path, {"provenance": {}, "inputs": {}}, [*interactions], CLOCK)
    return path


@pytest.fixture
def one_get(tmp_path: Path) -> Path:
    return written(tmp_path / "one.yaml", interaction())


def test_a_response_is_replayed_once(one_get: Path) -> None:
    with replaying(one_get), httpx.Client(headers={"accept": ""}) as client:
        del client.headers["accept"]
        assert client.get(URL).json() == {"ok": True}
        with pytest.raises(CannotOverwriteExistingCassetteException):
            client.get(URL)


def ask(path: Path, body: str | None = None, **headers: str) -> httpx.Response:
    """Send one request, and nothing in it that was not asked for, to a cassette."""
    arguments = {name.replace("_", "-"): value for name, value in headers.items()}
    with replaying(path), httpx.Client() as client:
        del client.headers["accept"]
        method = "POST" if body else "GET"
        return client.request(method, URL, content=body, headers=arguments)


def nothing(path: Path) -> None:
    with replaying(path):
        pass


def test_an_interaction_nobody_asked_for_fails(one_get: Path) -> None:
    with pytest.raises(AssertionError, match="never asked for: GET http"):
        nothing(one_get)


NOTE = '{"note": "a", "id": 1}'


def test_another_body_is_refused_and_the_difference_shown(tmp_path: Path) -> None:
    path = written(tmp_path / "post.yaml", interaction(NOTE, content_type=JSON))
    refused = CannotOverwriteExistingCassetteException
    with pytest.raises(refused, match=r'\+ "note": "b"'):
        ask(path, '{"id": 1, "note": "b"}', content_type=JSON)


@pytest.mark.parametrize(
    "same", ['{"id":1,\n"note":"a"}', '{"note": "a", "id": 1}'], ids=["space", "order"]
)
def test_a_body_of_the_same_meaning_matches(tmp_path: Path, same: str) -> None:
    path = written(tmp_path / "post.yaml", interaction(NOTE, content_type=JSON))
    assert ask(path, same, content_type=JSON).is_success


def test_another_xml_root_is_refused(tmp_path: Path) -> None:
    body = "<root><comment>a</comment></root>"
    path = written(tmp_path / "x.yaml", interaction(body, content_type=XML))
    assert ask(path, body, content_type=XML).is_success
    with pytest.raises(CannotOverwriteExistingCassetteException):
        ask(path, body.replace("root", "other"), content_type=XML)


def test_another_contract_header_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "h.yaml", interaction(x_monite_version="2024-05-25"))
    with pytest.raises(Exception, match="header x-monite-version: '2024-05-25'"):
        ask(path, x_monite_version="2025-06-23")


def test_a_replay_reaches_no_server(one_get: Path) -> None:
    with pytest.raises(NetworkBlockedError), replaying(one_get):
        socket.create_connection(("127.0.0.1", 9), timeout=1)


def test_two_cassettes_at_a_time_are_refused(one_get: Path) -> None:
    text = "another cassette is in use"
    with recording(), pytest.raises(TapeError, match=text):
        nothing(one_get)


def test_after_a_failure_httpx_is_as_before(one_get: Path) -> None:
    before = httpx.HTTPTransport.handle_request
    with pytest.raises(ZeroDivisionError), replaying(one_get):
        _ = 1 / 0
    assert httpx.HTTPTransport.handle_request is before
    with recording():
        pass


def test_a_missing_cassette_says_how_to_record_it() -> None:
    path = session.CASSETTES / "monite" / "vendor" / "cancel_process.yaml"
    with pytest.raises(TapeError, match=r"-s record -- monite cancel_process"):
        nothing(path)


def test_a_missing_clock_is_named(one_get: Path) -> None:
    cassette_file.clock_beside(one_get).unlink()
    with pytest.raises(TapeError, match=r"one\.clock is missing"):
        cassette_file.load(one_get)


def test_a_clock_without_moment_is_named(one_get: Path) -> None:
    cassette_file.clock_beside(one_get).write_text("yesterday\n")
    with pytest.raises(TapeError, match=r"one\.clock must hold an ISO 8601 moment"):
        moment(cassette_file.load(one_get))


def test_plain_vcrpy_reads_the_files(one_get: Path) -> None:
    with vcr.use_cassette(str(one_get), record_mode="none") as cassette:
        assert httpx.get(URL).json() == {"ok": True}
        assert cassette.all_played
