"""The errors of this client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.base import errors as _common
from ._runtime.base.errors import *  # noqa: F403
from ._runtime.webhooks import WebhookError as WebhookError

__doc__ = f"{_common.__doc__}  WebhookError      a message is not the vendor's\n"
__all__ = (*_common.__all__, "WebhookError")

if not TYPE_CHECKING:
    from ._runtime.exports import errors_by_name

    __getattr__ = errors_by_name(__name__, __all__)
