from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.source_usage import SourceUsage
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.metadata import Metadata
    from ..models.source_client import SourceClient


T = TypeVar("T", bound="SourceInput")


@_attrs_define
class SourceInput:
    """What a caller may set of a Source.

    Attributes:
        gateway (str): Gateway of the source.
        customer (None | str | Unset): Identifier of the customer; needed for a reusable source.
        usage (SourceUsage | Unset): How often a source serves.
        amount (float | None | Unset): Amount to charge.
        description (None | str | Unset): Text, at most 256 characters.
        return_url (None | str | Unset): Where the payer is sent afterwards.
        client (SourceClient | Unset): The client of the source; its members are not described.
        metadata (Metadata | Unset): Members of the caller's own.
    """

    gateway: str
    customer: None | str | Unset = UNSET
    usage: SourceUsage | Unset = UNSET
    amount: float | None | Unset = UNSET
    description: None | str | Unset = UNSET
    return_url: None | str | Unset = UNSET
    client: SourceClient | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gateway = self.gateway

        customer: None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        else:
            customer = self.customer

        usage: str | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = NULL if self.usage is None else write_word(self.usage)

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        return_url: None | str | Unset
        if isinstance(self.return_url, Unset):
            return_url = UNSET
        else:
            return_url = self.return_url

        client: dict[str, Any] | Unset = UNSET
        if not isinstance(self.client, Unset):
            client = NULL if self.client is None else write_object(self.client)

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = NULL if self.metadata is None else write_object(self.metadata)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gateway": gateway,
            }
        )
        if customer is not UNSET:
            field_dict["customer"] = customer
        if usage is not UNSET:
            field_dict["usage"] = usage
        if amount is not UNSET:
            field_dict["amount"] = amount
        if description is not UNSET:
            field_dict["description"] = description
        if return_url is not UNSET:
            field_dict["return_url"] = return_url
        if client is not UNSET:
            field_dict["client"] = client
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        gateway = d.pop("gateway")

        customer = d.pop("customer", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: SourceUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        elif _usage is None:
            usage = NULL
        else:
            usage = SourceUsage(_usage)

        amount = d.pop("amount", UNSET)

        description = d.pop("description", UNSET)

        return_url = d.pop("return_url", UNSET)

        _client = d.pop("client", UNSET)
        client: SourceClient | Unset
        if isinstance(_client, Unset):
            client = UNSET
        elif _client is None:
            client = NULL
        else:
            client = __models.SourceClient.from_dict(_client)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        elif _metadata is None:
            metadata = NULL
        else:
            metadata = __models.Metadata.from_dict(_metadata)

        source_input = cls(
            gateway=gateway,
            customer=customer,
            usage=usage,
            amount=amount,
            description=description,
            return_url=return_url,
            client=client,
            metadata=metadata,
        )

        source_input.additional_properties = d
        return source_input

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
