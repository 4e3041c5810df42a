"""Every kind of change with an example, and what we promise users about it."""

from __future__ import annotations

from tests.codegen.compare.change_case import (
    ANSWER,
    CANCEL,
    CREATE,
    DELETE,
    FIELDS,
    GET,
    LIST,
    SENT,
    STATE,
    WORD,
    Case,
    breaks,
    field,
    fits,
    parameter,
    required,
)
from tests.codegen.compare.response_changes import RESPONSES
from tests.support.shop_documents import GONE, ID, body, reference, response

OPERATIONS = [
    breaks("operation-removed")({"paths|/ping": GONE}),
    fits("operation-added")(
        {"paths|/pong": {"get": {"responses": {"204": response()}}}}
    ),
    fits("operation-moved")(
        {
            "paths|/ping": GONE,
            "paths|/health": {
                "get": {
                    "operationId": "ping",
                    "tags": ["health"],
                    "security": [],
                    "responses": {"200": response({"type": "string"})},
                }
            },
        }
    ),
    fits("operation-method-changed")(
        {
            "paths|/ping": {
                "post": {
                    "operationId": "ping",
                    "tags": ["health"],
                    "security": [],
                    "responses": {"200": response({"type": "string"})},
                }
            }
        }
    ),
    fits("operation-id-changed")({f"{LIST}|operationId": "all_orders"}),
    fits("operation-tag-changed")({f"{LIST}|tags": ["purchases"]}),
    fits("operation-deprecated")({f"{LIST}|deprecated": True}),
    fits("operation-no-longer-deprecated")({f"{GET}|deprecated": GONE}),
    fits("documentation-changed")({f"{LIST}|summary": "All orders."}),
    breaks("operation-needs-credentials")({"paths|/ping|get|security": GONE}),
    fits("operation-needs-no-credentials")({f"{CREATE}|security": []}),
    fits("security-alternative-added")({f"{LIST}|security|+": {"key": []}}),
    breaks("security-alternative-removed", "security-alternative-added")(
        {f"{LIST}|security": [{"key": []}]}
    ),
    breaks("security-scope-added")({f"{LIST}|security|0|token": ["read", "all"]}),
    fits("security-scope-removed")({f"{LIST}|security|0|token": []}),
    fits("callback-changed")({f"{LIST}|callbacks": {"done": {}}}),
    breaks("operation-servers-changed")(
        {f"{LIST}|servers": [{"url": "https://files.example.test"}]}
    ),
    breaks("unclassified-change")({f"{LIST}|throttle": {"rate": 5}}),
]

PARAMETERS = [
    fits("parameter-added-optional")({f"{LIST}|parameters|+": parameter("size")}),
    breaks("parameter-added-required")(
        {f"{LIST}|parameters|+": parameter("size", required=True)}
    ),
    breaks("parameter-removed")({f"{LIST}|parameters|0": GONE}),
    breaks("parameter-became-required")({f"{LIST}|parameters|0|required": True}),
    fits("parameter-became-optional")({f"{CANCEL}|parameters|0|required": False}),
    breaks("path-parameter-renamed")(
        {
            "paths|/orders/{id}/cancel": GONE,
            "paths|/orders/{order}/cancel": {
                "post": {
                    "operationId": "cancel_order",
                    "tags": ["orders"],
                    "parameters": [{**ID, "name": "order"}],
                    "requestBody": {"content": body(reference("Reason"))},
                    "responses": {"204": response()},
                }
            },
        }
    ),
    breaks("parameter-moved-to-or-from-path", "operation-moved")(
        {
            "paths|/orders/{id}/cancel": GONE,
            "paths|/orders/cancel": {
                "post": {
                    "operationId": "cancel_order",
                    "tags": ["orders"],
                    "parameters": [{**ID, "in": "query"}],
                    "requestBody": {"content": body(reference("Reason"))},
                    "responses": {"204": response()},
                }
            },
        }
    ),
    fits("parameter-location-changed")({f"{LIST}|parameters|0|in": "header"}),
    fits("parameter-style-changed")({f"{LIST}|parameters|0|explode": False}),
    fits("parameter-deprecated")({f"{LIST}|parameters|0|deprecated": True}),
    breaks("parameter-type-changed")({f"{LIST}|parameters|0|schema|type": "string"}),
    fits("parameter-type-widened")({f"{LIST}|parameters|0|schema|type": "number"}),
    breaks("parameter-type-narrowed")({f"{LIST}|parameters|4|schema|type": "integer"}),
    breaks("parameter-reference-changed")(
        {f"{LIST}|parameters|3|schema": reference("Reason")}
    ),
    fits("parameter-enum-value-added")({f"{STATE}|enum|+": "lost"}),
    breaks("parameter-enum-value-removed")({f"{STATE}|enum": ["open"]}),
    breaks("parameter-enum-introduced")({f"{WORD}|enum": ["new"]}),
    breaks("parameter-enum-dropped")({f"{STATE}|enum": GONE}),
    breaks("parameter-constraint-tightened")({f"{WORD}|maxLength": 40}),
    fits("parameter-constraint-loosened")({f"{WORD}|maxLength": 60}),
    fits("parameter-became-nullable")({f"{STATE}|nullable": True}),
    breaks("parameter-no-longer-nullable")({f"{WORD}|nullable": GONE}),
    fits("parameter-default-changed")({f"{STATE}|default": "open"}),
    fits("parameter-format-changed")({f"{WORD}|format": "email"}),
    fits("parameter-xml-changed")({f"{WORD}|xml": {"name": "w"}}),
]

REQUESTS = [
    fits("request-body-added-optional")(
        {f"{DELETE}|requestBody": {"content": body(reference("Reason"))}}
    ),
    breaks("request-body-added-required")(
        {
            f"{DELETE}|requestBody": {
                "required": True,
                "content": body(reference("Reason")),
            }
        }
    ),
    breaks("request-body-removed")({f"{CANCEL}|requestBody": GONE}),
    breaks("request-body-became-required")({f"{CANCEL}|requestBody|required": True}),
    fits("request-body-became-optional")({f"{CREATE}|requestBody|required": False}),
    fits("request-media-type-added")(
        {f"{CANCEL}|requestBody|content|text/plain": {"schema": {"type": "string"}}}
    ),
    breaks(
        "request-form-changed", "request-media-type-added", "request-media-type-removed"
    )(
        {
            f"{CANCEL}|requestBody|content": {
                "multipart/form-data": {"schema": reference("Reason")}
            }
        }
    ),
    breaks("request-media-type-removed")(
        {f"{CREATE}|requestBody|content|application/xml": GONE}
    ),
    fits("request-field-added-optional")(
        {f"{SENT}|{FIELDS}|extra": {"type": "string"}}
    ),
    breaks("request-field-added-required")(
        {
            f"{SENT}|{FIELDS}|extra": {"type": "string"},
            **required(SENT, "id", "due", "state", "size", "extra"),
        }
    ),
    breaks("request-field-removed")({f"{SENT}|{FIELDS}|note": GONE}),
    breaks("request-field-became-required")(
        required(SENT, "id", "due", "state", "size", "note")
    ),
    fits("request-field-became-optional")(required(SENT, "id", "due", "state")),
    breaks("request-field-became-read-only")({field(SENT, "note", "readOnly"): True}),
    fits("request-field-no-longer-read-only")({field(SENT, "made", "readOnly"): GONE}),
    fits("request-field-became-write-only")({field(SENT, "note", "writeOnly"): True}),
    fits("request-field-no-longer-write-only")(
        {field(SENT, "secret", "writeOnly"): GONE}
    ),
    fits("request-field-deprecated")({field(SENT, "note", "deprecated"): True}),
    breaks("request-type-changed")({field(SENT, "due", "format"): "uuid"}),
    fits("request-type-widened")({field(SENT, "size", "type"): "number"}),
    breaks("request-type-narrowed")({field(SENT, "weight", "type"): "integer"}),
    breaks("request-reference-changed")({f"{SENT}|{FIELDS}|owner": reference("Team")}),
    fits("request-enum-value-added")({f"{field(SENT, 'state', 'enum')}|+": "lost"}),
    breaks("request-enum-value-removed")({field(SENT, "state", "enum"): ["open"]}),
    breaks("request-enum-introduced")({field(SENT, "note", "enum"): ["none", "some"]}),
    breaks("request-enum-dropped")({field(SENT, "state", "enum"): GONE}),
    breaks("request-constraint-tightened")({field(SENT, "size", "minimum"): 1}),
    fits("request-constraint-loosened")({field(SENT, "size", "maximum"): GONE}),
    fits("request-became-nullable")({field(SENT, "note", "nullable"): True}),
    breaks("request-no-longer-nullable")({field(SENT, "paid", "nullable"): GONE}),
    fits("request-variant-added")(
        {f"{field(SENT, 'party', 'oneOf')}|+": reference("Reason")}
    ),
    breaks("request-variant-removed")({f"{field(SENT, 'party', 'oneOf')}|1": GONE}),
    breaks("request-extra-fields-refused")(
        {field(SENT, "parts", "additionalProperties"): False}
    ),
    fits("request-extra-fields-allowed")(
        {field(SENT, "closed", "additionalProperties"): GONE}
    ),
    fits("request-default-changed")({field(SENT, "note", "default"): "some"}),
    fits("request-format-changed")({field(SENT, "size", "format"): "int64"}),
    fits("request-discriminator-changed")(
        {f"{SENT}|discriminator": {"propertyName": "state"}}
    ),
    fits("request-xml-changed")({field(SENT, "note", "xml"): {"attribute": True}}),
    fits("request-encoding-changed")(
        {
            f"{CREATE}|requestBody|content|application/json|encoding": {
                "note": {"contentType": "text/plain"}
            }
        }
    ),
]

DOCUMENTS = [
    fits("schema-added")({"components|schemas|Extra": {"type": "object"}}),
    breaks("schema-removed", "response-variant-removed", "request-variant-removed")(
        {
            "components|schemas|Team": GONE,
            field(ANSWER, "party", "oneOf"): [reference("Owner")],
            field(SENT, "party", "oneOf"): [reference("Owner")],
        }
    ),
    breaks("schema-renamed", "parameter-reference-changed")(
        {
            "components|schemas|Sort": GONE,
            "components|schemas|Order_": {"type": "string", "enum": ["up", "down"]},
            f"{LIST}|parameters|3|schema": reference("Order_"),
        }
    ),
    fits("unused-schema-removed")({"components|schemas|Unused": GONE}),
    fits("unused-schema-renamed")(
        {
            "components|schemas|Unused": GONE,
            "components|schemas|Spare": {
                "type": "object",
                "properties": {"text": {"type": "string"}},
            },
        }
    ),
    fits("schema-deprecated")({"components|schemas|Order|deprecated": True}),
    fits("unused-schema-changed")(
        {"components|schemas|Problem|properties|code": {"type": "string"}}
    ),
    fits("security-scheme-added")(
        {
            "components|securitySchemes|key": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Key",
            }
        }
    ),
    breaks("security-scheme-removed")({"components|securitySchemes": {}}),
    breaks("security-scheme-changed")(
        {"components|securitySchemes|token|scheme": "basic"}
    ),
    fits("server-added")({"servers|+": {"url": "https://eu.example.test"}}),
    breaks("server-removed")({"servers": []}),
    breaks("server-variables-changed")(
        {"servers|0|variables": {"region": {"default": "eu"}}}
    ),
    fits("api-version-changed")({"info|version": "2"}),
    fits("openapi-version-changed")({"openapi": "3.0.2"}),
]

GROUPS = {
    "Operations": OPERATIONS,
    "Parameters": PARAMETERS,
    "Requests": REQUESTS,
    "Responses": RESPONSES,
    "The document": DOCUMENTS,
}
CASES: list[Case] = [case for group in GROUPS.values() for case in group]
