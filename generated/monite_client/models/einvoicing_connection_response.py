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
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.einvoicing_address import EinvoicingAddress
    from ..models.einvoicing_network_credentials_response import EinvoicingNetworkCredentialsResponse


T = TypeVar("T", bound="EinvoicingConnectionResponse")


@_attrs_define
class EinvoicingConnectionResponse:
    """A connection of an entity to the e-invoicing network.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        credentials (list[EinvoicingNetworkCredentialsResponse]):
        entity_id (UUID):
        legal_name (str):
        status (str):
        is_receiver (bool | None | Unset): The server's default is True.
        is_sender (bool | None | Unset): The server's default is True.
        provider_id (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: EinvoicingAddress
    credentials: list[EinvoicingNetworkCredentialsResponse]
    entity_id: UUID
    legal_name: str
    status: str
    is_receiver: bool | None | Unset = UNSET
    is_sender: bool | None | Unset = UNSET
    provider_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        address = NULL if self.address is None else write_object(self.address)

        credentials = NULL
        if self.credentials is not None:
            credentials = []
            for credentials_item_data in write_each(self.credentials):
                credentials_item = NULL if credentials_item_data is None else write_object(credentials_item_data)
                credentials.append(credentials_item)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        legal_name = self.legal_name

        status = self.status

        is_receiver: bool | None | Unset
        if isinstance(self.is_receiver, Unset):
            is_receiver = UNSET
        else:
            is_receiver = self.is_receiver

        is_sender: bool | None | Unset
        if isinstance(self.is_sender, Unset):
            is_sender = UNSET
        else:
            is_sender = self.is_sender

        provider_id: None | str | Unset
        if isinstance(self.provider_id, Unset):
            provider_id = UNSET
        else:
            provider_id = self.provider_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "address": address,
                "credentials": credentials,
                "entity_id": entity_id,
                "legal_name": legal_name,
                "status": status,
            }
        )
        if is_receiver is not UNSET:
            field_dict["is_receiver"] = is_receiver
        if is_sender is not UNSET:
            field_dict["is_sender"] = is_sender
        if provider_id is not UNSET:
            field_dict["provider_id"] = provider_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _address = d.pop("address")
        address = NULL if _address is None else __models.EinvoicingAddress.from_dict(_address)

        _credentials = d.pop("credentials")
        credentials: list[EinvoicingNetworkCredentialsResponse] = NULL
        if _credentials is not None:
            credentials = []
            for credentials_item_data in read_list(_credentials):
                _credentials_item = credentials_item_data
                credentials_item = (
                    NULL
                    if _credentials_item is None
                    else __models.EinvoicingNetworkCredentialsResponse.from_dict(_credentials_item)
                )

                credentials.append(credentials_item)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        legal_name = d.pop("legal_name")

        status = d.pop("status")

        is_receiver = d.pop("is_receiver", UNSET)

        is_sender = d.pop("is_sender", UNSET)

        provider_id = d.pop("provider_id", UNSET)

        einvoicing_connection_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            address=address,
            credentials=credentials,
            entity_id=entity_id,
            legal_name=legal_name,
            status=status,
            is_receiver=is_receiver,
            is_sender=is_sender,
            provider_id=provider_id,
        )

        einvoicing_connection_response.additional_properties = d
        return einvoicing_connection_response

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
