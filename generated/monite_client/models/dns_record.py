from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DNSRecord(_Model):
    """A DNS record to set for a mailbox domain.

    Attributes:
        is_active (bool):
        record_type (DNSRecordType): Type of a DNS record.
        valid (str):
        value (str):
        name (str | None):
        record_purpose (DNSRecordPurpose | None):
    """

    is_active: bool
    record_type: _m.DNSRecordType
    valid: str
    value: str
    name: str | None = None
    record_purpose: _m.DNSRecordPurpose | None = None
