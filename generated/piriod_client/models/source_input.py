from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SourceInput(_Model):
    """What a caller may set of a Source.

    Attributes:
        gateway (str): Gateway of the source.
        customer (str | None): Identifier of the customer; needed for a reusable source.
        usage (SourceUsage | None): How often a source serves.
        amount (float | None): Amount to charge.
        description (str | None): Text, at most 256 characters.
        return_url (str | None): Where the payer is sent afterwards.
        client (SourceClient | None): The client of the source; its members are not described.
        metadata (Metadata | None): Members of the caller's own.
    """

    gateway: str
    customer: str | None = None
    usage: _m.SourceUsage | None = None
    amount: float | None = None
    description: str | None = None
    return_url: str | None = None
    client: _m.SourceClient | None = None
    metadata: _m.Metadata | None = None
