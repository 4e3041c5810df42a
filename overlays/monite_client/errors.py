"""The errors of this client."""

from __future__ import annotations

from ._runtime.base.errors import *  # noqa: F403
from ._runtime.base.errors import __all__, __doc__  # noqa: F401
