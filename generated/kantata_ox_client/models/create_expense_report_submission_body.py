from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_expense_report_submission import NewExpenseReportSubmission


T = TypeVar("T", bound="CreateExpenseReportSubmissionBody")


@_attrs_define
class CreateExpenseReportSubmissionBody:
    """
    Attributes:
        expense_report_submission (NewExpenseReportSubmission):
    """

    expense_report_submission: NewExpenseReportSubmission
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expense_report_submission = (
            NULL if self.expense_report_submission is None else write_object(self.expense_report_submission)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expense_report_submission": expense_report_submission,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _expense_report_submission = d.pop("expense_report_submission")
        expense_report_submission = (
            NULL
            if _expense_report_submission is None
            else __models.NewExpenseReportSubmission.from_dict(_expense_report_submission)
        )

        create_expense_report_submission_body = cls(
            expense_report_submission=expense_report_submission,
        )

        create_expense_report_submission_body.additional_properties = d
        return create_expense_report_submission_body

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
