"""Fakes that answer with recorded responses."""

from __future__ import annotations

import builtins
import gzip
import json
import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
import vcr
import yaml
from lucca_timmi_client.testing import FakeLuccaTimmi
from monite_client import File, Monite
from monite_client.testing import (
    CannedResponse,
    CassetteError,
    FakeMonite,
    MoniteSimulator,
    UnexpectedRequestError,
    vcr_config,
)
from piriod_client.testing import FakePiriod

POLICIES = "/v1/approval_policies"
PAGES = [{"data": [], "next_pagination_token": "t"}, {"data": []}]
POLICY = {
    "id": MoniteSimulator.POLICY,
    "name": "Kept \U0001f600",
    "script": [],
    "status": "active",
    "created_at": "2024-05-06T08:00:00Z",
    "updated_at": "2024-05-06T08:00:00Z",
    "created_by": MoniteSimulator.POLICY,
}
FILE = b"%PDF-1.4\n\x00\xff\xfe\r\n%%EOF"


def item(method: str, target: str, body: Any = None, **response: Any) -> dict[str, Any]:
    """One interaction as vcrpy writes it."""
    sent = {"content-type": ["application/json"]} if body else {}
    headers = {"content-type": ["application/json"], **response.get("headers", {})}
    return {
        "request": {
            "method": method,
            "uri": f"https://recorded.example.test{target}",
            "headers": sent,
            "body": body,
        },
        "response": {
            "status": {"code": response.get("status", 200), "message": "OK"},
            "headers": headers,
            "body": {"string": response.get("content", '{"data": []}')},
        },
    }


TOKEN = item(
    "POST",
    "/v1/auth/token",
    '{"client_id": "00000000-0000-4000-8000-0000000000c1", "client_secret":'
    ' "REDACTED", "grant_type": "client_credentials"}',
    content='{"access_token": "t", "expires_in": 1800, "token_type": "Bearer"}',
)
Writer = Callable[..., Path]


@pytest.fixture
def cassette(tmp_path: Path) -> Writer:
    def write(*items: dict[str, Any]) -> Path:
        path = tmp_path / "recorded.yaml"
        path.write_text(yaml.safe_dump({"version": 1, "interactions": [*items]}))
        return path

    return write


def listed(client: Monite) -> Any:
    return client.approval_policies.list()


def test_each_recording_is_replayed_once_and_in_order(
    cassette: Writer, perform: Any
) -> None:
    responses = [
        item("GET", POLICIES, status=429, headers={"retry-after": ["3"]}),
        item("GET", POLICIES),
    ]
    fake = FakeMonite.from_cassette(cassette(TOKEN, *responses))

    assert perform(fake, listed).items == ()
    assert fake.clock.sleeps == [3.5]
    fake.assert_all_used()
    with pytest.raises(UnexpectedRequestError, match="which was given already"):
        perform(fake, listed)


def test_the_last_recording_can_be_repeated(cassette: Writer, perform: Any) -> None:
    policy = item("GET", POLICIES, content='{"data": [], "prev_pagination_token":"p"}')
    path = cassette(TOKEN, item("GET", POLICIES), policy)
    fake = FakeMonite.from_cassette(path, repeat=True)

    results = [perform(fake, listed).body.prev_pagination_token for _ in range(3)]

    assert results[0] != "p"
    assert results[1:] == ["p", "p"]


def test_a_recording_nobody_asked_for_fails_the_test(cassette: Writer) -> None:
    fake = FakeMonite.from_cassette(cassette(TOKEN))

    text = r"never asked for: <recorded.yaml, recording 1: POST /v1/auth/token>"
    with pytest.raises(AssertionError, match=text):
        fake.assert_all_used()


def test_the_order_between_different_requests_is_free(
    cassette: Writer, perform: Any
) -> None:
    one, other = (item("GET", f"{POLICIES}?limit={n}") for n in (1, 2))
    fake = FakeMonite.from_cassette(cassette(other, one, TOKEN))

    for limit in (1, 2):
        perform(fake, lambda c, n=limit: c.approval_policies.list(limit=n))
    fake.assert_all_used()


CREATE = item("POST", POLICIES, '{"name": "Recorded", "script": [true]}')


@pytest.mark.parametrize(
    ("recorded", "told"),
    [
        (item("POST", POLICIES), "these differ: the method"),
        (item("GET", f"{POLICIES}/7"), "these differ: the path"),
        (item("GET", f"{POLICIES}?limit=7"), r"these differ: the query \(limit\)"),
        (item("DELETE", f"{POLICIES}?limit=7"), r"the method; the query \(limit\)"),
    ],
)
def test_the_nearest_recording_is_named_with_what_differs(
    cassette: Writer, perform: Any, recorded: dict[str, Any], told: str
) -> None:
    fake = FakeMonite.from_cassette(cassette(TOKEN, recorded))

    with pytest.raises(UnexpectedRequestError, match=told) as caught:
        perform(fake, listed)
    text = str(caught.value)
    assert text.startswith(f"no recording fits GET {POLICIES}; the nearest")
    assert "(recorded.yaml, recording 2)" in text


def test_another_body_is_refused_by_its_places(cassette: Writer, perform: Any) -> None:
    fake = FakeMonite.from_cassette(cassette(TOKEN, CREATE))

    with pytest.raises(UnexpectedRequestError) as caught:
        perform(
            fake,
            lambda c: c.approval_policies.create(
                name="Sent", script=[1, 2], priority=3
            ),
        )

    assert str(caught.value).endswith(
        "where these differ: the body ($.name differs, $.priority was not recorded,"
        " $.script has 2 instead of 1 elements)"
    )


def test_another_tenant_is_refused(cassette: Writer, perform: Any) -> None:
    mine = item("GET", POLICIES)
    mine["request"]["headers"] = {"X-Monite-Entity-Id": [MoniteSimulator.ENTITY]}
    fake = FakeMonite.from_cassette(cassette(TOKEN, mine))

    with pytest.raises(UnexpectedRequestError, match="the header x-monite-entity-id"):
        perform(fake, listed, entity_id=MoniteSimulator.OTHER_ENTITY)


def test_a_redacted_secret_equals_any(cassette: Writer, perform: Any) -> None:
    fake = FakeMonite.from_cassette(cassette(TOKEN, item("GET", POLICIES)))

    perform(fake, listed, client_secret="secret-of-the-test")
    fake.assert_all_used()


def test_no_secret_is_shown(cassette: Writer, perform: Any) -> None:
    wrong = item("POST", "/v1/auth/token", '{"client_secret": "other-secret"}')
    fake = FakeMonite.from_cassette(cassette(wrong))

    with pytest.raises(UnexpectedRequestError) as caught:
        perform(fake, listed, client_secret="secret-of-the-test")
    assert "$.client_secret differs" in str(caught.value)
    assert "secret-of-the-test" not in str(caught.value)
    assert "other-secret" not in str(caught.value)


def test_planned_responses_go_before_recorded_ones(
    cassette: Writer, fake_monite: FakeMonite, perform: Any
) -> None:
    fake_monite.play(cassette(TOKEN, item("GET", POLICIES)))
    fake_monite.on("GET", POLICIES, CannedResponse(json=PAGES[0]))

    results = [
        perform(fake_monite, listed).body.next_pagination_token for _ in range(2)
    ]
    assert results[0] == "t"
    assert results[1] != "t"


def test_a_recorded_response_may_break_the_document(
    cassette: Writer, perform: Any
) -> None:
    odd = item("GET", POLICIES, content='{"data": [], "colour": "red"}', status=203)
    fake = FakeMonite.from_cassette(cassette(TOKEN, odd))

    assert perform(fake, listed).body.additional_properties == {"colour": "red"}


@pytest.fixture(params=["plain", "gzip"])
def file_recorded(request: pytest.FixtureRequest, cassette: Writer) -> Path:
    headers = {"content-type": ["application/octet-stream"]}
    if request.param == "gzip":
        headers["content-encoding"] = ["gzip"]
    content = gzip.compress(FILE) if request.param == "gzip" else FILE
    report = "/timmi-timesheet/api/reports/7/download-excel"
    paths = [report, "/retentions/7/pdf/"]
    return cassette(*(item("GET", p, content=content, headers=headers) for p in paths))


def test_a_binary_body_arrives_as_it_was_recorded(
    file_recorded: Path, perform: Any
) -> None:
    lucca = FakeLuccaTimmi.from_cassette(file_recorded)
    piriod = FakePiriod.from_cassette(file_recorded)

    assert perform(lucca, lambda c: c.reports.download_excel(7)) == FILE
    assert perform(piriod, lambda c: c.retentions.download_pdf("7")) == FILE


def test_a_binary_body_reaches_a_file_as_it_was_recorded(
    file_recorded: Path, perform: Any, tmp_path: Path
) -> None:
    fake, target = FakeLuccaTimmi.from_cassette(file_recorded), tmp_path / "report"

    perform(fake, lambda c: c.reports.download_excel_to_file(7, path=target))
    assert target.read_bytes() == FILE


def test_repeated_headers_of_a_response_stay_apart(cassette: Writer) -> None:
    cookies = {"Set-Cookie": ["a=1", "b=2"]}
    fake = FakeMonite.from_cassette(cassette(item("GET", "/x", headers=cookies)))

    with httpx.Client(transport=fake, base_url=fake.url) as client:
        response = client.get("https://monite.fake.test/x")
    assert response.headers.get_list("set-cookie") == ["a=1", "b=2"]


def test_a_redacted_query_path_and_header_equal_any(
    cassette: Writer, perform: Any
) -> None:
    one = item("GET", f"{POLICIES}/REDACTED", content=json.dumps(POLICY))
    many = item("GET", f"{POLICIES}?limit=2&id__in=REDACTED&id__in=8")
    one["request"]["headers"] = {"X-Monite-Entity-Id": ["REDACTED"]}
    fake = FakeMonite.from_cassette(cassette(TOKEN, one, many))

    perform(fake, lambda c: c.approval_policies.list(limit=2, id_in=["7", "8"]))
    with pytest.raises(UnexpectedRequestError, match=r"the query \(id__in\)"):
        perform(fake, lambda c: c.approval_policies.list(limit=2, id_in=["7", "9"]))
    perform(fake, lambda c: c.approval_policies.get(MoniteSimulator.POLICY))
    fake.assert_all_used()


def test_a_query_parameter_that_no_recording_names_may_have_been_left_out(
    cassette: Writer, perform: Any
) -> None:
    fake = FakeMonite.from_cassette(
        cassette(TOKEN, item("GET", POLICIES), item("GET", f"{POLICIES}?limit=2"))
    )

    perform(fake, lambda c: c.approval_policies.list(order="asc", limit=2))
    perform(fake, lambda c: c.approval_policies.list(order="asc"))
    fake.assert_all_used()
    with pytest.raises(UnexpectedRequestError, match=r"the query \(limit\)"):
        perform(fake, lambda c: c.approval_policies.list(limit=3))


#: Changes that settings of vcrpy, its serializers and its earlier versions make.
FORMS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "no request headers": lambda i: i["request"].pop("headers"),
    "a content type left out": lambda i: i["request"]["headers"].clear(),
    "headers as texts": lambda i: i["request"].update(
        headers={"Content-Type": "application/json"}
    ),
    "a redacted content type": lambda i: i["request"].update(
        headers={"content-type": ["REDACTED"]}
    ),
    "a body of bytes": lambda i: i["request"].update(
        body=i["request"]["body"].encode()
    ),
    "a redacted part of a text": lambda i: i["request"].update(
        body=i["request"]["body"].replace("Recorded", "RecREDACTED")
    ),
    "a redacted list": lambda i: i["request"].update(
        body='{"name": "REDACTED", "script": "REDACTED"}'
    ),
    "a redacted body": lambda i: i["request"].update(body="REDACTED"),
    "a response of version 4": lambda i: i.update(
        response={
            "http_version": "HTTP/1.1",
            "status_code": 201,
            "headers": i["response"]["headers"],
            "content": i["response"]["body"]["string"],
        }
    ),
    **{
        f"decoded, though the header says {coding}": lambda i, c=coding: i["response"][
            "headers"
        ].update({"content-encoding": [c], "content-length": ["3"]})
        for coding in ("gzip", "deflate", "br", "zstd")
    },
}


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (form, written)
        for form in FORMS
        for written in ("yaml", "json")
        if (form, written) != ("a body of bytes", "json")
    ],
)
def test_each_form_that_vcrpy_writes_is_replayed(
    tmp_path: Path, perform: Any, form: str, written: str
) -> None:
    sent = '{"name": "Recorded", "script": [true]}'
    recorded = item("POST", POLICIES, sent, content=json.dumps(POLICY), status=201)
    FORMS[form](recorded)
    held = {"version": 1, "interactions": [TOKEN, recorded]}
    path = tmp_path / f"recorded.{written}"
    path.write_text(json.dumps(held) if written == "json" else yaml.safe_dump(held))
    fake = FakeMonite.from_cassette(path)

    created = perform(
        fake, lambda c: c.approval_policies.create(name="Recorded", script=[True])
    )

    assert created.name == "Kept \U0001f600"
    fake.assert_all_used()


@pytest.mark.parametrize("hide", ["left out", "replaced"])
def test_what_settings_of_vcrpy_hide_does_not_keep_a_recording_from_playing(
    tmp_path: Path, perform: Any, hide: str
) -> None:
    path = tmp_path / "plain.yaml"

    def names(*listed: str) -> list[Any]:
        return [(n, "REDACTED") if hide == "replaced" else n for n in listed]

    with MoniteSimulator() as monite:
        tape = vcr.use_cassette(
            str(path),
            filter_headers=names("authorization", "x-monite-entity-id", "content-type"),
            filter_query_parameters=names("limit", "order"),
            filter_post_data_parameters=names("client_secret"),
        )
        with tape, monite.client() as client:
            recorded = client.approval_policies.list(limit=3, order="asc")
    fake = FakeMonite.from_cassette(path)

    result = perform(fake, lambda c: c.approval_policies.list(limit=3, order="asc"))
    assert result.items == recorded.items
    fake.assert_all_used()


@pytest.mark.parametrize(
    "content", [FILE, b"plain text", b""], ids=["bytes", "text", ""]
)
def test_an_upload_is_replayed_with_another_boundary(
    tmp_path: Path, perform: Any, content: bytes
) -> None:
    path = tmp_path / "upload.yaml"

    def upload(client: Any, held: bytes = content) -> Any:
        file = File(BytesIO(held), file_name="bill.pdf", mime_type="application/pdf")
        return client.files.upload(file=file, file_type="payables")

    tape = vcr.VCR(**vcr_config()).use_cassette(str(path))
    with MoniteSimulator() as monite, tape, monite.client() as client:
        recorded = upload(client)
    fake = FakeMonite.from_cassette(path)

    with pytest.raises(UnexpectedRequestError, match=r"differ: the body \(its parts\)"):
        perform(fake, lambda c: upload(c, b"another file"))
    assert perform(fake, upload) == recorded
    fake.assert_all_used()


@pytest.mark.parametrize(
    "hide",
    [
        lambda body: b"REDACTED",
        lambda body: body.replace(b"An example", b"REDACTED"),
        lambda body: body.replace(b"bill.txt", b"REDACTED"),
        lambda body: body.replace(b"payables", b"REDACTED"),
    ],
    ids=["body", "content", "file name", "field"],
)
def test_a_redacted_form_equals_any(tmp_path: Path, perform: Any, hide: Any) -> None:
    path = tmp_path / "upload.yaml"

    def upload(client: Any) -> Any:
        file = File(BytesIO(b"An example"), file_name="bill.txt")
        return client.files.upload(file=file, file_type="payables")

    def hidden(request: Any) -> Any:
        request.body = hide(request.body) if "/files" in request.uri else request.body
        return request

    tape = vcr.use_cassette(str(path), before_record_request=hidden)
    with MoniteSimulator() as monite, tape, monite.client() as client:
        recorded = upload(client)
    fake = FakeMonite.from_cassette(path)

    assert perform(fake, upload) == recorded
    fake.assert_all_used()


def test_files_of_plain_vcrpy_are_read(tmp_path: Path, perform: Any) -> None:
    path = tmp_path / "plain.yaml"
    with MoniteSimulator() as monite:
        hide = {"filter_post_data_parameters": [("client_secret", "REDACTED")]}
        tape = vcr.use_cassette(str(path), filter_headers=["authorization"], **hide)
        with tape, monite.client() as client:
            recorded = client.approval_processes.cancel(monite.POLICY, monite.PROCESS)
    fake = FakeMonite.from_cassette(path)

    result = perform(
        fake, lambda c: c.approval_processes.cancel(monite.POLICY, monite.PROCESS)
    )
    assert result == recorded
    fake.assert_all_used()


def test_threads_with_equal_requests_get_each_recording_once(
    cassette: Writer,
) -> None:
    numbers = [str(n) for n in range(64)]
    path = cassette(*(item("GET", "/x", content=number) for number in numbers))
    fake = FakeMonite.from_cassette(path)
    results: list[str] = []
    with httpx.Client(transport=fake) as client:

        def ask() -> None:
            results.extend(client.get("https://x.test/x").text for _ in range(8))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sorted(results) == sorted(numbers)


def test_the_clock_stands_at_the_moment_of_the_recording(cassette: Writer) -> None:
    path = cassette(TOKEN)
    path.with_suffix(".clock").write_text("2024-05-06T08:00:00+00:00\n")

    assert FakeMonite.from_cassette(path).clock.now() == 1_714_982_400

    path.with_suffix(".clock").write_text("yesterday\n")
    with pytest.raises(CassetteError, match=r"recorded\.clock must hold a moment"):
        FakeMonite.from_cassette(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("version: 1\n", "it has no list of interactions"),
        ("- 1\n", "it has no list of interactions"),
        ("a: [\n", "is not YAML that can be read in line 2"),
        ("a: !!python/object/apply:os.getcwd []\n", "is not YAML that can be read"),
        ("interactions: [{request: {}}]\n", "recording 1 is not in the form of vcrpy"),
        (
            "interactions: [{request: {method: GET, uri: a}, response: {content: b}}]",
            r"recording 1 is not in the form of vcrpy \(KeyError\('status'\)\)",
        ),
    ],
)
def test_rejects_an_invalid_cassette_by_name(
    tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(text)

    with pytest.raises(CassetteError, match=rf"wrong\.yaml.*{told}"):
        FakeMonite.from_cassette(path)


def test_a_missing_cassette_is_named(tmp_path: Path) -> None:
    with pytest.raises(CassetteError, match=r"gone\.yaml cannot be read: No such file"):
        FakeMonite.from_cassette(tmp_path / "gone.yaml")


def test_without_pyyaml_the_extra_is_named(
    cassette: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, result = cassette(TOKEN), builtins.__import__

    def without(name: str, *rest: Any, **options: Any) -> Any:
        if name == "yaml":
            raise ModuleNotFoundError("No module named 'yaml'", name="yaml")
        return result(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(CassetteError, match=r"without PyYAML, which the extra \[test"):
        FakeMonite.from_cassette(path)
