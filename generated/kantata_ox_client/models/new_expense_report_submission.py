from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_expense_report_submission_external_reference import NewExpenseReportSubmissionExternalReference


T = TypeVar("T", bound="NewExpenseReportSubmission")


@_attrs_define
class NewExpenseReportSubmission:
    """
    Attributes:
        line_item_ids (list[int]): Ids of the line items.
        title (str):
        workspace_id (int): Id of the workspace.
        user_id (int | Unset): Id of the user.
        comment (str | Unset):
        external_reference (NewExpenseReportSubmissionExternalReference | Unset): Counterpart of the record in an
            outside system.
    """

    line_item_ids: list[int]
    title: str
    workspace_id: int
    user_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    external_reference: NewExpenseReportSubmissionExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_item_ids = self.line_item_ids

        title = self.title

        workspace_id = self.workspace_id

        user_id = self.user_id

        comment = self.comment

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "line_item_ids": line_item_ids,
                "title": title,
                "workspace_id": workspace_id,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if comment is not UNSET:
            field_dict["comment"] = comment
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        line_item_ids = cast(list[int], d.pop("line_item_ids"))

        title = d.pop("title")

        workspace_id = d.pop("workspace_id")

        user_id = d.pop("user_id", UNSET)

        comment = d.pop("comment", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewExpenseReportSubmissionExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewExpenseReportSubmissionExternalReference.from_dict(_external_reference)

        new_expense_report_submission = cls(
            line_item_ids=line_item_ids,
            title=title,
            workspace_id=workspace_id,
            user_id=user_id,
            comment=comment,
            external_reference=external_reference,
        )

        new_expense_report_submission.additional_properties = d
        return new_expense_report_submission

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
