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
        before, after = (self._document(each) for each in values[action])
        if more:
            members = "components|schemas|Order|properties"
            after = changed({f"{members}|harmless": TEXT}, after)
        return before, after

    def _document(self, value: Any) -> Document:
        fresh = changed({self.place: "there"})
        return changed({self.place: value}, fresh)


TEXTS = ("documentation-changed",) * 3
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
    Member("parameter, unknown", f"{PAGE}|unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("request body, required", f"{SENT}|required", True, None, ("!request-body-became-required", "request-body-became-optional")),
    Member("request body, description", f"{SENT}|description", "a", "b", TEXTS),
    Member("request body, content", f"{SENT}|content|text/csv", {"schema": TEXT}, {"schema": {"type": "integer"}}, ("request-media-type-added", "!request-media-type-removed", "!request-type-changed")),
    Member("request body, unknown", f"{SENT}|unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("media type of a request, encoding", f"{BODY}|encoding", {"a": {"contentType": "text/plain"}}, {"a": {"contentType": "text/csv"}}, ("request-encoding-changed",) * 3),
    Member("media type of a request, example", f"{BODY}|example", 1, 2, TEXTS),
    Member("media type of a request, examples", f"{BODY}|examples", {"a": {}}, {}, TEXTS),
    Member("media type of a request, unknown", f"{BODY}|unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("media type of a response, encoding", f"{JSON}|encoding", {"a": {"contentType": "text/plain"}}, {"a": {"contentType": "text/csv"}}, ("response-encoding-changed",) * 3),
    Member("media type of a response, example", f"{JSON}|example", 1, 2, TEXTS),
    Member("media type of a response, unknown", f"{JSON}|unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("response, description", f"{ANSWER}|description", "a", "b", TEXTS),
    Member("response, headers", f"{ANSWER}|headers", {"X-A": {"schema": TEXT}}, {"X-B": {"schema": TEXT}}, ("response-header-added", "response-header-removed", "response-header-added response-header-removed")),
    Member("response, content", f"{ANSWER}|content|text/csv", {"schema": TEXT}, {"schema": {"type": "integer"}}, ("response-media-type-added", "!response-media-type-removed", "!response-type-changed")),
    Member("response, links", f"{ANSWER}|links", {"a": {"operationId": "ping"}}, {"b": {"operationId": "ping"}}, ("response-link-changed",) * 3),
    Member("response, unknown", f"{ANSWER}|unknown", 1, 2, ("!unclassified-change",) * 3),
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
    Member("operation, parameters", f"{CREATE}|parameters", [{"name": "a", "in": "query", "schema": TEXT}], [{"name": "b", "in": "query", "schema": TEXT}], ("parameter-added-optional", "!parameter-removed", "!parameter-removed parameter-added-optional")),
    Member("operation, unknown", f"{LIST_ORDERS}|unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("path item, servers", "paths|/orders/{id}|servers", [{"url": "a"}], [{"url": "b"}], ("!operation-servers-changed",) * 3),
    Member("document, tags", "tags", [{"name": "a"}], [{"name": "b"}], ("",) * 3),
    Member("document, externalDocs", "externalDocs", {"url": "a"}, {"url": "b"}, ("",) * 3),
    Member("document, webhooks", "webhooks", {"a": {}}, {"b": {}}, ("callback-changed",) * 3),
    Member("document, jsonSchemaDialect", "jsonSchemaDialect", "a", "b", ("",) * 3),
    Member("document, unknown", "unknown", 1, 2, ("!unclassified-change",) * 3),
    Member("info, description", "info|description", "a", "b", TEXTS),
)  # fmt: skip
