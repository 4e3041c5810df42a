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
    from ..models.payment_object import PaymentObject


T = TypeVar("T", bound="PaymentIntent")


@_attrs_define
class PaymentIntent:
    """An intended payment, and how far it got.

    Attributes:
        id (UUID):
        updated_at (datetime.datetime):
        status (str):
        application_fee_amount (int | None | Unset): In the minor units of the currency, such as cents.
        object_ (None | PaymentObject | Unset):
        provider (None | str | Unset):
        selected_payment_method (None | str | Unset):
    """

    id: UUID
    updated_at: datetime.datetime
    status: str
    application_fee_amount: int | None | Unset = UNSET
    object_: None | PaymentObject | Unset = UNSET
    provider: None | str | Unset = UNSET
    selected_payment_method: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.payment_object import PaymentObject  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        status = self.status

        application_fee_amount: int | None | Unset
        if isinstance(self.application_fee_amount, Unset):
            application_fee_amount = UNSET
        else:
            application_fee_amount = self.application_fee_amount

        object_: dict[str, Any] | None | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, PaymentObject):
            object_ = NULL if self.object_ is None else write_object(self.object_)
        else:
            object_ = self.object_

        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider

        selected_payment_method: None | str | Unset
        if isinstance(self.selected_payment_method, Unset):
            selected_payment_method = UNSET
        else:
            selected_payment_method = self.selected_payment_method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "updated_at": updated_at,
                "status": status,
            }
        )
        if application_fee_amount is not UNSET:
            field_dict["application_fee_amount"] = application_fee_amount
        if object_ is not UNSET:
            field_dict["object"] = object_
        if provider is not UNSET:
            field_dict["provider"] = provider
        if selected_payment_method is not UNSET:
            field_dict["selected_payment_method"] = selected_payment_method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        status = d.pop("status")

        application_fee_amount = d.pop("application_fee_amount", UNSET)

        _object_ = d.pop("object", UNSET)
        object_: None | PaymentObject | Unset
        if _object_ is None or isinstance(_object_, Unset):
            object_ = _object_
        else:
            _object_type_0 = _object_
            object_type_0 = NULL if _object_type_0 is None else __models.PaymentObject.from_dict(_object_type_0)

            object_ = object_type_0

        provider = d.pop("provider", UNSET)

        selected_payment_method = d.pop("selected_payment_method", UNSET)

        payment_intent = cls(
            id=id,
            updated_at=updated_at,
            status=status,
            application_fee_amount=application_fee_amount,
            object_=object_,
            provider=provider,
            selected_payment_method=selected_payment_method,
        )

        payment_intent.additional_properties = d
        return payment_intent

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
