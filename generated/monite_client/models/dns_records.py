from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DNSRecords(_Model):
    """The DNS records to set, for receiving and for sending.

    Attributes:
        receiving_dns_records (list[DNSRecord]):
        sending_dns_records (list[DNSRecord]):
    """

    receiving_dns_records: list[_m.DNSRecord]
    sending_dns_records: list[_m.DNSRecord]

    _marks: ClassVar[dict[str, list[Any]]] = {"receiving_dns_records": []}
