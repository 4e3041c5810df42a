from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.receivable_mail_recipient_state import ReceivableMailRecipientState


T = TypeVar("T", bound="ReceivableMailRecipients")


@_attrs_define
class ReceivableMailRecipients:
    """Who a mail about a receivable went to.

    Attributes:
        bcc (list[ReceivableMailRecipientState] | None | Unset):
        cc (list[ReceivableMailRecipientState] | None | Unset):
        to (list[ReceivableMailRecipientState] | None | Unset):
    """

    bcc: list[ReceivableMailRecipientState] | None | Unset = UNSET
    cc: list[ReceivableMailRecipientState] | None | Unset = UNSET
    to: list[ReceivableMailRecipientState] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bcc: list[dict[str, Any]] | None | Unset
        if isinstance(self.bcc, Unset):
            bcc = UNSET
        elif isinstance(self.bcc, list):
            bcc = NULL
            if self.bcc is not None:
                bcc = []
                for bcc_type_0_item_data in write_each(self.bcc):
                    bcc_type_0_item = NULL if bcc_type_0_item_data is None else write_object(bcc_type_0_item_data)
                    bcc.append(bcc_type_0_item)

        else:
            bcc = self.bcc

        cc: list[dict[str, Any]] | None | Unset
        if isinstance(self.cc, Unset):
            cc = UNSET
        elif isinstance(self.cc, list):
            cc = NULL
            if self.cc is not None:
                cc = []
                for cc_type_0_item_data in write_each(self.cc):
                    cc_type_0_item = NULL if cc_type_0_item_data is None else write_object(cc_type_0_item_data)
                    cc.append(cc_type_0_item)

        else:
            cc = self.cc

        to: list[dict[str, Any]] | None | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        elif isinstance(self.to, list):
            to = NULL
            if self.to is not None:
                to = []
                for to_type_0_item_data in write_each(self.to):
                    to_type_0_item = NULL if to_type_0_item_data is None else write_object(to_type_0_item_data)
                    to.append(to_type_0_item)

        else:
            to = self.to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bcc is not UNSET:
            field_dict["bcc"] = bcc
        if cc is not UNSET:
            field_dict["cc"] = cc
        if to is not UNSET:
            field_dict["to"] = to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _bcc = d.pop("bcc", UNSET)
        bcc: list[ReceivableMailRecipientState] | None | Unset
        if _bcc is None or isinstance(_bcc, Unset):
            bcc = _bcc
        else:
            _bcc_type_0 = _bcc
            bcc_type_0: list[ReceivableMailRecipientState] = NULL
            if _bcc_type_0 is not None:
                bcc_type_0 = []
                for bcc_type_0_item_data in read_list(_bcc_type_0):
                    _bcc_type_0_item = bcc_type_0_item_data
                    bcc_type_0_item = (
                        NULL
                        if _bcc_type_0_item is None
                        else __models.ReceivableMailRecipientState.from_dict(_bcc_type_0_item)
                    )

                    bcc_type_0.append(bcc_type_0_item)

            bcc = bcc_type_0

        _cc = d.pop("cc", UNSET)
        cc: list[ReceivableMailRecipientState] | None | Unset
        if _cc is None or isinstance(_cc, Unset):
            cc = _cc
        else:
            _cc_type_0 = _cc
            cc_type_0: list[ReceivableMailRecipientState] = NULL
            if _cc_type_0 is not None:
                cc_type_0 = []
                for cc_type_0_item_data in read_list(_cc_type_0):
                    _cc_type_0_item = cc_type_0_item_data
                    cc_type_0_item = (
                        NULL
                        if _cc_type_0_item is None
                        else __models.ReceivableMailRecipientState.from_dict(_cc_type_0_item)
                    )

                    cc_type_0.append(cc_type_0_item)

            cc = cc_type_0

        _to = d.pop("to", UNSET)
        to: list[ReceivableMailRecipientState] | None | Unset
        if _to is None or isinstance(_to, Unset):
            to = _to
        else:
            _to_type_0 = _to
            to_type_0: list[ReceivableMailRecipientState] = NULL
            if _to_type_0 is not None:
                to_type_0 = []
                for to_type_0_item_data in read_list(_to_type_0):
                    _to_type_0_item = to_type_0_item_data
                    to_type_0_item = (
                        NULL
                        if _to_type_0_item is None
                        else __models.ReceivableMailRecipientState.from_dict(_to_type_0_item)
                    )

                    to_type_0.append(to_type_0_item)

            to = to_type_0

        receivable_mail_recipients = cls(
            bcc=bcc,
            cc=cc,
            to=to,
        )

        receivable_mail_recipients.additional_properties = d
        return receivable_mail_recipients

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
