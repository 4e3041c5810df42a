from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PayableSettings")


@_attrs_define
class PayableSettings:
    """Settings of payables.

    Attributes:
        approve_page_url (str):
        allow_cancel_duplicates_automatically (bool | None | Unset): The server's default is False.
        allow_counterpart_autocreation (bool | None | Unset): The server's default is False.
        allow_counterpart_autolinking (bool | None | Unset): The server's default is False.
        allow_credit_note_autolinking (bool | None | Unset): The server's default is False.
        default_state (None | str | Unset):
        enable_line_items (bool | Unset): The server's default is True.
        skip_approval_for_paid_invoice (bool | None | Unset): The server's default is False.
    """

    approve_page_url: str
    allow_cancel_duplicates_automatically: bool | None | Unset = UNSET
    allow_counterpart_autocreation: bool | None | Unset = UNSET
    allow_counterpart_autolinking: bool | None | Unset = UNSET
    allow_credit_note_autolinking: bool | None | Unset = UNSET
    default_state: None | str | Unset = UNSET
    enable_line_items: bool | Unset = UNSET
    skip_approval_for_paid_invoice: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        approve_page_url = self.approve_page_url

        allow_cancel_duplicates_automatically: bool | None | Unset
        if isinstance(self.allow_cancel_duplicates_automatically, Unset):
            allow_cancel_duplicates_automatically = UNSET
        else:
            allow_cancel_duplicates_automatically = self.allow_cancel_duplicates_automatically

        allow_counterpart_autocreation: bool | None | Unset
        if isinstance(self.allow_counterpart_autocreation, Unset):
            allow_counterpart_autocreation = UNSET
        else:
            allow_counterpart_autocreation = self.allow_counterpart_autocreation

        allow_counterpart_autolinking: bool | None | Unset
        if isinstance(self.allow_counterpart_autolinking, Unset):
            allow_counterpart_autolinking = UNSET
        else:
            allow_counterpart_autolinking = self.allow_counterpart_autolinking

        allow_credit_note_autolinking: bool | None | Unset
        if isinstance(self.allow_credit_note_autolinking, Unset):
            allow_credit_note_autolinking = UNSET
        else:
            allow_credit_note_autolinking = self.allow_credit_note_autolinking

        default_state: None | str | Unset
        if isinstance(self.default_state, Unset):
            default_state = UNSET
        else:
            default_state = self.default_state

        enable_line_items = self.enable_line_items

        skip_approval_for_paid_invoice: bool | None | Unset
        if isinstance(self.skip_approval_for_paid_invoice, Unset):
            skip_approval_for_paid_invoice = UNSET
        else:
            skip_approval_for_paid_invoice = self.skip_approval_for_paid_invoice

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approve_page_url": approve_page_url,
            }
        )
        if allow_cancel_duplicates_automatically is not UNSET:
            field_dict["allow_cancel_duplicates_automatically"] = allow_cancel_duplicates_automatically
        if allow_counterpart_autocreation is not UNSET:
            field_dict["allow_counterpart_autocreation"] = allow_counterpart_autocreation
        if allow_counterpart_autolinking is not UNSET:
            field_dict["allow_counterpart_autolinking"] = allow_counterpart_autolinking
        if allow_credit_note_autolinking is not UNSET:
            field_dict["allow_credit_note_autolinking"] = allow_credit_note_autolinking
        if default_state is not UNSET:
            field_dict["default_state"] = default_state
        if enable_line_items is not UNSET:
            field_dict["enable_line_items"] = enable_line_items
        if skip_approval_for_paid_invoice is not UNSET:
            field_dict["skip_approval_for_paid_invoice"] = skip_approval_for_paid_invoice

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        approve_page_url = d.pop("approve_page_url")

        allow_cancel_duplicates_automatically = d.pop("allow_cancel_duplicates_automatically", UNSET)

        allow_counterpart_autocreation = d.pop("allow_counterpart_autocreation", UNSET)

        allow_counterpart_autolinking = d.pop("allow_counterpart_autolinking", UNSET)

        allow_credit_note_autolinking = d.pop("allow_credit_note_autolinking", UNSET)

        default_state = d.pop("default_state", UNSET)

        enable_line_items = d.pop("enable_line_items", UNSET)

        skip_approval_for_paid_invoice = d.pop("skip_approval_for_paid_invoice", UNSET)

        payable_settings = cls(
            approve_page_url=approve_page_url,
            allow_cancel_duplicates_automatically=allow_cancel_duplicates_automatically,
            allow_counterpart_autocreation=allow_counterpart_autocreation,
            allow_counterpart_autolinking=allow_counterpart_autolinking,
            allow_credit_note_autolinking=allow_credit_note_autolinking,
            default_state=default_state,
            enable_line_items=enable_line_items,
            skip_approval_for_paid_invoice=skip_approval_for_paid_invoice,
        )

        payable_settings.additional_properties = d
        return payable_settings

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
