"""Keeps generated requests to what the simulators take, which is less than a schema.

A schema that does not close an object lets any further member pass, and one of a text
lets any text be a page token; the simulators refuse both, for a user has misspelt it.
"""

from __future__ import annotations

import json
from typing import Any

from monite_client._runtime.testing.contract import Contract
from monite_client._runtime.testing.engine.schemas import Schemas
from monite_client._runtime.testing.messages import SentRequest
from monite_client._runtime.testing.strictness import unknown_names

#: Texts that only an earlier response can give.
_TOKENS = ("pagination_token",)
_FORM = "multipart/form-data"
#: What a schema may have that allows any value, such as that of a file.
_WORDS = {"title", "description", "example"}


class Narrowing:
    """Takes out of requests what the document neither names nor forbids.

    Args:
        contract: The document of the simulator.
    """

    def __init__(self, contract: Contract) -> None:
        self._operations = contract.operations
        self._schemas = Schemas(contract.document)

    def narrow(self, case: Any) -> bool:
        """Take unknown members and invented page tokens out of a request.

        Returns:
            Whether the request still is one that the document allows: without the
            members that told them apart, several alternatives may fit.
        """
        for name in _TOKENS:
            (case.query or {}).pop(name, None)
        if case.media_type == _FORM and isinstance(case.body, dict):
            self._narrow_form(case)
            return True
        unknown = self._unknown(case)
        for place in unknown:
            inner = case.body
            for name in place[:-1]:
                inner = inner[name]
            inner.pop(place[-1], None)
        return not unknown or self._schemas.fits(self._schema(case), case.body)

    def _schema(self, case: Any) -> Any:
        body = self._schemas.resolved(self._operation(case)["requestBody"])
        return body["content"]["application/json"]["schema"]

    def _narrow_form(self, case: Any) -> None:
        """Leave a form its fields; a file, whose schema is open, gets a content."""
        body = self._schemas.resolved(self._operation(case)["requestBody"])
        fields = self._schemas.properties(body["content"][_FORM]["schema"])
        case.body = {
            name: value if self._is_narrow(fields[name]) else "content"
            for name, value in case.body.items()
            if name in fields
        }

    def _is_narrow(self, schema: Any) -> bool:
        return not self._schemas.resolved(schema).keys() <= _WORDS

    def _operation(self, case: Any) -> Any:
        return self._operations[case.operation.method.upper(), case.operation.path]

    def _unknown(self, case: Any) -> list[tuple[Any, ...]]:
        """Return the places of the members that no schema of the body names."""
        if not isinstance(case.body, dict | list):
            return []
        method = case.operation.method.upper()
        headers = {"content-type": "application/json"}
        body = json.dumps(case.body).encode()
        sent = SentRequest(method, case.operation.path, headers, body)
        return [
            tuple(name.place)
            for name in unknown_names(self._schemas, self._operation(case), sent)
            if name.place
        ]
