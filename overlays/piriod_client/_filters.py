"""Lookups: filters by suffix and by one's own metadata, on any list.

Gap: the vendor states a rule (every filter also takes ``__gte``, ``__lte`` and
``__in``; ``metadata__<key>`` where there is metadata) that no list of parameters can
hold. A misspelt filter is ignored by the server, which then returns everything.
Evidence: docs.piriod.com/api-reference/pagination-filtering.
Spec pointer: the ``get`` operations with the parameter ``page``.
Remove when: the document lists the lookups of every endpoint.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ._generated.resources import AsyncResources, Resources
from ._runtime.base.errors import InvalidRequestError
from ._runtime.filters import AsyncFilteredLists, FilteredLists

_NAME = re.compile(r"(?!.*__)[a-z][a-z0-9_]*|[a-z][a-z0-9_]*?__(gte|lte|in)")
_METADATA = "metadata__"
_PAGING = ("page", "page_size")


class FilteredResources(FilteredLists, Resources):
    """The resources of a synchronous client, their lists narrowed by lookups."""


class AsyncFilteredResources(AsyncFilteredLists, AsyncResources):
    """The resources of an asynchronous client, their lists narrowed by lookups."""


def checked(filters: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return lookups whose names the vendor's rule allows.

    Raises:
        InvalidRequestError: A name is not that of a filter.
    """
    for name in filters:
        if name in _PAGING:
            raise InvalidRequestError(f"{name} is not a filter; pass it to list")
        own = name.startswith(_METADATA) and len(name) > len(_METADATA)
        if not own and not _NAME.fullmatch(name):
            raise InvalidRequestError(
                f"{name} is not a lookup; they end in __gte, __lte or __in, or "
                f"begin with {_METADATA}"
            )
    return filters
