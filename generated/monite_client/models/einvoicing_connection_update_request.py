from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.update_einvoicing_address import UpdateEinvoicingAddress


T = TypeVar("T", bound="EinvoicingConnectionUpdateRequest")


@_attrs_define
class EinvoicingConnectionUpdateRequest:
    """Changes to an e-invoicing connection; what is left out stays.

    Attributes:
        address (UpdateEinvoicingAddress | Unset): The new address of a participant of e-invoicing.
        is_receiver (bool | Unset):
        is_sender (bool | Unset):
    """

    address: UpdateEinvoicingAddress | Unset = UNSET
    is_receiver: bool | Unset = UNSET
    is_sender: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = NULL if self.address is None else write_object(self.address)

        is_receiver = self.is_receiver

        is_sender = self.is_sender

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if is_receiver is not UNSET:
            field_dict["is_receiver"] = is_receiver
        if is_sender is not UNSET:
            field_dict["is_sender"] = is_sender

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address", UNSET)
        address: UpdateEinvoicingAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        elif _address is None:
            address = NULL
        else:
            address = __models.UpdateEinvoicingAddress.from_dict(_address)

        is_receiver = d.pop("is_receiver", UNSET)

        is_sender = d.pop("is_sender", UNSET)

        einvoicing_connection_update_request = cls(
            address=address,
            is_receiver=is_receiver,
            is_sender=is_sender,
        )

        return einvoicing_connection_update_request
