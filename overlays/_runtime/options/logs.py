"""Switching the package's log on by an environment variable."""

from __future__ import annotations

import logging
import os

from ..base.errors import ConfigurationError

# The import package is the runtime's parent: "lucca_timmi_client".
logger = logging.getLogger(__name__.partition("._runtime")[0])

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def switch_on(variable: str) -> None:
    """Write the log to the standard error if the environment asks for it.

    A program that configures logging itself needs no variable; what it has set up is
    left alone, apart from the level.

    Args:
        variable: Name of the variable; its value is ``info`` or ``debug``.

    Raises:
        ConfigurationError: It has another value.
    """
    word = os.environ.get(variable, "").strip().lower()
    if not word:
        return
    if word not in _LEVELS:
        raise ConfigurationError(f"{variable} must be info or debug, not {word!r}")
    logger.setLevel(_LEVELS[word])
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
        )
        logger.addHandler(handler)
