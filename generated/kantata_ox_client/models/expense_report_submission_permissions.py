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

T = TypeVar("T", bound="ExpenseReportSubmissionPermissions")


@_attrs_define
class ExpenseReportSubmissionPermissions:
    """
    Attributes:
        can_cancel_submission (bool | None | Unset):
        can_approve_submission (bool | None | Unset):
        can_reject_submission (bool | None | Unset):
        can_resubmit_submission (bool | None | Unset):
    """

    can_cancel_submission: bool | None | Unset = UNSET
    can_approve_submission: bool | None | Unset = UNSET
    can_reject_submission: bool | None | Unset = UNSET
    can_resubmit_submission: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_cancel_submission: bool | None | Unset
        if isinstance(self.can_cancel_submission, Unset):
            can_cancel_submission = UNSET
        else:
            can_cancel_submission = self.can_cancel_submission

        can_approve_submission: bool | None | Unset
        if isinstance(self.can_approve_submission, Unset):
            can_approve_submission = UNSET
        else:
            can_approve_submission = self.can_approve_submission

        can_reject_submission: bool | None | Unset
        if isinstance(self.can_reject_submission, Unset):
            can_reject_submission = UNSET
        else:
            can_reject_submission = self.can_reject_submission

        can_resubmit_submission: bool | None | Unset
        if isinstance(self.can_resubmit_submission, Unset):
            can_resubmit_submission = UNSET
        else:
            can_resubmit_submission = self.can_resubmit_submission

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_cancel_submission is not UNSET:
            field_dict["can_cancel_submission"] = can_cancel_submission
        if can_approve_submission is not UNSET:
            field_dict["can_approve_submission"] = can_approve_submission
        if can_reject_submission is not UNSET:
            field_dict["can_reject_submission"] = can_reject_submission
        if can_resubmit_submission is not UNSET:
            field_dict["can_resubmit_submission"] = can_resubmit_submission

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        can_cancel_submission = d.pop("can_cancel_submission", UNSET)

        can_approve_submission = d.pop("can_approve_submission", UNSET)

        can_reject_submission = d.pop("can_reject_submission", UNSET)

        can_resubmit_submission = d.pop("can_resubmit_submission", UNSET)

        expense_report_submission_permissions = cls(
            can_cancel_submission=can_cancel_submission,
            can_approve_submission=can_approve_submission,
            can_reject_submission=can_reject_submission,
            can_resubmit_submission=can_resubmit_submission,
        )

        expense_report_submission_permissions.additional_properties = d
        return expense_report_submission_permissions

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
