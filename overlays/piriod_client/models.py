"""The models of requests and responses, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._generated import models as _models

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403
else:
    from ._runtime.exports import forwarded

    __all__ = _models.__all__
    __getattr__, __dir__ = forwarded(_models)
