"""Every refusal becomes one typed error with everything the server said."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import httpx
import pytest

from tests.support.runtime import CUT, SECRET, Flavour, Server, errors, http_response

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitedError",
    500: "ServerError",
    503: "ServerError",
    520: "ServerError",
    599: "ServerError",
    402: "StatusError",
    405: "StatusError",
    418: "StatusError",
    499: "StatusError",
    302: "StatusError",
}


def refused(flavour: Flavour, server: Server, response: bytes, **more: Any) -> Any:
    server.otherwise = response
    demo = flavour.client(server.url, retries=0, **more)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(demo.notes.get(1))
    return caught.value


@pytest.mark.parametrize(("status", "name"), CLASSES.items())
def test_each_status_has_its_class(
    flavour: Flavour, server: Server, status: int, name: str
) -> None:
    error = refused(flavour, server, http_response(status, {}))
    assert (type(error).__name__, error.status) == (name, status)


def test_every_error_is_an_api_error() -> None:
    own = [var for var in vars(errors).values() if isinstance(var, type)]
    kinds = [item for item in own if issubclass(item, Exception)]
    assert all(issubclass(kind, errors.ApiError) for kind in kinds)
    assert len(kinds) >= 16


def test_a_refusal_tells_everything(flavour: Flavour, server: Server) -> None:
    body = {"error": {"message": "Already\nclosed", "type": "process_done"}}
    headers = {"X-Request-Id": "req-1", "Retry-After": "7"}
    error = refused(flavour, server, http_response(409, body, headers))
    assert error.method == "GET"
    assert error.path == "/notes/1"
    assert (error.message, error.code) == ("Already closed", "process_done")
    assert error.request_id == "req-1"
    assert error.retry_after == 7.0
    assert error.body == body
    assert b"process_done" in error.content
    assert error.headers["x-request-id"] == "req-1"
    assert str(error) == (
        "GET /notes/1: 409 Conflict, Already closed (code process_done, request req-1)"
    )


SHAPES = [
    ({"message": "No"}, "No", None),
    ({"Status": 400, "Message": "No"}, "No", None),
    ({"detail": "No"}, "No", None),
    ({"title": "No", "status": 400}, "No", None),
    ({"error": "No"}, "No", None),
    ({"error": "invalid_grant", "error_description": "No"}, "No", None),
    ({"errors": [{"type": "oauth", "message": "No"}]}, "No", "oauth"),
    ({"errors": [{"message": "a"}, {"message": "b"}]}, "a; b", None),
    ({"detail": [{"loc": ["body", "x"], "msg": "No", "type": "t"}]}, "body.x: No", "t"),
    ({"name": ["Too long", "Bad"]}, "name: Too long Bad", None),
    ({"message": "Invalid", "errors": {"$[0]": ["No"]}}, "Invalid: $[0]: No", None),
    (["No"], "No", None),
    ("No", "No", None),
    ({}, "Bad Request", None),
    ([], "Bad Request", None),
    (None, "Bad Request", None),
    (5, "Bad Request", None),
    ({"error": None, "errors": 3, "detail": {}}, "Bad Request", None),
]


@pytest.mark.parametrize(("body", "message", "code"), SHAPES)
def test_the_message_is_found_in_any_common_shape(
    flavour: Flavour, server: Server, body: Any, message: str, code: str | None
) -> None:
    error = refused(flavour, server, http_response(400, body))
    assert (error.message, error.code) == (
        message if body is not None else "null",
        code,
    )


def test_field_messages_are_kept_by_field(flavour: Flavour, server: Server) -> None:
    error = refused(
        flavour, server, http_response(400, {"name": ["Too long"], "tax": "No"})
    )
    assert error.fields == {"name": ["Too long"], "tax": ["No"]}


def test_a_body_that_is_not_json_leaves_the_status_error(
    flavour: Flavour, server: Server
) -> None:
    page = b"<html><title>Bad\n Gateway</title><body>...</body></html>"
    error = refused(
        flavour, server, http_response(502, page, {"Content-Type": "text/html"})
    )
    assert error.message == "HTML page: Bad Gateway"
    assert error.body is None
    assert error.content == page


def test_redirects_are_refused_and_not_followed(
    flavour: Flavour, server: Server
) -> None:
    response = http_response(302, b"", {"Location": "http://127.0.0.1:1/"})
    error = refused(flavour, server, response)
    assert "not followed" in str(error)
    assert len(server.seen) == 1


@pytest.mark.parametrize("status", [300, 304])
def test_only_redirects_are_called_redirects(
    flavour: Flavour, server: Server, status: int
) -> None:
    error = refused(flavour, server, http_response(status, b""))
    assert error.message in ("Multiple Choices", "Not Modified")


def test_a_failing_error_reader_does_not_hide_the_refusal(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(body: Any) -> Any:
        return body["error"]["nested"]

    monkeypatch.setattr(
        flavour.kind, "vendor", flavour.kind.vendor.replaced(read_error=broken)
    )
    assert (
        refused(flavour, server, http_response(404, {"detail": "Gone"})).message
        == "Gone"
    )


def test_secrets_echoed_by_the_server_are_hidden(
    flavour: Flavour, server: Server
) -> None:
    quoted = str(httpx.QueryParams({"k": SECRET}))[2:]
    body = {"message": f"{SECRET} or {quoted} is wrong", "code": SECRET}
    error = refused(flavour, server, http_response(401, body))
    assert error.message == "*** or *** is wrong"
    assert SECRET not in str(error) + repr(error) + str(error.code)


def test_a_secret_in_the_path_is_hidden(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(404, {})
    with pytest.raises(errors.NotFoundError) as caught:
        flavour.run(flavour.client(server.url).request("GET", f"/x/{SECRET}"))
    assert str(caught.value) == "GET /x/***: 404 Not Found"


def test_a_secret_in_the_path_of_a_wrong_response_is_hidden(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, [])
    with pytest.raises(errors.DecodeError) as caught:
        flavour.run(flavour.client(server.url).notes.get(SECRET))
    assert str(caught.value).startswith("GET /notes/***: 200, $: ")


@pytest.mark.parametrize(
    "response",
    [http_response(404, {}), http_response(200, []), CUT],
    ids=["refusal", "wrong", "cut"],
)
def test_no_argument_breaks_the_line_of_an_error(
    flavour: Flavour, server: Server, response: bytes
) -> None:
    server.otherwise = response
    with pytest.raises(errors.ApiError) as caught:
        flavour.run(flavour.client(server.url).notes.get("1\nGET /\x1b[31m"))
    assert str(caught.value).startswith("GET /notes/1%0AGET%20%2F%1B%5B31m: ")


def test_no_response_steers_the_terminal(flavour: Flavour, server: Server) -> None:
    body = {"message": "a\x1b[31mb\x9b31mc\u202ed\u2028\ud800e"}
    error = refused(
        flavour, server, http_response(400, body, {"X-Request-Id": "r\x9b1"})
    )
    assert error.message == "a [31mb 31mc d e"
    assert str(error).endswith("a [31mb 31mc d e (request r 1)")


def test_the_name_of_the_scheme_is_not_a_secret(
    flavour: Flavour, server: Server
) -> None:
    error = refused(
        flavour, server, http_response(401, {"message": "Token has expired"})
    )
    assert error.message == "Token has expired"


def test_credentials_from_a_function_are_hidden_too(
    flavour: Flavour, server: Server
) -> None:
    response = http_response(401, {"message": "rotated-secret-1 is wrong"})
    error = refused(flavour, server, response, api_key=lambda: "rotated-secret-1")
    assert "rotated" not in str(error)


def test_errors_survive_pickle_and_copy_without_the_credential(
    flavour: Flavour, server: Server
) -> None:
    error = refused(flavour, server, http_response(409, {"message": "No", "code": "x"}))
    data = pickle.dumps(error)
    assert SECRET.encode() not in data
    for again in (pickle.loads(data), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert (again.status, again.code, again.body) == (409, "x", error.body)


FAULTS = [
    (httpx.ConnectError("x"), "ApiConnectionError"),
    (httpx.ReadError(""), "ApiConnectionError"),
    (httpx.WriteError("x"), "ApiConnectionError"),
    (httpx.CloseError("x"), "ApiConnectionError"),
    (httpx.RemoteProtocolError("x"), "ApiConnectionError"),
    (httpx.LocalProtocolError("x"), "ApiConnectionError"),
    (httpx.ProxyError("x"), "ApiConnectionError"),
    (httpx.UnsupportedProtocol("x"), "ApiConnectionError"),
    (httpx.ConnectTimeout("x"), "ApiTimeoutError"),
    (httpx.ReadTimeout(""), "ApiTimeoutError"),
    (httpx.WriteTimeout("x"), "ApiTimeoutError"),
    (httpx.PoolTimeout("x"), "ApiTimeoutError"),
]


@pytest.mark.parametrize(
    ("fault", "name"), FAULTS, ids=lambda item: type(item).__name__
)
def test_no_httpx_exception_reaches_the_caller(
    flavour: Flavour, fault: Exception, name: str
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise fault

    demo = flavour.client(
        "https://demo.example.test", transport=httpx.MockTransport(fail)
    )
    with pytest.raises(errors.ApiError) as caught:
        flavour.run(demo.notes.get(1))
    assert type(caught.value).__name__ == name
    assert str(caught.value).startswith(f"GET /notes/1: {type(fault).__name__}")


def test_a_server_that_hangs_times_out(flavour: Flavour, server: Server) -> None:
    server.otherwise = b"HANG"
    demo = flavour.client(server.url, timeout=0.05, retries=1)
    with pytest.raises(errors.ApiTimeoutError, match="after 2 attempts") as caught:
        flavour.run(demo.notes.get(1))
    assert (caught.value.method, caught.value.attempts) == ("GET", 2)


def test_a_server_that_is_not_there_is_a_connection_error(flavour: Flavour) -> None:
    demo = flavour.client("http://127.0.0.1:1", retries=0)
    with pytest.raises(errors.ApiConnectionError):
        flavour.run(demo.notes.get(1))


def test_what_failed_below_shows_no_request_in_its_variables(flavour: Flavour) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        sent = request.headers["authorization"]
        raise httpx.WriteError(f"{len(sent)} bytes")

    demo = flavour.client(
        "http://127.0.0.1:1", transport=httpx.MockTransport(fail), retries=0
    )
    with pytest.raises(errors.ApiConnectionError) as caught:
        flavour.run(demo.notes.get(1))

    cause = caught.value.__cause__
    trace = traceback.TracebackException.from_exception(cause, capture_locals=True)
    assert any(frame.name == "fail" for frame in trace.stack)
    assert SECRET not in repr([frame.locals for frame in trace.stack])
