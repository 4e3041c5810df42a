from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewSurveyTemplate")


@_attrs_define
class NewSurveyTemplate:
    """
    Attributes:
        survey_question_ids (list[int]): Ids of the survey questions.
        title (str | Unset):
        description (str | Unset):
        subject_type (str | Unset): Type of the record it belongs to.
        subject_id (int | Unset): Id of the subject.
        owner_id (int | Unset): Id of the owner.
        respondent_id (int | Unset): Id of the respondent.
        workspace_id (int | Unset): Id of the workspace.
        open_date (datetime.date | Unset):
        close_date (datetime.date | Unset):
        due_date (datetime.date | Unset):
    """

    survey_question_ids: list[int]
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    subject_type: str | Unset = UNSET
    subject_id: int | Unset = UNSET
    owner_id: int | Unset = UNSET
    respondent_id: int | Unset = UNSET
    workspace_id: int | Unset = UNSET
    open_date: datetime.date | Unset = UNSET
    close_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        survey_question_ids = self.survey_question_ids

        title = self.title

        description = self.description

        subject_type = self.subject_type

        subject_id = self.subject_id

        owner_id = self.owner_id

        respondent_id = self.respondent_id

        workspace_id = self.workspace_id

        open_date: str | Unset = UNSET
        if not isinstance(self.open_date, Unset):
            open_date = NULL if self.open_date is None else write_iso(self.open_date)

        close_date: str | Unset = UNSET
        if not isinstance(self.close_date, Unset):
            close_date = NULL if self.close_date is None else write_iso(self.close_date)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "survey_question_ids": survey_question_ids,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if subject_id is not UNSET:
            field_dict["subject_id"] = subject_id
        if owner_id is not UNSET:
            field_dict["owner_id"] = owner_id
        if respondent_id is not UNSET:
            field_dict["respondent_id"] = respondent_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if open_date is not UNSET:
            field_dict["open_date"] = open_date
        if close_date is not UNSET:
            field_dict["close_date"] = close_date
        if due_date is not UNSET:
            field_dict["due_date"] = due_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        survey_question_ids = cast(list[int], d.pop("survey_question_ids"))

        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        subject_type = d.pop("subject_type", UNSET)

        subject_id = d.pop("subject_id", UNSET)

        owner_id = d.pop("owner_id", UNSET)

        respondent_id = d.pop("respondent_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        _open_date = d.pop("open_date", UNSET)
        open_date: datetime.date | Unset
        if isinstance(_open_date, Unset):
            open_date = UNSET
        elif _open_date is None:
            open_date = NULL
        else:
            open_date = read_date(_open_date)

        _close_date = d.pop("close_date", UNSET)
        close_date: datetime.date | Unset
        if isinstance(_close_date, Unset):
            close_date = UNSET
        elif _close_date is None:
            close_date = NULL
        else:
            close_date = read_date(_close_date)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        new_survey_template = cls(
            survey_question_ids=survey_question_ids,
            title=title,
            description=description,
            subject_type=subject_type,
            subject_id=subject_id,
            owner_id=owner_id,
            respondent_id=respondent_id,
            workspace_id=workspace_id,
            open_date=open_date,
            close_date=close_date,
            due_date=due_date,
        )

        new_survey_template.additional_properties = d
        return new_survey_template

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
