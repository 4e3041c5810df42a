from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.monite_all_payment_methods_types import MoniteAllPaymentMethodsTypes
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="EnabledPaymentMethods")


@_attrs_define
class EnabledPaymentMethods:
    """Payment methods to enable; payment_methods is deprecated.

    Attributes:
        payment_methods (list[MoniteAllPaymentMethodsTypes] | Unset):
        payment_methods_receive (list[MoniteAllPaymentMethodsTypes] | Unset):
        payment_methods_send (list[MoniteAllPaymentMethodsTypes] | Unset):
    """

    payment_methods: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET
    payment_methods_receive: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET
    payment_methods_send: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_methods: list[str] | Unset = UNSET
        if not isinstance(self.payment_methods, Unset):
            payment_methods = NULL
            if self.payment_methods is not None:
                payment_methods = []
                for payment_methods_item_data in write_each(self.payment_methods):
                    payment_methods_item = (
                        NULL if payment_methods_item_data is None else write_word(payment_methods_item_data)
                    )
                    payment_methods.append(payment_methods_item)

        payment_methods_receive: list[str] | Unset = UNSET
        if not isinstance(self.payment_methods_receive, Unset):
            payment_methods_receive = NULL
            if self.payment_methods_receive is not None:
                payment_methods_receive = []
                for payment_methods_receive_item_data in write_each(self.payment_methods_receive):
                    payment_methods_receive_item = (
                        NULL
                        if payment_methods_receive_item_data is None
                        else write_word(payment_methods_receive_item_data)
                    )
                    payment_methods_receive.append(payment_methods_receive_item)

        payment_methods_send: list[str] | Unset = UNSET
        if not isinstance(self.payment_methods_send, Unset):
            payment_methods_send = NULL
            if self.payment_methods_send is not None:
                payment_methods_send = []
                for payment_methods_send_item_data in write_each(self.payment_methods_send):
                    payment_methods_send_item = (
                        NULL if payment_methods_send_item_data is None else write_word(payment_methods_send_item_data)
                    )
                    payment_methods_send.append(payment_methods_send_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if payment_methods is not UNSET:
            field_dict["payment_methods"] = payment_methods
        if payment_methods_receive is not UNSET:
            field_dict["payment_methods_receive"] = payment_methods_receive
        if payment_methods_send is not UNSET:
            field_dict["payment_methods_send"] = payment_methods_send

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _payment_methods = d.pop("payment_methods", UNSET)
        payment_methods: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET
        if _payment_methods is None:
            payment_methods = NULL
        elif _payment_methods is not UNSET:
            payment_methods = []
            for payment_methods_item_data in read_list(_payment_methods):
                _payment_methods_item = payment_methods_item_data
                payment_methods_item = (
                    NULL if _payment_methods_item is None else MoniteAllPaymentMethodsTypes(_payment_methods_item)
                )

                payment_methods.append(payment_methods_item)

        _payment_methods_receive = d.pop("payment_methods_receive", UNSET)
        payment_methods_receive: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET
        if _payment_methods_receive is None:
            payment_methods_receive = NULL
        elif _payment_methods_receive is not UNSET:
            payment_methods_receive = []
            for payment_methods_receive_item_data in read_list(_payment_methods_receive):
                _payment_methods_receive_item = payment_methods_receive_item_data
                payment_methods_receive_item = (
                    NULL
                    if _payment_methods_receive_item is None
                    else MoniteAllPaymentMethodsTypes(_payment_methods_receive_item)
                )

                payment_methods_receive.append(payment_methods_receive_item)

        _payment_methods_send = d.pop("payment_methods_send", UNSET)
        payment_methods_send: list[MoniteAllPaymentMethodsTypes] | Unset = UNSET
        if _payment_methods_send is None:
            payment_methods_send = NULL
        elif _payment_methods_send is not UNSET:
            payment_methods_send = []
            for payment_methods_send_item_data in read_list(_payment_methods_send):
                _payment_methods_send_item = payment_methods_send_item_data
                payment_methods_send_item = (
                    NULL
                    if _payment_methods_send_item is None
                    else MoniteAllPaymentMethodsTypes(_payment_methods_send_item)
                )

                payment_methods_send.append(payment_methods_send_item)

        enabled_payment_methods = cls(
            payment_methods=payment_methods,
            payment_methods_receive=payment_methods_receive,
            payment_methods_send=payment_methods_send,
        )

        return enabled_payment_methods
