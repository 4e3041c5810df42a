"""The errors of this client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.base.errors import *  # noqa: F403
from ._runtime.base.errors import __all__, __doc__  # noqa: F401

if not TYPE_CHECKING:
    from ._runtime.exports import errors_by_name

    __getattr__ = errors_by_name(__name__, __all__)
