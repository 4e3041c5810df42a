from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.dns_records import DNSRecords
    from ..models.domain_response_dns_records_value import DomainResponseDnsRecordsValue


T = TypeVar("T", bound="DomainResponse")


@_attrs_define
class DomainResponse:
    """A mailbox domain, and the DNS records it needs.

    Attributes:
        id (UUID):
        dns_records (DNSRecords | DomainResponseDnsRecordsValue):
        domain (str):
        status (str):
        dedicated_ip (None | str | Unset):
        last_updated_at (datetime.datetime | None | Unset):
    """

    id: UUID
    dns_records: DNSRecords | DomainResponseDnsRecordsValue
    domain: str
    status: str
    dedicated_ip: None | str | Unset = UNSET
    last_updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.dns_records import DNSRecords  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        dns_records: dict[str, Any]
        if isinstance(self.dns_records, DNSRecords):
            dns_records = NULL if self.dns_records is None else write_object(self.dns_records)
        else:
            dns_records = NULL if self.dns_records is None else write_object(self.dns_records)

        domain = self.domain

        status = self.status

        dedicated_ip: None | str | Unset
        if isinstance(self.dedicated_ip, Unset):
            dedicated_ip = UNSET
        else:
            dedicated_ip = self.dedicated_ip

        last_updated_at: None | str | Unset
        if isinstance(self.last_updated_at, Unset):
            last_updated_at = UNSET
        elif isinstance(self.last_updated_at, datetime.datetime):
            last_updated_at = NULL if self.last_updated_at is None else write_iso(self.last_updated_at)
        else:
            last_updated_at = self.last_updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "dns_records": dns_records,
                "domain": domain,
                "status": status,
            }
        )
        if dedicated_ip is not UNSET:
            field_dict["dedicated_ip"] = dedicated_ip
        if last_updated_at is not UNSET:
            field_dict["last_updated_at"] = last_updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        def _parse_dns_records(data: object) -> DNSRecords | DomainResponseDnsRecordsValue:
            if isinstance(data, dict) and ("receiving_dns_records" in data):
                _dns_records_type_0 = data
                dns_records_type_0 = (
                    NULL if _dns_records_type_0 is None else __models.DNSRecords.from_dict(_dns_records_type_0)
                )

                return dns_records_type_0
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _dns_records_type_0 = data
                dns_records_type_0 = (
                    NULL if _dns_records_type_0 is None else __models.DNSRecords.from_dict(_dns_records_type_0)
                )

                return dns_records_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _dns_records_type_1 = data
            dns_records_type_1 = (
                NULL
                if _dns_records_type_1 is None
                else __models.DomainResponseDnsRecordsValue.from_dict(_dns_records_type_1)
            )

            return dns_records_type_1

        dns_records = _parse_dns_records(d.pop("dns_records"))

        domain = d.pop("domain")

        status = d.pop("status")

        dedicated_ip = d.pop("dedicated_ip", UNSET)

        _last_updated_at = d.pop("last_updated_at", UNSET)
        last_updated_at: datetime.datetime | None | Unset
        if _last_updated_at is None or isinstance(_last_updated_at, Unset):
            last_updated_at = _last_updated_at
        else:
            _last_updated_at_type_0 = _last_updated_at
            last_updated_at_type_0 = NULL if _last_updated_at_type_0 is None else read_datetime(_last_updated_at_type_0)

            last_updated_at = last_updated_at_type_0

        domain_response = cls(
            id=id,
            dns_records=dns_records,
            domain=domain,
            status=status,
            dedicated_ip=dedicated_ip,
            last_updated_at=last_updated_at,
        )

        domain_response.additional_properties = d
        return domain_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
