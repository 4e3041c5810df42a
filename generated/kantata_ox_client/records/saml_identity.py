"""Records of ``saml_identities`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class SamlIdentity(Record):
    """One of ``saml_identities``; its fields are in ``raw``."""

    __slots__ = ()
