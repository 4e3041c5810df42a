"""A cursor carries its filters: nothing else may stand beside it.

Gap: the lists document ``pagination_token`` beside all filters, and only its text says
that with a token every other parameter is ignored and taken from the first request. A
caller who changes a filter on the way would get records of the old one unnoticed.
Evidence: docs.monite.com/api/concepts/pagination-sorting-filtering.
Spec pointer: ``paths./approval_policies.get``, ``paths./approval_requests.get``.
Remove when: the vendor refuses such a request itself.
"""

from __future__ import annotations

from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.operation import Call

_TOKEN = "pagination_token"


def check_call(call: Call) -> None:
    """Refuse a cursor with other parameters.

    Raises:
        InvalidRequestError: Naming the parameters to leave out.
    """
    params = call.request.get("params") or {}
    # What the document requires of every request has to be sent again.
    others = sorted(set(params) - {_TOKEN} - call.operation.repeated)
    if params.get(_TOKEN) is not None and others:
        raise InvalidRequestError(
            f"{call.operation.name}: {_TOKEN} carries filters, order and limit of the"
            f" first call; leave out {', '.join(others)}"
        )
