from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


class DNSRecordPurpose(_OpenStrEnum):
    DKIM = "DKIM"
    SPF = "SPF"


class DNSRecordType(_OpenStrEnum):
    CNAME = "CNAME"
    MX = "MX"
    TXT = "TXT"


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


@_model(kw_only=True, eq=False, repr=False)
class DomainListResponse(_Model):
    """The mailbox domains of the partner.

    Attributes:
        data (list[DomainResponse]):
    """

    data: list[_m.DomainResponse]


@_model(kw_only=True, eq=False, repr=False)
class DomainRequest(_Model):
    """A new mailbox domain.

    Attributes:
        domain (str):
    """

    domain: str


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


@_model(kw_only=True, eq=False, repr=False)
class DomainResponseDnsRecordsValue(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class VerifyResponse(_Model):
    """Whether a domain was verified.

    Attributes:
        id (str):
        domain (str):
        status (str):
    """

    id: str
    domain: str
    status: str
