"""The bytes of cancel, as a socket receives them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lucca_timmi_client import UNSET, errors
from lxml import etree

from tests.support.lucca_timmi import CANCEL, DONE, KEY, LuccaFlavour
from tests.support.runtime import Server

COMMENTS = {
    "plain text": "Wrong week",
    "markup": "a < b & c > d \"quoted\" 'single' ]]> <!-- x --> <?x?> &amp;",
    "accents": "Semaine erronée, Größe, Ærø, 日本語, العربية",
    "emoji": "👍🏽 done 🎉 \U0001f9d1\u200d\U0001f4bb",
    "newlines": "one\ntwo\r\nthree\rfour\ttab",
    "spaces": "  kept  as is  ",
    "10,000 characters": "é<&" * 3_333 + "x",
    "empty": "",
}


@pytest.fixture(autouse=True)
def answers(server: Server) -> None:
    server.otherwise = DONE


@pytest.mark.parametrize("comment", COMMENTS.values(), ids=COMMENTS.keys())
def test_a_comment_arrives_in_xml_unchanged(
    flavour: LuccaFlavour, server: Server, lucca: Any, comment: str
) -> None:
    flavour.run(lucca.timesheets.cancel(42, comment=comment))
    (sent,) = server.seen
    assert (sent.method, sent.path) == ("POST", CANCEL)
    assert sent.headers["authorization"] == f"lucca application={KEY}"
    assert sent.headers["content-type"] == "application/xml"
    assert int(sent.headers["content-length"]) == len(sent.body)
    tree = etree.fromstring(sent.body).getroottree()
    assert tree.docinfo.encoding == "utf-8"
    assert [item.tag for item in tree.iter()] == ["root", "comment"]
    assert (tree.findtext("comment") or "") == comment


@pytest.mark.parametrize("comment", COMMENTS.values(), ids=COMMENTS.keys())
def test_a_comment_arrives_in_json_on_request(
    flavour: LuccaFlavour, server: Server, lucca: Any, comment: str
) -> None:
    flavour.run(lucca.timesheets.cancel(42, comment=comment, body_format="json"))
    (sent,) = server.seen
    assert sent.headers["content-type"] == "application/json"
    assert json.loads(sent.body) == {"comment": comment}


def test_the_exact_bytes_of_a_plain_comment(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    flavour.run(lucca.timesheets.cancel(42, comment="é & ü"))
    assert server.seen[0].body == (
        b"<?xml version='1.0' encoding='utf-8'?>\n"
        b"<root><comment>\xc3\xa9 &amp; \xc3\xbc</comment></root>"
    )


@pytest.mark.parametrize("body_format", ["xml", "json"])
@pytest.mark.parametrize("nothing", [{}, {"comment": None}, {"comment": UNSET}])
def test_without_comment_there_is_no_body_and_no_content_type(
    flavour: LuccaFlavour, server: Server, lucca: Any, nothing: Any, body_format: str
) -> None:
    flavour.run(lucca.timesheets.cancel(42, body_format=body_format, **nothing))
    (sent,) = server.seen
    assert sent.body == b""
    assert "content-type" not in sent.headers
    assert "transfer-encoding" not in sent.headers


@pytest.mark.parametrize("bad", ["\0", "\x07", "\x1b", "\ud83d", "\uffff"])
def test_a_character_xml_cannot_carry_is_refused_before_anything_is_sent(
    flavour: LuccaFlavour, server: Server, lucca: Any, bad: str
) -> None:
    words = rf"timesheets\.cancel: \$\.comment: U\+{ord(bad):04X} at position 3"
    with pytest.raises(errors.InvalidRequestError, match=words):
        flavour.run(lucca.timesheets.cancel(42, comment=f"abc{bad}"))
    assert server.seen == []


def test_the_root_element_is_a_setting_of_the_client(
    flavour: LuccaFlavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUCCA_TIMMI_XML_ROOT", "FromVariable")
    for client, root in (
        (flavour.client(server.url, xml_root="Cancellation"), b"<Cancellation>"),
        (flavour.client(server.url), b"<FromVariable>"),
    ):
        flavour.run(client.timesheets.cancel(42, comment="x"))
        view = client.with_options(timeout=3)
        flavour.run(view.timesheets.with_raw_response.cancel(42, comment="x"))
        assert root in server.seen[-1].body
        assert root in server.seen[-2].body


@pytest.mark.parametrize("root", ["", "two words", "a><b", "1st", "p:name"])
def test_rejects_an_invalid_root_name_at_once(
    flavour: LuccaFlavour, server: Server, root: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match="xml_root"):
        flavour.client(server.url, xml_root=root)


def test_wrong_arguments_are_refused_before_anything_is_sent(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="'xml' or 'json'"):
        flavour.run(lucca.timesheets.cancel(42, body_format="yaml"))
    with pytest.raises(errors.InvalidRequestError, match="must be text, not int"):
        flavour.run(lucca.timesheets.cancel(42, comment=7))
    assert server.seen == []


def test_cancel_is_not_repeated_once_it_may_have_arrived(
    flavour: LuccaFlavour, server: Server
) -> None:
    server.script = [b"RESET"]
    with pytest.raises(errors.ApiConnectionError):
        flavour.run(flavour.client(server.url).timesheets.cancel(42, comment="x"))
    assert len(server.seen) == 1
