from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DomainResponse(_Model):
    """A mailbox domain, and the DNS records it needs.

    Attributes:
        id (str):
        dns_records (DNSRecords | DomainResponseDnsRecordsValue):
        domain (str):
        status (str):
        dedicated_ip (str | None):
        last_updated_at (datetime.datetime | None):
    """

    id: str
    dns_records: _m.DNSRecords | _m.DomainResponseDnsRecordsValue
    domain: str
    status: str
    dedicated_ip: str | None = None
    last_updated_at: datetime.datetime | None = None
