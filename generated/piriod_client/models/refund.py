from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refund_reason import RefundReason
from ..models.refund_status import RefundStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.metadata import Metadata


T = TypeVar("T", bound="Refund")


@_attrs_define
class Refund:
    """Money given back. All refunds of a payment together cannot exceed it.

    Attributes:
        id (None | str | Unset): Identifier of the refund.
        payment (int | None | Unset): Identifier of the payment.
        amount (float | None | Unset): Amount, in the currency of the payment.
        reason (None | RefundReason | Unset):
        receipt (None | str | Unset): Receipt of the refund, at most 256 characters.
        note (None | str | Unset): Remark, at most 64 characters.
        metadata (Metadata | None | Unset):
        balance (float | None | Unset): Balance, in the currency of the payment.
        status (None | RefundStatus | Unset):
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    payment: int | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    reason: None | RefundReason | Unset = UNSET
    receipt: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    balance: float | None | Unset = UNSET
    status: None | RefundStatus | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.metadata import Metadata  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        payment: int | None | Unset
        if isinstance(self.payment, Unset):
            payment = UNSET
        else:
            payment = self.payment

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        elif isinstance(self.reason, RefundReason):
            reason = NULL if self.reason is None else write_word(self.reason)
        else:
            reason = self.reason

        receipt: None | str | Unset
        if isinstance(self.receipt, Unset):
            receipt = UNSET
        else:
            receipt = self.receipt

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

        balance: float | None | Unset
        if isinstance(self.balance, Unset):
            balance = UNSET
        else:
            balance = self.balance

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, RefundStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if payment is not UNSET:
            field_dict["payment"] = payment
        if amount is not UNSET:
            field_dict["amount"] = amount
        if reason is not UNSET:
            field_dict["reason"] = reason
        if receipt is not UNSET:
            field_dict["receipt"] = receipt
        if note is not UNSET:
            field_dict["note"] = note
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if balance is not UNSET:
            field_dict["balance"] = balance
        if status is not UNSET:
            field_dict["status"] = status
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        payment = d.pop("payment", UNSET)

        amount = d.pop("amount", UNSET)

        _reason = d.pop("reason", UNSET)
        reason: None | RefundReason | Unset
        if _reason is None or isinstance(_reason, Unset):
            reason = _reason
        else:
            _reason_type_0 = _reason
            reason_type_0 = NULL if _reason_type_0 is None else RefundReason(_reason_type_0)

            reason = reason_type_0

        receipt = d.pop("receipt", UNSET)

        note = d.pop("note", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | None | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = NULL if _metadata_type_0 is None else __models.Metadata.from_dict(_metadata_type_0)

            metadata = metadata_type_0

        balance = d.pop("balance", UNSET)

        _status = d.pop("status", UNSET)
        status: None | RefundStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else RefundStatus(_status_type_0)

            status = status_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        refund = cls(
            id=id,
            payment=payment,
            amount=amount,
            reason=reason,
            receipt=receipt,
            note=note,
            metadata=metadata,
            balance=balance,
            status=status,
            created=created,
            updated=updated,
        )

        refund.additional_properties = d
        return refund

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
