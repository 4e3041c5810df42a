"""Members of OpenAPI objects other than schemas, as ``keyword_table`` has keywords."""

# ruff: noqa: E501 -- one row is one line
from __future__ import annotations

from typing import Any

import attrs

from tests.codegen.compare.keyword_table import TEXT, Promises
from tests.support.shop_documents import GONE, Document, changed

LIST_ORDERS, CREATE = "paths|/orders|get", "paths|/orders|post"
PAGE = f"{LIST_ORDERS}|parameters|0"
SENT = f"{CREATE}|requestBody"
BODY = f"{SENT}|content|application/json"
ANSWER = f"{LIST_ORDERS}|responses|200"
JSON = f"{ANSWER}|content|application/json"
TOTAL = f"{ANSWER}|headers|X-Total"
TOKEN = "components|securitySchemes|token"


@attrs.frozen
class Member:
    """A member of an object that is not a schema, with two values and promises."""

    name: str
    place: str
    value: Any
    other: Any
    promises: Promises

    def pair(self, action: str, *, more: bool = False) -> tuple[Document, Document]:
        """The documents before and after an action, perhaps with a harmless change."""
        values = {
            "added": (GONE, self.value),
            "removed": (self.value, GONE),
            "changed": (self.value, self.other),
        }
        before, after = (self._document(item) for item in values[action])
        if more:
            members = "components|schemas|Order|properties"
            after = changed({f"{members}|harmless": TEXT}, after)
        return before, after

    def _document(self, value: Any) -> Document:
        fresh = changed({self.place: "there"})
        return changed({self.place: value}, fresh)


TEXTS = ("documentation-changed",) * 3
HEADERS = ("response-header-changed",) * 3
UNKNOWN = ("!unclassified-change",) * 3
MEMBERS = (
    Member("parameter, required", f"{PAGE}|required", True, None, ("!parameter-became-required", "parameter-became-optional")),
    Member("parameter, deprecated", f"{PAGE}|deprecated", True, None, ("parameter-deprecated", "documentation-changed")),
    Member("parameter, allowEmptyValue", f"{PAGE}|allowEmptyValue", True, None, ("", "")),
    Member("parameter, style", f"{PAGE}|style", "pipeDelimited", "spaceDelimited", ("parameter-style-changed",) * 3),
    Member("parameter, explode", f"{PAGE}|explode", False, None, ("parameter-style-changed",) * 2),
    Member("parameter, allowReserved", f"{PAGE}|allowReserved", True, None, ("parameter-style-changed",) * 2),
    Member("parameter, schema", f"{PAGE}|schema", {"type": "integer"}, TEXT, ("!parameter-type-narrowed", "parameter-type-widened", "!parameter-type-changed")),
    Member("parameter, content", f"{PAGE}|content", {"application/json": {}}, {"application/xml": {}}, ("parameter-style-changed",) * 3),
    Member("parameter, in", f"{PAGE}|in", "query", "header", (None, None, "parameter-location-changed")),
    Member("parameter, name", f"{PAGE}|name", "page", "number", (None, None, "!parameter-removed parameter-added-optional")),
    Member("parameter, description", f"{PAGE}|description", "a", "b", TEXTS),
    Member("parameter, example", f"{PAGE}|example", 1, 2, TEXTS),
    Member("parameter, examples", f"{PAGE}|examples", {"a": {}}, {"b": {}}, TEXTS),
    Member("parameter, unknown", f"{PAGE}|unknown", 1, 2, UNKNOWN),
    Member("request body, required", f"{SENT}|required", True, None, ("!request-body-became-required", "request-body-became-optional")),
    Member("request body, description", f"{SENT}|description", "a", "b", TEXTS),
    Member("request body, content", f"{SENT}|content|text/csv", {"schema": TEXT}, {"schema": {"type": "integer"}}, ("request-media-type-added", "!request-media-type-removed", "!request-type-changed")),
    Member("request body, unknown", f"{SENT}|unknown", 1, 2, UNKNOWN),
    Member("media type of a request, encoding", f"{BODY}|encoding", {"a": {"contentType": "text/plain"}}, {"a": {"contentType": "text/csv"}}, ("request-encoding-changed",) * 3),
    Member("media type of a request, example", f"{BODY}|example", 1, 2, TEXTS),
    Member("media type of a request, examples", f"{BODY}|examples", {"a": {}}, {}, TEXTS),
    Member("media type of a request, unknown", f"{BODY}|unknown", 1, 2, UNKNOWN),
    Member("media type of a request, schema", f"{BODY}|schema", {"type": "object"}, TEXT, ("!request-type-narrowed", "request-type-widened", "!request-type-changed")),
    Member("media type of a response, schema", f"{JSON}|schema", {"type": "object"}, TEXT, ("response-type-narrowed", "!response-type-widened", "!response-type-changed")),
    Member("media type of a response, examples", f"{JSON}|examples", {"a": {}}, {"b": {}}, TEXTS),
    Member("media type of a response, encoding", f"{JSON}|encoding", {"a": {"contentType": "text/plain"}}, {"a": {"contentType": "text/csv"}}, ("response-encoding-changed",) * 3),
    Member("media type of a response, example", f"{JSON}|example", 1, 2, TEXTS),
    Member("media type of a response, unknown", f"{JSON}|unknown", 1, 2, UNKNOWN),
    Member("response, description", f"{ANSWER}|description", "a", "b", TEXTS),
    Member("response, headers", f"{ANSWER}|headers", {"X-A": {"schema": TEXT}}, {"X-B": {"schema": TEXT}}, ("response-header-added", "response-header-removed", "response-header-added response-header-removed")),
    Member("header of a response, schema", f"{TOTAL}|schema", {"type": "integer"}, TEXT, HEADERS),
    Member("header of a response, content", f"{TOTAL}|content", {"text/plain": {}}, {"application/json": {}}, HEADERS),
    Member("header of a response, style", f"{TOTAL}|style", "simple", "other", HEADERS),
    *(Member(f"header of a response, {flag}", f"{TOTAL}|{flag}", True, None, HEADERS[:2]) for flag in ("required", "deprecated", "explode", "allowEmptyValue", "allowReserved")),
    *(Member(f"header of a response, {text}", f"{TOTAL}|{text}", {"a": 1}, {"b": 1}, TEXTS) for text in ("description", "example", "examples")),
    Member("response, content", f"{ANSWER}|content|text/csv", {"schema": TEXT}, {"schema": {"type": "integer"}}, ("response-media-type-added", "!response-media-type-removed", "!response-type-changed")),
    Member("response, links", f"{ANSWER}|links", {"a": {"operationId": "ping"}}, {"b": {"operationId": "ping"}}, ("response-link-changed",) * 3),
    Member("response, unknown", f"{ANSWER}|unknown", 1, 2, UNKNOWN),
    Member("responses, an error status", f"{LIST_ORDERS}|responses|409", {"description": "a"}, {"description": "a", "content": {"text/csv": {}}}, ("error-status-added", "error-status-removed", "")),
    Member("operation, tags", f"{LIST_ORDERS}|tags", ["a"], ["b"], ("operation-tag-changed",) * 3),
    Member("operation, operationId", f"{LIST_ORDERS}|operationId", "a", "b", ("operation-id-changed",) * 3),
    Member("operation, summary", f"{LIST_ORDERS}|summary", "a", "b", TEXTS),
    Member("operation, description", f"{LIST_ORDERS}|description", "a", "b", TEXTS),
    Member("operation, externalDocs", f"{LIST_ORDERS}|externalDocs", {"url": "a"}, {"url": "b"}, TEXTS),
    Member("operation, deprecated", f"{LIST_ORDERS}|deprecated", True, None, ("operation-deprecated", "operation-no-longer-deprecated")),
    Member("operation, callbacks", f"{LIST_ORDERS}|callbacks", {"a": {}}, {"b": {}}, ("callback-changed",) * 3),
    Member("operation, servers", f"{LIST_ORDERS}|servers", [{"url": "a"}], [{"url": "b"}], ("!operation-servers-changed",) * 3),
    Member("operation, security", "paths|/ping|get|security", [], [{"token": []}], ("operation-needs-no-credentials", "!operation-needs-credentials", "!operation-needs-credentials")),
    Member("operation, requestBody", f"{LIST_ORDERS}|requestBody", {"content": {"application/json": {}}}, {"required": True, "content": {"application/json": {}}}, ("request-body-added-optional", "!request-body-removed", "!request-body-became-required")),
    Member("operation, responses", f"{LIST_ORDERS}|responses", {"200": {"description": "a"}}, {"200": {"description": "b"}}, (None, None, "documentation-changed")),
    Member("operation, parameters", f"{CREATE}|parameters", [{"name": "a", "in": "query", "schema": TEXT}], [{"name": "b", "in": "query", "schema": TEXT}], ("parameter-added-optional", "!parameter-removed", "!parameter-removed parameter-added-optional")),
    Member("operation, unknown", f"{LIST_ORDERS}|unknown", 1, 2, UNKNOWN),
    *(Member(f"path item, {text}", f"paths|/orders|{text}", "a", "b", TEXTS) for text in ("summary", "description")),
    Member("path item, parameters", "paths|/orders|parameters", [{"name": "z", "in": "query", "schema": TEXT}], [{"name": "z", "in": "query", "schema": {"type": "integer"}}], ("parameter-added-optional", "!parameter-removed", "!parameter-type-changed")),
    *(Member(f"path item, {method}", f"paths|/ping|{method}", {"responses": {}}, {"responses": {}, "deprecated": True}, ("operation-added", "!operation-removed", "operation-deprecated")) for method in ("get", "post", "put", "delete", "options", "head", "patch", "trace")),
    Member("path item, unknown", "paths|/orders|unknown", 1, 2, UNKNOWN),
    Member("path item, servers", "paths|/orders/{id}|servers", [{"url": "a"}], [{"url": "b"}], ("!operation-servers-changed",) * 3),
    Member("document, tags", "tags", [{"name": "a"}], [{"name": "b"}], ("",) * 3),
    Member("document, externalDocs", "externalDocs", {"url": "a"}, {"url": "b"}, ("",) * 3),
    Member("document, webhooks", "webhooks", {"a": {}}, {"b": {}}, ("callback-changed",) * 3),
    Member("document, jsonSchemaDialect", "jsonSchemaDialect", "a", "b", ("",) * 3),
    Member("document, unknown", "unknown", 1, 2, UNKNOWN),
    *(Member(f"info, {text}", f"info|{text}", "a", "b", TEXTS) for text in ("title", "summary", "description", "termsOfService", "contact", "license")),
    Member("info, version", "info|version", "a", "b", ("api-version-changed",) * 3),
    Member("info, unknown", "info|unknown", 1, 2, UNKNOWN),
    Member("document, openapi", "openapi", "3.0.3", "3.1.0", (None, None, "openapi-version-changed")),
    Member("document, servers", "servers", [{"url": "/a"}], [{"url": "/b"}], ("server-added", "!server-removed", "!server-removed server-added")),
    Member("document, security", "security", [], [{"token": []}], ("", "", "!operation-needs-credentials")),
    Member("server, url", "servers|0|url", "/a", "/b", (None, None, "!server-removed server-added")),
    Member("server, variables", "servers|0|variables", {"a": {"default": "x"}}, {"a": {"default": "y"}}, ("!server-variables-changed",) * 3),
    Member("server, description", "servers|0|description", "a", "b", TEXTS),
    Member("server, unknown", "servers|0|unknown", 1, 2, UNKNOWN),
    *(Member(f"security scheme, {name}", f"{TOKEN}|{name}", "a", "b", ("!security-scheme-changed",) * 3) for name in ("type", "scheme", "bearerFormat", "in", "name", "flows", "openIdConnectUrl", "unknown")),
    Member("security scheme, description", f"{TOKEN}|description", "a", "b", TEXTS),
    Member("components, schemas", "components|schemas|New", TEXT, {"type": "integer"}, ("schema-added", "unused-schema-removed", "unused-schema-changed")),
    Member("components, securitySchemes", "components|securitySchemes|new", {"type": "http"}, {"type": "apiKey"}, ("security-scheme-added", "!security-scheme-removed", "!security-scheme-changed")),
    # What these hold is compared where it is referred to.
    *(Member(f"components, {name}", f"components|{name}", {"A": {}}, {"B": {}}, ("",) * 3) for name in ("callbacks", "examples", "headers", "links", "parameters", "pathItems", "requestBodies", "responses")),
)  # fmt: skip
