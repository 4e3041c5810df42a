"""Responses as servers really send them."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from piriod_client import errors, models

from tests.support.piriod import PiriodFlavour, cancellation, page
from tests.support.runtime import Server, http_response

PDF = b"%PDF-1.7\n\x00\xff example"
CODED = base64.b64encode(PDF).decode()
FILES = [
    http_response(200, PDF, {"Content-Type": "application/pdf"}),
    http_response(200, {"file": CODED}),
    http_response(200, CODED),
    http_response(200, {"file": base64.encodebytes(PDF * 9).decode()}),
    http_response(200, {"file": f"data:application/pdf;base64,{CODED}"}),
]


@pytest.mark.parametrize("response", FILES)
def test_a_file_is_bytes_in_every_form(
    flavour: PiriodFlavour, server: Server, tmp_path: Path, response: bytes
) -> None:
    server.otherwise = response
    piriod = flavour.client(server.url)
    content = flavour.run(piriod.retentions.download_pdf("1"))
    assert content in (PDF, PDF * 9)
    target = tmp_path / "retention.pdf"
    saved = flavour.run(piriod.retentions.download_pdf_to_file("1", path=target))
    assert (saved, target.read_bytes()) == (target, content)
    raw = flavour.run(piriod.retentions.with_raw_response.download_pdf("1"))
    assert (raw.status, raw.parse()) == (200, content)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    "content", [b"<fiscal/>", b'{"folio": 1}', b'"no base64!"', b"{"]
)
def test_a_fiscal_file_comes_as_it_is(
    flavour: PiriodFlavour, server: Server, content: bytes
) -> None:
    server.otherwise = http_response(200, content)
    piriod = flavour.client(server.url)
    assert flavour.run(piriod.retentions.download_pdf("1")) == content


@pytest.mark.parametrize(
    "file", [None, "", 5, "https://files.example.test/1.pdf", {"url": "/1.pdf"}]
)
def test_json_that_is_not_a_file_is_not_saved_as_one(
    flavour: PiriodFlavour, server: Server, tmp_path: Path, file: Any
) -> None:
    server.otherwise = http_response(200, {"file": file})
    piriod = flavour.client(server.url)
    target = tmp_path / "retention.pdf"
    with pytest.raises(errors.DecodeError, match=r"\$\.file: no Base64"):
        flavour.run(piriod.retentions.download_pdf_to_file("1", path=target))
    assert list(tmp_path.iterdir()) == []


def test_a_refused_file_is_an_error_and_leaves_none(
    flavour: PiriodFlavour, server: Server, tmp_path: Path
) -> None:
    server.otherwise = http_response(404, {"detail": "Not found."})
    piriod = flavour.client(server.url)
    target = tmp_path / "retention.pdf"
    with pytest.raises(errors.NotFoundError, match="Not found"):
        flavour.run(piriod.retentions.download_pdf_to_file("1", path=target))
    assert list(tmp_path.iterdir()) == []


def read(flavour: PiriodFlavour, server: Server, record: Any) -> Any:
    server.otherwise = http_response(200, page(record))
    return flavour.run(flavour.client(server.url).cancellations.list())[0]


def test_nulls_are_kept(flavour: PiriodFlavour, server: Server) -> None:
    nulls = ("tax_agency", "biller_status", "local_file", "retention", "created")
    result = read(flavour, server, cancellation(**dict.fromkeys(nulls)))
    assert [getattr(result, name) for name in nulls] == [None] * len(nulls)


def test_absent_members_are_none(flavour: PiriodFlavour, server: Server) -> None:
    result = read(flavour, server, {"id": 1})
    assert (result.retention, result.date, result.tax_agency) == (None, None, None)


def test_an_expanded_object_is_typed(flavour: PiriodFlavour, server: Server) -> None:
    result = read(flavour, server, cancellation(document={"id": 3, "name": "Example"}))
    assert isinstance(result.document, models.DocumentType)
    assert result.document.name == "Example"
    assert read(flavour, server, cancellation()).document == 3


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-06T08:00:00Z", datetime(2024, 5, 6, 8, tzinfo=UTC)),
        (
            "2024-05-06T08:00:00.123456-04:00",
            datetime(2024, 5, 6, 8, 0, 0, 123456, timezone(-timedelta(hours=4))),
        ),
        ("2024-05-06 08:00:00", datetime(2024, 5, 6, 8)),
    ],
)
def test_moments_are_read_in_every_known_form(
    flavour: PiriodFlavour, server: Server, text: str, moment: datetime
) -> None:
    assert read(flavour, server, cancellation(created=text)).created == moment


def test_a_date_with_a_time_is_a_date(flavour: PiriodFlavour, server: Server) -> None:
    result = read(flavour, server, cancellation(date="2024-05-06T00:00:00"))
    assert result.date == date(2024, 5, 6)


def test_new_words_are_kept(flavour: PiriodFlavour, server: Server) -> None:
    server.otherwise = http_response(200, page({"id": "inv_1", "status": "disputed"}))
    result = flavour.run(flavour.client(server.url).invoices.list())
    assert result[0].status == "disputed"
    assert isinstance(result[0].status, models.InvoiceStatus)


def test_what_cannot_be_read_says_where(flavour: PiriodFlavour, server: Server) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        read(flavour, server, cancellation(created="yesterday"))
    assert caught.value.json_path == "$.results[0].created"
