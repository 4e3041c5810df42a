from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.monite_all_payment_methods import MoniteAllPaymentMethods
from ..models.monite_all_payment_methods_types import MoniteAllPaymentMethodsTypes
from ..models.payment_method_direction import PaymentMethodDirection
from ..models.payment_method_status import PaymentMethodStatus
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PaymentMethod")


@_attrs_define
class PaymentMethod:
    """A payment method, and whether it can be used.

    Attributes:
        direction (PaymentMethodDirection): Whether a payment method is for receiving or for sending.
        name (MoniteAllPaymentMethods): Name of a payment method.
        status (PaymentMethodStatus): Whether a payment method can be used.
        type_ (MoniteAllPaymentMethodsTypes): Kind of payment method.
    """

    direction: PaymentMethodDirection
    name: MoniteAllPaymentMethods
    status: PaymentMethodStatus
    type_: MoniteAllPaymentMethodsTypes
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direction = NULL if self.direction is None else write_word(self.direction)

        name = NULL if self.name is None else write_word(self.name)

        status = NULL if self.status is None else write_word(self.status)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "direction": direction,
                "name": name,
                "status": status,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _direction = d.pop("direction")
        direction = NULL if _direction is None else PaymentMethodDirection(_direction)

        _name = d.pop("name")
        name = NULL if _name is None else MoniteAllPaymentMethods(_name)

        _status = d.pop("status")
        status = NULL if _status is None else PaymentMethodStatus(_status)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else MoniteAllPaymentMethodsTypes(_type_)

        payment_method = cls(
            direction=direction,
            name=name,
            status=status,
            type_=type_,
        )

        payment_method.additional_properties = d
        return payment_method

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
