"""Where redirects lead is not read: they are not followed.

httpx prepares the request that would follow all the same. Over an address it cannot
read it raises an error that holds neither the status nor anything else of the response.
"""

from __future__ import annotations

import httpx

_EXTENSION = "unread_location"


def hide_location(response: httpx.Response) -> None:
    """Put the address of a redirect aside; a response hook of httpx."""
    if response.has_redirect_location:
        response.extensions[_EXTENSION] = response.headers.pop("location")


async def ahide_location(response: httpx.Response) -> None:
    """Put the address of a redirect aside; see `hide_location`."""
    hide_location(response)


def restore_location(response: httpx.Response) -> None:
    """Put the address back."""
    if (location := response.extensions.pop(_EXTENSION, None)) is not None:
        response.headers["location"] = location
