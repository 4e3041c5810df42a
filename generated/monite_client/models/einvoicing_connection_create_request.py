from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.einvoicing_address import EinvoicingAddress


T = TypeVar("T", bound="EinvoicingConnectionCreateRequest")


@_attrs_define
class EinvoicingConnectionCreateRequest:
    """A new e-invoicing connection.

    Attributes:
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        entity_vat_id_id (UUID | Unset):
        is_receiver (bool | Unset): The server's default is True.
        is_sender (bool | Unset): The server's default is True.
    """

    address: EinvoicingAddress
    entity_vat_id_id: UUID | Unset = UNSET
    is_receiver: bool | Unset = UNSET
    is_sender: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        entity_vat_id_id: str | Unset = UNSET
        if not isinstance(self.entity_vat_id_id, Unset):
            entity_vat_id_id = NULL if self.entity_vat_id_id is None else str(self.entity_vat_id_id)

        is_receiver = self.is_receiver

        is_sender = self.is_sender

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "address": address,
            }
        )
        if entity_vat_id_id is not UNSET:
            field_dict["entity_vat_id_id"] = entity_vat_id_id
        if is_receiver is not UNSET:
            field_dict["is_receiver"] = is_receiver
        if is_sender is not UNSET:
            field_dict["is_sender"] = is_sender

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address")
        address = NULL if _address is None else __models.EinvoicingAddress.from_dict(_address)

        _entity_vat_id_id = d.pop("entity_vat_id_id", UNSET)
        entity_vat_id_id: UUID | Unset
        if isinstance(_entity_vat_id_id, Unset):
            entity_vat_id_id = UNSET
        elif _entity_vat_id_id is None:
            entity_vat_id_id = NULL
        else:
            entity_vat_id_id = UUID(_entity_vat_id_id)

        is_receiver = d.pop("is_receiver", UNSET)

        is_sender = d.pop("is_sender", UNSET)

        einvoicing_connection_create_request = cls(
            address=address,
            entity_vat_id_id=entity_vat_id_id,
            is_receiver=is_receiver,
            is_sender=is_sender,
        )

        return einvoicing_connection_create_request
