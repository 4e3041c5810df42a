"""What a caller gives is sent as the document says."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.support.codegen import GeneratedPackage, call_all

Make = Callable[[str], GeneratedPackage]


def sent(value: GeneratedPackage, **arguments: Any) -> httpx.Request:
    """The request that the only operation of ``package`` makes of ``arguments``."""
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    (name,) = value.result.surface.names
    client = value.client(handler)
    method = getattr(getattr(client, name.resource).with_raw_response, name.method)
    method(**arguments)
    return seen[0]


def query(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode())


def test_headers_of_any_type_are_text(package_of: Make) -> None:
    request = sent(
        package_of("header_formats"),
        x_version="2024-05-25",
        x_entity_id="e",
        x_list="a,b",
    )

    assert request.headers["x-version"] == "2024-05-25"
    assert request.headers["x-entity-id"] == "e"
    assert request.headers["x-list"] == "a,b"


def test_headers_that_openapi_ignores_are_not_arguments(package_of: Make) -> None:
    assert package_of("header_formats").notes("ignored-headers") == [
        "/things: Accept is the client's"
    ]


def test_a_security_scheme_in_a_header_is_left_alone(package_of: Make) -> None:
    from codegen.prepare import prepare

    document = package_of("header_formats").document
    scheme = {"type": "apiKey", "in": "header", "name": "Authorization"}
    document = {**document, "components": {"securitySchemes": {"key": scheme}}}

    assert prepare(document)[0]["components"]["securitySchemes"] == {"key": scheme}


def test_a_cookie_is_sent_with_its_call(package_of: Make) -> None:
    assert sent(package_of("cookies"), session="s1").headers["cookie"] == "session=s1"


def test_query_names_are_sent_as_the_document_spells_them(package_of: Make) -> None:
    request = sent(
        package_of("query_names"),
        address_country="DE",
        created_at_gte=datetime.datetime(2024, 5, 25, tzinfo=datetime.UTC),
        filter_state="open",
        ids=["1", "2"],
        class_="a",
        params="b",
        quote="c",
        self_="d",
        client_query="e",
    )

    assert query(request) == [
        ("address.country", "DE"),
        ("created_at__gte", "2024-05-25T00:00:00+00:00"),
        ("filter[state]", "open"),
        ("ids[]", "1"),
        ("ids[]", "2"),
        ("class", "a"),
        ("params", "b"),
        ("quote", "c"),
        ("self", "d"),
        ("client", "e"),
    ]


@pytest.mark.parametrize(("late", "path"), [(True, "true"), (False, "false")])
def test_a_path_takes_a_boolean_where_one_is_documented(
    package_of: Make, late: bool, path: str
) -> None:
    assert sent(package_of("boolean_path"), late=late).url.path.endswith(f"/{path}")


def test_a_list_for_one_parameter_is_joined_and_others_are_repeated(
    package_of: Make,
) -> None:
    request = sent(
        package_of("separated_lists"), ids=[1, 2], tags=["a", "b"], many=["c", "d"]
    )

    assert query(request) == [
        ("ids", "1,2"), ("tags", "a|b"), ("many", "c"), ("many", "d"),
    ]  # fmt: skip


def test_a_form_is_written_as_its_document_encodes_it(package_of: Make) -> None:
    request = sent(
        package_of("form_encodings"), tags=["a", "b"], at={"R": 1}, meta=["c"]
    )

    assert parse_qsl(request.content.decode()) == [
        ("tags", "a,b"), ("at[R]", "1"), ("meta", '["c"]'),
    ]  # fmt: skip


def test_omitted_lists_are_not_sent(package_of: Make) -> None:
    assert query(sent(package_of("separated_lists"))) == []


def test_deep_objects_name_each_member(package_of: Make) -> None:
    request = sent(
        package_of("deep_objects"),
        filter_state="open",
        filter_since=datetime.date(2024, 5, 25),
        free={"a": 1},
    )

    assert query(request) == [
        ("filter[state]", "open"), ("filter[since]", "2024-05-25"), ("free[a]", "1"),
    ]  # fmt: skip


def test_rejects_a_deep_object_that_is_not_an_object(package_of: Make) -> None:
    package = package_of("deep_objects")

    with pytest.raises(
        package.error("InvalidRequestError"), match="free takes a mapping, not a str"
    ):
        sent(package, free="a")


def test_requests_have_no_read_only_and_responses_no_write_only_members(
    package_of: Make,
) -> None:
    package = package_of("read_only")
    line = package.models.LineInput(sku="s", pin="p")

    request = sent(package, lines=[line])

    assert json.loads(request.content) == {"lines": [{"sku": "s", "pin": "p"}]}
    assert "pin" not in package.prepared["components"]["schemas"]["Line"]["properties"]
    value = call_all(package)[0].response
    assert type(value).__name__ == "Order"
    assert type(value.lines[0]).__name__ == "Line"


def test_an_input_schema_of_the_vendor_keeps_its_name(package_of: Make) -> None:
    schemas = package_of("read_only_split_by_vendor").prepared["components"]["schemas"]

    assert set(schemas) == {"Order", "OrderInput", "OrderRequest"}
    assert set(schemas["OrderInput"]["properties"]) == {"other"}


def test_nothing_is_sent_for_what_the_server_has_a_default_for(
    package_of: Make,
) -> None:
    request = sent(package_of("object_default"), name="a")

    assert json.loads(request.content) == {"name": "a"}


def test_alternatives_that_require_members_leave_all_of_them(package_of: Make) -> None:
    request = sent(package_of("alternatives_that_require"), email="a@example.test")

    assert json.loads(request.content) == {"email": "a@example.test"}


def test_a_body_in_several_forms_is_sent_once_as_json(package_of: Make) -> None:
    request = sent(
        package_of("several_media"),
        body=package_of("several_media").models.Thing(a="x"),
    )

    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content) == {"a": "x"}


def test_bytes_are_sent_as_they_are(package_of: Make) -> None:
    package = package_of("binary_request")
    called = call_all(package)[0]

    assert called.request.content == b"bytes"
    assert called.request.headers["content-type"] == "text/csv"


def test_a_form_with_a_file_is_multipart(package_of: Make) -> None:
    called = call_all(package_of("multipart"))[0]

    content_type = called.request.headers["content-type"]
    assert content_type.startswith("multipart/form-data")
    assert "boundary=+++" not in content_type
    assert b'filename="a.bin"' in called.request.content


def test_a_deprecated_operation_says_so(package_of: Make) -> None:
    text = package_of("deprecated").files()["resources/old.py"]

    assert text.count("Deprecated: the vendor is going to remove it.") == 2


def test_a_callback_is_reported_and_not_a_method(package_of: Make) -> None:
    assert package_of("callbacks").notes("callbacks") == [
        "POST /subscriptions: the callback event is a call to you"
    ]


def test_a_dated_document_version_is_accepted(package_of: Make) -> None:
    assert package_of("deprecated").document["info"]["version"] == "2024-05-25"
