"""Planted values: none may be in a cassette, wherever a message has a place for one."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recorder import cassette_file, scan, vcr
from tests.recorder.allowed import of_kit
from tests.recorder.cassette_file import TapeError
from tests.recorder.operations import template_of
from tests.recorder.scrub import Cleaner, Message
from tests.recorder.stand_ins import Check, Invented, StandIns, digits_of, is_stand_in
from tests.recorder.vendors import KITS

MONITE = KITS["monite"]
OWN = "https://api.sandbox.monite.com"
#: One of each kind; all are invented.
PLANTS = [
    "Carla Canária",
    "Zoë",
    "李小龙",
    "Ελένη Παράδειγμα",
    "محمد مثال",
    "Иван Примеров",
    "carla.canary@birds.invalid",
    "+33 6 12 34 56 78",
    "FR7630006000011234567890189",
    "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl",
    "canary-token-51b7aa",
    "12 rue de l'Exemple, 75001 Paris",
    "https://birds.invalid/carla?token=canary-token-51b7aa",
    "2024-05-06 Carla was ill",
    "1985-04-12T10:30 carla",
    "4711000815",
    "c2VjcmV0IG9mIGNhcmxh",
    '{"name": "Carla Canária"}',
    "Timesheet of Carla",
    "<b>Carla</b>",
]
#: Members of the document, members of no document, and names that say too much.
MEMBERS = ["name", "status", "id", "created_by", "refreshToken", "Owner", "zip_code"]
JSON_TYPE = "application/json"
JSON = {"content-type": [JSON_TYPE]}


def cleaner() -> Cleaner:
    allowed = of_kit(MONITE)
    values = StandIns(allowed, {}, timedelta(weeks=-7))
    own = (OWN, "https://vendor.example.test")
    return Cleaner(values, allowed, own, partial(template_of, MONITE))


def saved(path: Path, request: Any, response: dict[str, Any]) -> str:
    """Clean and store one interaction; return the file."""
    take = vcr.Take(raw=[(request, response)], inputs={"policy": PLANTS[0]})
    interactions, inputs = take.cleaned(cleaner())
    metadata = {"provenance": {}, "inputs": inputs}
    cassette_file.store(path, metadata, interactions, "2024-05-06T08:00:00+00:00")
    return path.read_text("utf-8")


class Request:
    def __init__(self, uri: str, body: bytes, headers: dict[str, str]) -> None:
        self.method, self.uri, self.body, self.headers = "POST", uri, body, headers


def response(kind: str, body: bytes, **headers: str) -> dict[str, Any]:
    return {
        "status": {"code": 200, "message": PLANTS[0]},
        "headers": {"content-type": [kind], **{k: [v] for k, v in headers.items()}},
        "body": {"string": body},
    }


def leaked(text: str) -> set[str]:
    return scan.leaks(text, [plant for plant in PLANTS if len(plant) > 3])


@pytest.mark.parametrize("plant", PLANTS)
def test_no_plant_reaches_the_file_from_json(tmp_path: Path, plant: str) -> None:
    inner = dict.fromkeys(MEMBERS, plant) | {plant: plant}
    body = {**inner, "deep": [{"of": inner}, plant], "error": {"message": plant}}
    request = Request(
        f"{OWN}/v1/approval_policies/{quote_plus(plant)}?q={quote_plus(plant)}"
        f"&object_id={quote_plus(plant)}&{quote_plus(plant)}=1",
        json.dumps(body).encode(),
        {
            "content-type": "application/json; charset=utf-8; note=carla",
            "authorization": f"Bearer {PLANTS[10]}",
            "cookie": f"session={PLANTS[10]}",
        },
    )
    result = response(
        "application/json",
        json.dumps(body, ensure_ascii=False).encode(),
        link=f"<{OWN}/v1/entities?q={quote_plus(plant)}>; rel=next",
        location=f"/v1/entities/{quote_plus(plant)}",
        **{"retry-after": "carla", "x-ratelimit-user": "carla"},
    )
    assert leaked(saved(tmp_path / "a.yaml", request, result)) == set()


@pytest.mark.parametrize(
    "name",
    ["allow", "content-type", "link", "retry-after", "x-assumption", "x-{}"]
    + [f"x-ratelimit-{item}" for item in ("limit", "remaining", "reset", "{}")],
)
@pytest.mark.parametrize("plant", ["Carla", "carla-canary", "4711000815"])
def test_no_plant_reaches_the_file_from_a_header(
    tmp_path: Path, plant: str, name: str
) -> None:
    form = {"content-type": "application/{}+json", "link": "<{}>; rel=next"}
    header = {name.format(plant.lower()): form.get(name, "{}").format(plant)}
    sent = Request(f"{OWN}/v1/entities", b"", {"accept": f"text/{plant}"} | header)
    text = saved(tmp_path / "a.yaml", sent, response("text/plain", b"", **header))
    assert scan.leaks(text, [plant]) == set()


@pytest.mark.parametrize(
    "form",
    [
        *(".{}.invalid/v1", "@{}.invalid/v1", ":{}/v1", "//{}", "\\{}"),
        *("/v1/entities#{}", "/v1/entities;{}", "/v1/entities?status[{}]=1"),
        "/v1/entities?status[]={}",
    ],
)
def test_no_plant_reaches_the_file_from_an_address(tmp_path: Path, form: str) -> None:
    address = OWN + form.format("4711000815")
    body = json.dumps({"next": address, "name": [address], address: 1}).encode()
    text = saved(
        tmp_path / "a.yaml",
        Request(address, body, {"content-type": "application/json"}),
        response("application/json", body, link=f"<{address}>; rel=next"),
    )
    assert scan.leaks(text, ["4711000815"]) == set()


def test_digits_below_a_microsecond_do_not_stay(tmp_path: Path) -> None:
    body = b'{"created_at": "2024-05-06T08:00:00.4711000815Z"}'
    sent = Request(f"{OWN}/v1/entities", b"", {})
    text = saved(tmp_path / "a.yaml", sent, response("application/json", body))
    assert "2024-03-18T08:00:00.4711000000Z" in text


FORM = "multipart/form-data; boundary=plants"


def part(
    content: str, name: str, value: str, file: str | None = None, kind: str = "text/x"
) -> str:
    """Return a form of one part; a file holds ``content``, a field ``value``."""
    named = f'; filename="{file}"' if file else ""
    return (
        f'--plants\r\nContent-Disposition: form-data; name="{name}"{named}\r\n'
        f"Content-Type: {kind}\r\n\r\n{content if file else value}\r\n--plants--\r\n"
    )


def b64(plant: str) -> str:
    return base64.b64encode(plant.encode()).decode()


def xml_name(plant: str) -> str:
    """Return a plant as it may be the name of an element."""
    return f"x{plant.encode().hex()}"


#: Bodies with a plant, by media type.
WRITERS: list[tuple[str, Callable[[str], str]]] = [
    ("application/xml", lambda p: f"<a x='1'><name>{escape(p)}</name>t</a>"),
    ("application/x-www-form-urlencoded", lambda p: f"a[{quote_plus(p)}]=1&b=2"),
    ("application/x-www-form-urlencoded", lambda p: f"name={quote_plus(p)}"),
    ("text/html", lambda p: f"<p>{p}</p>"),
    ("text/plain", lambda p: p),
    ("", lambda p: p),
    ("application/pdf", lambda p: p),
    ("application/problem+json", lambda p: json.dumps({"detail": p})),
    ("application/json", lambda p: json.dumps({"note": json.dumps({"a": p})})),
    ("application/json", lambda p: json.dumps({"note": b64(p)})),
    ("application/json", lambda p: json.dumps({"note": p.encode().hex()})),
    ("application/json", lambda p: json.dumps([[p], {"a": [{p: p}]}])),
    ("application/xml", lambda p: f"<a><!--{b64(p)}--><b>{b64(p)}</b></a>"),
    ("application/xml", lambda p: f"<a><b note={quoteattr(p)}/>{escape(p)}</a>"),
    ("application/xml", lambda p: f"<{xml_name(p)}><b/></{xml_name(p)}>"),
    ("text/csv", lambda p: f"name;note\n{p};{p}"),
    ("image/svg+xml", lambda p: f"<svg><text>{escape(p)}</text></svg>"),
    (FORM, lambda p: part(p, "name", p)),
    (FORM, lambda p: part(p, quote(p), "a")),
    (FORM, lambda p: part(p, "file", "a", file=f"{quote(p)}.pdf")),
    (FORM, lambda p: part(p, "json", json.dumps({p: p}), kind="application/json")),
]


@pytest.mark.parametrize("plant", PLANTS)
@pytest.mark.parametrize(("kind", "write"), WRITERS)
def test_no_plant_reaches_the_file_from_other_bodies(
    tmp_path: Path, plant: str, kind: str, write: Any
) -> None:
    body = write(plant).encode()
    request = Request(f"{OWN}/v1/entities", body, {"content-type": kind})
    text = saved(tmp_path / "a.yaml", request, response(kind, body))
    assert leaked(text) == set()


def spelled(alphabet: str, low: int = 6, high: int = 24) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=low, max_size=high)


LOWER, DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
WORD, NUMBER = spelled(LOWER), spelled("3456789", 9, 15)
TOKEN = spelled(LOWER + LOWER.upper() + DIGITS, 20, 40)
DAY = st.dates(date(1930, 1, 1), date(2010, 12, 31))
#: Values that nobody has listed, of twenty kinds.
KINDS: dict[str, st.SearchStrategy[str]] = {
    "name": st.builds("{} {}".format, WORD.map(str.title), WORD.map(str.title)),
    "Chinese": spelled("".join(map(chr, range(0x4E00, 0x4F00)))),
    "Greek": spelled("αβγδεζηθικλμνξοπρστυφχψω"),
    "Arabic": spelled("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "Cyrillic": spelled("абвгдежзийклмнопрстуфхцчшщэюя"),
    "Devanagari": spelled("अआइईउऊऋएऐओऔकखगघचछजझटठडढणतथदध"),
    "mail": st.builds("{}@{}.invalid".format, WORD, WORD),
    "telephone": NUMBER.map("+{}".format),
    "local telephone": st.builds("0{}/{}".format, NUMBER, NUMBER),
    "account": st.builds("FR76{}{}".format, NUMBER, NUMBER),
    "card": spelled("3456789", 16, 16),
    "JSON web token": st.builds("eyJ{}.eyJ{}.{}".format, TOKEN, TOKEN, TOKEN),
    "key": TOKEN.map("sk_live_{}".format),
    "hash": st.binary(min_size=16, max_size=32).map(bytes.hex),
    "uuid": st.uuids(version=4).map(str),
    "day of birth": DAY.map(str),
    "day of birth in words": DAY.map(lambda day: f"{day:born on %d.%m.%Y}"),
    "street": st.builds("{} rue {}".format, st.integers(100, 999), WORD),
    "address": st.builds("https://{}.invalid/{}?t={}".format, WORD, WORD, TOKEN),
    "note": st.builds("{} was ill; tell {}".format, WORD, WORD),
}


@settings(max_examples=150, deadline=None)
@given(st.one_of(*KINDS.values()), st.sampled_from(WRITERS))
def test_no_drawn_value_of_any_kind_reaches_the_file(
    tmp_path_factory: pytest.TempPathFactory,
    drawn: str,
    writer: tuple[str, Callable[[str], str]],
) -> None:
    kind, write = writer
    body = [dict.fromkeys(MEMBERS, drawn), {drawn: [drawn]}]
    result = response(JSON_TYPE, json.dumps(body).encode(), link=f"<{drawn}>; rel=next")
    sent = Request(
        f"{OWN}/v1/approval_policies/{quote(drawn, safe='')}?q={quote_plus(drawn)}",
        write(drawn).encode(),
        {"content-type": kind, "authorization": f"Bearer {drawn}"},
    )
    folder = tmp_path_factory.mktemp("drawn")
    text = saved(folder / "a.yaml", sent, result)
    text += saved(folder / "b.yaml", sent, response(kind, write(drawn).encode()))
    assert scan.leaks(text, [drawn]) == set()


def test_the_plants_are_found_where_nothing_is_cleaned(tmp_path: Path) -> None:
    allowed = of_kit(MONITE)
    control = Cleaner(Invented({}), allowed, (OWN, OWN), lambda _: None, True)
    body = json.dumps(PLANTS).encode()
    message = control.received(Message(JSON, body))
    assert leaked(message.body.decode()) == {p for p in PLANTS if len(p) > 3}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b'\xef\xbb\xbf{"name": "Carla"}'),
        ("application/json", '{"name": "Carla"}'.encode("utf-16")),
        ("application/json", b'{"name": "Carla"'),
        ("application/json", b'{"name": "Carla", "name": "Example"}'),
        ("application/json", b'{"number": NaN}'),
        ("application/json", b'{"number": 1E400}'),
        ("application/json", b"[" * 100_000),
        ("application/xml", b"<a><b></a>"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nCarla\r\n--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\nCarla"),
        ("multipart/form-data", b"--x\r\n\r\nCarla\r\n--x--"),
        ("multipart/mixed; boundary=x", b"--x\r\n\r\nCarla\r\n--x--"),
    ],
)
def test_what_cannot_be_read_is_refused(kind: str, body: bytes) -> None:
    message = Message({"content-type": [kind]}, body)
    with pytest.raises(TapeError, match="not saved") as caught:
        cleaner().received(message)
    assert "Carla" not in str(caught.value)


def test_a_cut_body_is_refused() -> None:
    packed = gzip.compress(b'{"name": "Carla"}' * 50)[:-20]
    with pytest.raises(TapeError, match="is not gzip"):
        vcr._plain(packed, {"content-encoding": ["gzip"]})


def test_equal_values_get_equal_stand_ins_everywhere() -> None:
    clean = cleaner()
    body = clean.value("", {"id": 4711, "name": "4711", "error": {"id": "4711"}})
    target = clean.sent(
        Message({}, target=f"{OWN}/v1/approval_policies/4711?id=4711")
    ).target
    stand_in = str(body["id"])
    assert stand_in not in ("4711", "")
    assert (body["name"], body["error"]["id"]) == (stand_in, stand_in)
    assert target.endswith(f"/v1/approval_policies/{stand_in}?id={stand_in}")
    assert clean.value("", 4711) == int(stand_in)


def test_words_of_the_document_stay_where_the_document_has_them() -> None:
    clean = cleaner()
    body = clean.value("", {"status": "canceled", "name": "canceled", "test": True})
    assert body["status"] == "canceled"
    assert body["name"] != "canceled"
    assert list(body.values())[2] is True


def test_dates_move_by_whole_weeks() -> None:
    clean = cleaner()
    result = clean.value("", ["2024-05-06", "2024-05-06T08:00:00.5Z", "2024-05-06 x"])
    assert result[:2] == ["2024-03-18", "2024-03-18T08:00:00.5Z"]
    assert result[2].startswith("text-") or result[2].startswith("t")


@pytest.mark.parametrize("vendor", KITS)
def test_numbers_stay_within_the_limits_of_their_members(vendor: str) -> None:
    allowed = of_kit(KITS[vendor])
    values = StandIns(allowed, {}, timedelta(weeks=-7))
    assert allowed.limits
    for name, (low, high) in allowed.limits.items():
        for number in (low, high, (low + high) // 2, high - 0.5):
            for text in (False, True):
                result = values.text(name, digits_of(number)) if text else None
                stand_in = float(result or values.number(name, number))
                assert low <= stand_in <= high, name


def test_codes_of_letters_and_digits_keep_to_them() -> None:
    result = cleaner().value("code", "FR76300060000112345")
    assert result.isalnum()
    assert len(result) == 19


@pytest.mark.parametrize("number", [1e22, 1.5e-7, 4.0, -12.25, 10**15, 123456.789])
def test_the_scan_knows_the_stand_ins_of_numbers(number: float) -> None:
    allowed = of_kit(MONITE)
    result = StandIns(allowed, {}, timedelta(0)).number("x", number)
    check = Check(allowed, frozenset())
    check.number("x", result)
    assert check.findings == []


def test_headers_nobody_listed_are_dropped_and_named() -> None:
    clean = cleaner()
    headers = {"content-type": ["text/plain"], "server": ["x"], "x-carla": ["y"]}
    assert clean.received(Message(headers)).headers == {"content-type": ["text/plain"]}
    assert clean.dropped == {"server", "another"}


SCALARS = (
    st.text(max_size=70)
    | st.integers(-(10**12), 10**12)
    | st.floats(-1e9, 1e9, width=32)
    | st.booleans()
    | st.none()
    | st.dates().map(str)
    | st.uuids().map(str)
    | st.emails()
    | st.decimals(0, 10**6, places=2).map(str)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=12), inner, max_size=3)
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_every_value_becomes_a_recognisable_stand_in_of_its_type(value: Any) -> None:
    result = cleaner().value("", value)
    assert shape(result) == shape(value)
    assert all(is_stand_in(text) or text == "" for text in scalars(result))


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return [shape(item) for item in value.values()]
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value)


def scalars(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in scalars(item)]
    if isinstance(value, list):
        return [text for item in value for text in scalars(item)]
    return [] if isinstance(value, bool) or value is None else [str(value)]


@pytest.mark.parametrize(
    "hidden", ["carla.canary%40birds.invalid", "Y2FybGEuY2FuYXJ5QGJpcmRzLmludmFsaWQ="]
)
def test_the_detector_sees_through_encodings(hidden: str) -> None:
    assert leaked(f"body: {hidden}") == {"carla.canary@birds.invalid"}
